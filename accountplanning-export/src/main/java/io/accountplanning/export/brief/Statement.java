package io.accountplanning.export.brief;

import io.accountplanning.export.report.RecordRef;
import java.util.Objects;

/**
 * A sentence of a brief, in the reader's language, as plain text on one line.
 *
 * @param text what it says
 * @param tone how it is meant
 * @param record what it stands on, or where what is missing would stand
 */
public record Statement(String text, Tone tone, RecordRef record) {

    /** How a sentence is meant. */
    public enum Tone {
        /** It is so. */
        FACT,
        /** It is so, and somebody should do something about it. */
        CONCERN,
        /** Nobody has written it down. */
        MISSING
    }

    public Statement {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(tone, "tone");
        Objects.requireNonNull(record, "record");
    }
}
