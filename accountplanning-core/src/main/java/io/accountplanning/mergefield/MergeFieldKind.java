package io.accountplanning.mergefield;

import java.util.List;

/** What a merge field holds, and with that the ways in which it can be written. */
public enum MergeFieldKind {
    /** Words. */
    TEXT,
    /** A day. */
    DATE("date", "longdate"),
    /** A moment, told as a day in the reader's time zone. */
    MOMENT("date", "longdate", "time"),
    /** An amount with its currency. */
    MONEY("money", "number"),
    /** A number. */
    NUMBER("number"),
    /** A percentage, 100 for the whole. */
    PERCENT("percent", "number"),
    /** Yes or no: for {@code {{#if}}} only. */
    YES_NO,
    /** Several of something: for {@code {{#each}}} and {@code {{#if}}} only. */
    LIST;

    private final List<String> formats;

    MergeFieldKind(String... formats) {
        this.formats = List.of(formats);
    }

    /** The formats of its own, the one that is used when none is named first. Each text can also be written {@code upper} and {@code lower}. */
    public List<String> formats() {
        return formats;
    }

    /** Whether it can stand in a text by itself. */
    boolean isWritten() {
        return this != YES_NO && this != LIST;
    }
}
