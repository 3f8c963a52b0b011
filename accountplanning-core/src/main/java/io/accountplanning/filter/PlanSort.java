package io.accountplanning.filter;

import java.util.Objects;

/**
 * The order of a list; plans that are equal in it follow by id, in the same direction.
 *
 * @param key what it is ordered by
 * @param descending whether the largest comes first
 */
public record PlanSort(Key key, boolean descending) {

    /** What a list can be ordered by. Texts are ordered in lower case, by the storage's collation. */
    public enum Key {
        /** The plan's number. */
        NUMBER,
        /** Its subject. */
        SUBJECT,
        /** The client's name. */
        CLIENT,
        /** The first day of its period. */
        PERIOD,
        /** When anything in it was changed last. */
        CHANGED
    }

    /** The plans that were changed last come first. */
    public static final PlanSort LATEST_CHANGE_FIRST = new PlanSort(Key.CHANGED, true);

    public PlanSort {
        Objects.requireNonNull(key, "key");
    }

    /** The smallest first. */
    public static PlanSort by(Key key) {
        return new PlanSort(key, false);
    }

    /** The largest first. */
    public static PlanSort byDescending(Key key) {
        return new PlanSort(key, true);
    }
}
