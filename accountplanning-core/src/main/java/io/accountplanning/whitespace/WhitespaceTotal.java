package io.accountplanning.whitespace;

import java.util.Objects;

/**
 * A whole whitespace map in figures.
 *
 * @param basis what the values are counted in
 * @param coverage how much of it is ours
 */
public record WhitespaceTotal(WhitespaceBasis basis, Coverage coverage) {

    public WhitespaceTotal {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(coverage, "coverage");
    }
}
