package io.accountplanning.completeness;

import io.accountplanning.section.Expectation;
import io.accountplanning.section.SectionType;
import java.util.Objects;

/**
 * Something that a complete plan has.
 *
 * @param section where it stands
 * @param expected the field or the table, and its weight
 * @param filled whether the plan has it
 */
public record CompletenessItem(SectionType<?> section, Expectation expected, boolean filled) {

    public CompletenessItem {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(expected, "expected");
    }

    /** Such as {@code dueDiligence.financialYears}. */
    @Override
    public String toString() {
        return section.key() + "." + expected.name();
    }
}
