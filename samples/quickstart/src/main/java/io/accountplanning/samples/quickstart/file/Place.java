package io.accountplanning.samples.quickstart.file;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a file. {@code spot} names the column of a table or the path within a JSON document, and is
 * empty when the whole line is meant.
 */
record Place(Path file, int line, String spot) {

    private static final int SHOWN = 60;

    static Place inColumn(Path file, int line, String column) {
        return new Place(file, line, "column \"" + column + "\"");
    }

    static Place ofLine(Path file, int line) {
        return new Place(file, line, "");
    }

    /** {@code fault} continues the sentence after the value: "is not a date; write …". */
    QuickstartException rejects(@Nullable String value, String fault) {
        return says(value == null ? fault : quoted(value) + " " + fault);
    }

    QuickstartException says(String fault) {
        return new QuickstartException(this + ": " + fault + ".");
    }

    @Override
    public String toString() {
        return file + ", line " + line + (spot.isEmpty() ? "" : ", " + spot);
    }

    private static String quoted(String value) {
        var oneLine = value.replaceAll("\\s+", " ");
        var end = oneLine.offsetByCodePoints(0, Math.min(SHOWN, oneLine.codePointCount(0, oneLine.length())));
        return "\"" + oneLine.substring(0, end) + (end < oneLine.length() ? "…" : "") + "\"";
    }
}
