package io.accountplanning.samples.quickstart.file;

import io.accountplanning.file.DirectoryFileStore;
import io.accountplanning.file.FileStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The folder for what the sample makes. A file appears in it whole or not at all. */
public final class OutFolder {

    private final Path folder;

    private OutFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Creates the folder where there is none.
     *
     * @throws QuickstartException when it cannot be written to
     */
    public static OutFolder open(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".quickstart", ".part"));
            return new OutFolder(folder);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    public Path path() {
        return folder;
    }

    /**
     * A folder inside, created where there is none.
     *
     * @throws QuickstartException when it cannot be written to
     */
    public OutFolder inside(String name) {
        return open(folder.resolve(name));
    }

    /** The library's own store of files, in this folder. */
    public FileStore fileStore() {
        try {
            return DirectoryFileStore.in(folder);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** Replaces the file of that name once {@code content} has been written to the end. */
    public Path write(String name, Content content) {
        var file = folder.resolve(name);
        try {
            // Always the same name: what a killed run leaves behind, the next one takes over.
            var part = folder.resolve("." + name + ".part");
            try {
                try (var stream = Files.newOutputStream(part)) {
                    content.writeTo(stream);
                }
                return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static QuickstartException unwritable(Path path, IOException e) {
        var sentence = path + " cannot be written; make room and give this user the right to write there,"
                + " or name another folder with --out.";
        return new QuickstartException(sentence, e);
    }

    /** What a file holds. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }
}
