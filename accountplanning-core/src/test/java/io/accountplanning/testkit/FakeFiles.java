package io.accountplanning.testkit;

import io.accountplanning.file.FileStore;
import io.accountplanning.host.TenantId;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Files in memory. Thread-safe. */
public final class FakeFiles implements FileStore {

    private record Content(byte[] bytes, Instant keptAt) {}

    private final Map<Key, Content> files = new ConcurrentHashMap<>();

    @Override
    public void put(Key key, InputStream content) throws IOException {
        files.put(key, new Content(content.readAllBytes(), Instant.now()));
    }

    @Override
    public InputStream open(Key key) throws IOException {
        Content content = files.get(key);
        if (content == null) {
            throw new FileNotFoundException(key.id().toString());
        }
        return new ByteArrayInputStream(content.bytes());
    }

    @Override
    public void delete(Key key) {
        files.remove(key);
    }

    @Override
    public List<Kept> list(TenantId tenant, @Nullable UUID after, int most) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().tenant().equals(tenant))
                .map(file -> new Kept(file.getKey(), file.getValue().keptAt()))
                .filter(kept -> after == null || kept.key().id().toString().compareTo(after.toString()) > 0)
                .sorted(Comparator.comparing(kept -> kept.key().id().toString()))
                .limit(most)
                .toList();
    }
}
