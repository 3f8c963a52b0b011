package io.accountplanning.file;

import io.accountplanning.host.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Files in a folder of a file system, one folder inside for each tenant. Paths are made of ids of ours and of digests of tenants
 * alone, nothing that anybody typed is part of one, and symbolic links are not followed, so nothing leads out of the folder. A file is
 * there as a whole and on the disk, or not at all. Several nodes may share the folder if it is on a file system that renames
 * atomically. Thread-safe.
 */
public final class DirectoryFileStore implements FileStore {

    private static final String PART = ".part";
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\\.part)?");

    private final Path folder;

    private DirectoryFileStore(Path folder) {
        this.folder = folder;
    }

    /**
     * Files in that folder, which is made when it is not there.
     *
     * @throws IOException when it cannot be made or written to
     */
    public static DirectoryFileStore in(Path folder) throws IOException {
        Path made = Files.createDirectories(folder).toRealPath();
        if (!Files.isWritable(made)) {
            throw new java.nio.file.AccessDeniedException(made.toString(), null, "the folder cannot be written to");
        }
        return new DirectoryFileStore(made);
    }

    @Override
    public void put(Key key, InputStream content) throws IOException {
        Path file = path(key);
        Files.createDirectories(folder(key.tenant()));
        Path part = file.resolveSibling(key.id() + PART);
        try {
            write(part, content);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(part);
            throw e;
        }
    }

    private static void write(Path part, InputStream content) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            content.transferTo(out);
            channel.force(true);
        }
    }

    @Override
    public InputStream open(Key key) throws IOException {
        Path file = path(key);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(file.getFileName().toString());
        }
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void delete(Key key) throws IOException {
        Path file = path(key);
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.resolveSibling(key.id() + PART));
    }

    /** What a crash has left half-written is among them, so that it is cleared away too. */
    @Override
    public List<Kept> list(TenantId tenant, @Nullable UUID after, int most) throws IOException {
        List<String> ids = new ArrayList<>();
        Path there = folder(tenant);
        if (Files.isDirectory(there, LinkOption.NOFOLLOW_LINKS)) {
            Predicate<String> behind = id -> after == null || id.compareTo(after.toString()) > 0;
            try (Stream<Path> files = Files.list(there)) {
                files.map(file -> file.getFileName().toString())
                        .filter(NAME.asMatchPredicate())
                        .map(name -> name.replace(PART, ""))
                        .distinct()
                        .filter(behind)
                        .sorted()
                        .limit(most)
                        .forEach(ids::add);
            }
        }
        List<Kept> kept = new ArrayList<>();
        for (String id : ids) {
            kept(new Key(tenant, UUID.fromString(id))).ifPresent(kept::add);
        }
        return kept;
    }

    /** Empty when it was taken away meanwhile. */
    private Optional<Kept> kept(Key key) throws IOException {
        Path file = path(key);
        Path there = Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? file : file.resolveSibling(key.id() + PART);
        try {
            FileTime keptAt = Files.getLastModifiedTime(there, LinkOption.NOFOLLOW_LINKS);
            return Optional.of(new Kept(key, keptAt.toInstant()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private Path path(Key key) {
        return folder(key.tenant()).resolve(key.id().toString());
    }

    private Path folder(TenantId tenant) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(tenant.value().getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
