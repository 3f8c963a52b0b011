package io.accountplanning.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.host.TenantId;
import io.accountplanning.testkit.FileStoreContract;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryFileStoreTest extends FileStoreContract {

    @TempDir
    private Path folder;

    @Override
    protected FileStore store() throws IOException {
        return DirectoryFileStore.in(folder.resolve("files"));
    }

    @Test
    void nothingStandsOutsideOfItsFolder() throws IOException {
        FileStore store = store();
        store.put(
                new FileStore.Key(new TenantId("../../evil"), UUID.randomUUID()),
                new ByteArrayInputStream(new byte[1]));

        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile))
                    .hasSize(1)
                    .allMatch(file -> file.startsWith(folder.resolve("files")));
        }
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).hasSize(1);
        }
    }

    @Test
    void aSymbolicLinkLeadsNowhere() throws IOException {
        FileStore store = store();
        FileStore.Key key = new FileStore.Key(TenantId.DEFAULT, UUID.randomUUID());
        store.put(key, new ByteArrayInputStream(new byte[1]));
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        Path file;
        try (Stream<Path> all = Files.walk(folder.resolve("files"))) {
            file = all.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        Files.delete(file);
        Files.createSymbolicLink(file, secret);

        assertThatThrownBy(() -> store.open(key)).isInstanceOf(IOException.class);
    }

    @Test
    void whatACrashLeftHalfWrittenIsListedAndClearedAway() throws IOException {
        FileStore store = store();
        FileStore.Key key = new FileStore.Key(TenantId.DEFAULT, UUID.randomUUID());
        store.put(key, new ByteArrayInputStream(new byte[1]));
        Path file;
        try (Stream<Path> all = Files.walk(folder.resolve("files"))) {
            file = all.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        UUID half = UUID.randomUUID();
        Files.writeString(file.resolveSibling(half + ".part"), "half");

        List<UUID> listed = store.list(TenantId.DEFAULT, null, 10).stream()
                .map(kept -> kept.key().id())
                .toList();

        assertThat(listed).containsExactlyInAnyOrder(key.id(), half);
        store.delete(new FileStore.Key(TenantId.DEFAULT, half));
        assertThat(store.list(TenantId.DEFAULT, null, 10)).hasSize(1);
    }
}
