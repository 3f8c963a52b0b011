package io.accountplanning.filter;

import io.accountplanning.error.InvalidException;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param size how many plans, 1 to 1000
 * @param after behind which plan it starts; null for the top
 */
public record Page(int size, @Nullable Cursor after) {

    /** The largest page. */
    public static final int MAX_SIZE = 1_000;

    static final int MAX_ASKED = MAX_SIZE + 1;

    public Page {
        if (size < 1 || size > MAX_ASKED) {
            throw InvalidException.of(
                    "size", "a page has 1 to " + MAX_SIZE + " plans; read on with the cursor for more", size);
        }
    }

    /** The first plans of the list. */
    public static Page first(int size) {
        return new Page(size, null);
    }

    /** The plans behind that one. */
    public static Page after(Cursor cursor, int size) {
        return new Page(size, cursor);
    }
}
