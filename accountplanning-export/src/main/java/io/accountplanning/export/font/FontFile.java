package io.accountplanning.export.font;

import io.accountplanning.error.InvalidException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Supplier;
import org.librepdf.openpdf.fonts.Liberation;

/** A font in one style, as a TrueType or OpenType file, or a collection of them of which the first counts. Immutable. */
public final class FontFile {

    private static final int TRUE_TYPE = 0x00010000;
    private static final int TRUE_TYPE_OF_APPLE = 0x74727565; // "true"
    private static final int OPEN_TYPE = 0x4F54544F; // "OTTO"
    private static final int COLLECTION = 0x74746366; // "ttcf"

    private final String name;
    private final String format;
    private final Supplier<byte[]> source;

    private FontFile(String name, String format, Supplier<byte[]> source) {
        this.name = name;
        this.format = format;
        this.source = source;
    }

    static FontFile given(String name, byte[] bytes) {
        byte[] own = bytes.clone();
        return new FontFile(name, format(name, own), own::clone);
    }

    static FontFile liberation(String name) {
        return new FontFile(name, "ttf", () -> read(Liberation.class, "/liberation/" + name + ".ttf"));
    }

    static FontFile bundled(String name) {
        return new FontFile(name, "ttf", () -> read(FontFile.class, name + ".ttf"));
    }

    /** What it is called in messages. */
    public String name() {
        return name;
    }

    /** {@code ttf}, {@code otf} or {@code ttc}. */
    public String format() {
        return format;
    }

    /** A copy of the file. */
    public byte[] bytes() {
        return source.get();
    }

    private static String format(String name, byte[] bytes) {
        int tag = bytes.length < 12 ? 0 : java.nio.ByteBuffer.wrap(bytes).getInt();
        return switch (tag) {
            case TRUE_TYPE, TRUE_TYPE_OF_APPLE -> "ttf";
            case OPEN_TYPE -> "otf";
            case COLLECTION -> "ttc";
            default -> throw InvalidException.of("font", "is not a TrueType or OpenType file (.ttf, .otf, .ttc)", name);
        };
    }

    private static byte[] read(Class<?> beside, String file) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the bundled font " + file, e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
