package io.accountplanning.error;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with an input.
 *
 * @param path where: {@code "subject"}, {@code "financialYears[2].revenue"} (rows count from 1); empty for the input as a whole
 * @param message the rule that is broken, with what to do about it
 * @param rejectedValue the value as it was given; null when it was missing
 */
public record Violation(
        String path, String message, @Nullable String rejectedValue) {

    @Override
    public String toString() {
        return (path.isEmpty() ? "" : path + ": ")
                + message
                + (rejectedValue == null ? "" : " (was \"" + Told.of(rejectedValue) + "\")");
    }
}
