package io.accountplanning.samples.quickstart.file;

import io.accountplanning.error.InvalidException;
import io.accountplanning.export.font.FontSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The fonts of a folder, for scripts that the bundled ones do not write. */
public final class FontFiles {

    private static final Pattern FONT = Pattern.compile("(?i).*\\.(ttf|otf|ttc)");

    private FontFiles() {}

    /** The bundled fonts and those of the folder, if there is one, in the order of their names. */
    public static FontSet read(Path folder) {
        var fonts = FontSet.bundled();
        for (var file : files(folder)) {
            try {
                fonts = fonts.with(file);
            } catch (InvalidException | UncheckedIOException e) {
                throw new QuickstartException(file + " is no font that can be read; replace or remove it.", e);
            }
        }
        return fonts;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(
                            file -> FONT.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new QuickstartException(folder + " cannot be read; give this user the right to read it.", e);
        }
    }
}
