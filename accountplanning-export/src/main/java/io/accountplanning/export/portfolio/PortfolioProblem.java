package io.accountplanning.export.portfolio;

import io.accountplanning.error.Violation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a row of a file cannot be taken in.
 *
 * @param row counted from 1, the header included
 * @param column its header; empty when it is about the row as a whole
 * @param value what stands there; null for nothing
 * @param rule the rule that is broken, with what to do about it
 */
public record PortfolioProblem(
        int row, String column, @Nullable String value, String rule) {

    public PortfolioProblem {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(rule, "rule");
    }

    /** The same as what is wrong with an input. */
    public Violation violation() {
        return new Violation(column.isEmpty() ? "row " + row : "row " + row + ", " + column, rule, value);
    }

    @Override
    public String toString() {
        return violation().toString();
    }
}
