package io.accountplanning.section;

import java.util.Objects;

/**
 * Something that a complete plan has: a field with a value, zero included, or a table with enough rows.
 *
 * @param name the field or the table of the section
 * @param weight how much it counts among all that is expected, 1 or more
 * @param rows the fewest rows of a table; 0 for a field
 */
public record Expectation(String name, int weight, int rows) {

    public Expectation {
        Objects.requireNonNull(name, "name");
        if (weight < 1 || rows < 0) {
            throw new IllegalArgumentException(
                    "A weight is 1 or more, rows are 0 or more; " + name + " has " + weight + " and " + rows);
        }
    }
}
