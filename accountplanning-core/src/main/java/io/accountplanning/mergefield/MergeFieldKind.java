package io.accountplanning.mergefield;

import java.util.List;

/** What a merge field holds, and with that the ways in which it can be written. */
public enum MergeFieldKind {
    /** Words. */
    TEXT,
    /** A day. */
    DATE,
    /** A moment, told as a day in the reader's time zone. */
    MOMENT,
    /** An amount with its currency. */
    MONEY,
    /** A number. */
    NUMBER,
    /** A percentage, 100 for the whole. */
    PERCENT,
    /** The address of a page, http or https; in HTML also the whole value of the {@code href} of an {@code <a>}. */
    LINK,
    /** Yes or no: for {@code {{#if}}} only. */
    YES_NO,
    /** Several of something: for {@code {{#each}}} and {@code {{#if}}} only. */
    LIST;

    /** The formats of its own, the one that is used when none is named first. Each text can also be written {@code upper} and {@code lower}. */
    public List<String> formats() {
        return switch (this) {
            case DATE -> List.of("date", "longdate");
            case MOMENT -> List.of("date", "longdate", "time");
            case MONEY -> List.of("money", "number");
            case NUMBER -> List.of("number");
            case PERCENT -> List.of("percent", "number");
            case TEXT, LINK, YES_NO, LIST -> List.of();
        };
    }

    /** Whether it can stand in a text by itself. */
    boolean isWritten() {
        return this != YES_NO && this != LIST;
    }
}
