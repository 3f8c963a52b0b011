package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.accountplanning.file.FileStore;
import io.accountplanning.host.TenantId;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a {@link FileStore} promises. A host's own extends it and gives an empty one for each test. */
public abstract class FileStoreContract {

    private static final TenantId ACME = new TenantId("acme/../evil corp");
    private static final TenantId OTHER = new TenantId("other");

    /** An empty store. */
    protected abstract FileStore store() throws IOException;

    @Test
    public void whatIsPutComesBack() throws IOException {
        FileStore store = store();
        byte[] content = new byte[300_000];
        new Random(1).nextBytes(content);
        FileStore.Key key = key(ACME);
        store.put(key, new ByteArrayInputStream(content));

        assertThat(read(store, key)).as("the content of a file comes back").isEqualTo(content);
        assertThat(read(store, key)).as("and again").isEqualTo(content);
    }

    @Test
    public void aFileThatIsNotThereIsNotFound() throws IOException {
        FileStore store = store();
        FileStore.Key key = key(ACME);
        assertThat(catchThrowable(() -> store.open(key)))
                .as("opening what is not there says that there is no such file")
                .isInstanceOfAny(FileNotFoundException.class, NoSuchFileException.class);
        store.put(key, new ByteArrayInputStream(new byte[1]));
        store.delete(key);
        store.delete(key);
        assertThat(catchThrowable(() -> store.open(key)))
                .as("what was deleted is not there")
                .isInstanceOfAny(FileNotFoundException.class, NoSuchFileException.class);
    }

    @Test
    public void tenantsDoNotSeeEachOthersFiles() throws IOException {
        FileStore store = store();
        FileStore.Key key = key(ACME);
        FileStore.Key others = new FileStore.Key(OTHER, key.id());
        store.put(key, new ByteArrayInputStream(new byte[] {1}));
        assertThat(catchThrowable(() -> store.open(others)))
                .as("another tenant's file of the same id is not there")
                .isInstanceOf(IOException.class);
        store.put(others, new ByteArrayInputStream(new byte[] {2}));
        store.delete(others);
        assertThat(read(store, key)).as("deleting another tenant's leaves it").containsExactly(1);
        assertThat(store.list(OTHER, null, 10))
                .as("another tenant's files are not listed")
                .isEmpty();
    }

    @Test
    public void whatCannotBeReadToItsEndIsNotKept() throws IOException {
        FileStore store = store();
        FileStore.Key key = key(ACME);
        InputStream broken = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("connection reset");
                }
                return 1;
            }
        };
        assertThat(catchThrowable(() -> store.put(key, broken)))
                .as("what the content throws goes through")
                .hasStackTraceContaining("connection reset");
        assertThat(catchThrowable(() -> store.open(key)))
                .as("a file is there as a whole, or not at all")
                .isInstanceOf(IOException.class);
    }

    @Test
    public void filesAreListedPageByPage() throws IOException {
        FileStore store = store();
        List<String> put = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            FileStore.Key key = key(ACME);
            store.put(key, new ByteArrayInputStream(new byte[1]));
            put.add(key.id().toString());
        }
        put.sort(null);
        List<String> listed = new ArrayList<>();
        List<FileStore.Kept> page = store.list(ACME, null, 3);
        while (!page.isEmpty()) {
            assertThat(page).as("no more come than are asked for").hasSizeLessThanOrEqualTo(3);
            page.forEach(kept -> listed.add(kept.key().id().toString()));
            page = store.list(ACME, page.get(page.size() - 1).key().id(), 3);
        }
        assertThat(listed).as("each file once, ordered by id as text").isEqualTo(put);
    }

    private static byte[] read(FileStore store, FileStore.Key key) throws IOException {
        try (InputStream content = store.open(key)) {
            return content.readAllBytes();
        }
    }

    private static FileStore.Key key(TenantId tenant) {
        return new FileStore.Key(tenant, UUID.randomUUID());
    }
}
