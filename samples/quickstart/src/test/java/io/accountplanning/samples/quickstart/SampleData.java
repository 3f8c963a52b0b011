package io.accountplanning.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample's data files, and copies of them with a fault in one. */
public final class SampleData {

    public static final Path FOLDER = Path.of("data");

    private SampleData() {}

    public static Path copyTo(Path folder) {
        try (var files = Files.walk(FOLDER)) {
            for (var file : files.toList()) {
                var copy = folder.resolve(FOLDER.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The copy with {@code before} replaced wherever it stands in {@code file}. */
    public static Path copyTo(Path folder, String file, String before, String after) {
        try {
            var faulty = copyTo(folder).resolve(file);
            var text = Files.readString(faulty);
            assertThat(text).contains(before);
            Files.writeString(faulty, text.replace(before, after));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
