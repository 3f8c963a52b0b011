package io.accountplanning.file;

import io.accountplanning.host.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the host keeps what is in files: a folder, an object store, a document system. It knows files by ids of ours alone and never
 * sees what people call them. Must be thread-safe. Left out: plans have links, and uploading is refused.
 */
public interface FileStore {

    /**
     * A file that is kept.
     *
     * @param tenant whose it is
     * @param id ours; unique in its tenant
     */
    record Key(TenantId tenant, UUID id) {

        public Key {
            Objects.requireNonNull(tenant, "tenant");
            Objects.requireNonNull(id, "id");
        }
    }

    /**
     * A file that is there.
     *
     * @param key which
     * @param keptAt when it was put there
     */
    record Kept(Key key, Instant keptAt) {

        public Kept {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(keptAt, "keptAt");
        }
    }

    /**
     * Keeps a file: all of the content, or nothing when reading it throws. Not closed here.
     *
     * @throws IOException when it cannot be kept, or the content cannot be read
     */
    void put(Key key, InputStream content) throws IOException;

    /**
     * What is in a file; the caller closes it.
     *
     * @throws java.io.FileNotFoundException or {@link java.nio.file.NoSuchFileException} when there is none
     */
    InputStream open(Key key) throws IOException;

    /** Takes a file away; one that is not there is passed over. */
    void delete(Key key) throws IOException;

    /**
     * A tenant's files behind that one, ordered by id as text: what the job that clears away asks for.
     *
     * @param after null for the first ones
     * @param most how many at most
     */
    List<Kept> list(TenantId tenant, @Nullable UUID after, int most) throws IOException;
}
