package io.accountplanning.export.mindmap;

import io.accountplanning.error.InvalidException;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a file.
 *
 * @param line from 1
 * @param column from 1
 */
record Place(int line, int column) {

    /** What is wrong there. */
    InvalidException wrong(String message, @Nullable String found) {
        return InvalidException.of("line " + line + ", column " + column, message, found);
    }
}
