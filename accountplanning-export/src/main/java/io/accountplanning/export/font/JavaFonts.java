package io.accountplanning.export.font;

import io.accountplanning.error.AccountPlanningException;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** Fonts as Java 2D draws and measures them. Each is read once: the JDK keeps a copy of every font that it reads on disk. Thread-safe. */
public final class JavaFonts {

    private static final Map<FontFile, Font> READ = Collections.synchronizedMap(new WeakHashMap<>());

    private JavaFonts() {}

    /**
     * The font of that file, of size 1.
     *
     * @throws AccountPlanningException when the file is damaged
     */
    public static Font of(FontFile file) {
        return READ.computeIfAbsent(file, JavaFonts::parse);
    }

    private static Font parse(FontFile file) {
        try {
            return Font.createFonts(new ByteArrayInputStream(file.bytes()))[0];
        } catch (FontFormatException e) {
            throw new AccountPlanningException(
                    "Cannot use the font " + file.name() + ": " + e.getMessage() + ".",
                    "Maybe the file is damaged?",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the font " + file.name(), e);
        }
    }
}
