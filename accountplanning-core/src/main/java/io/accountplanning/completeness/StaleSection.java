package io.accountplanning.completeness;

import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import java.util.Objects;

/**
 * A section that nobody has changed for long.
 *
 * @param section what it is
 * @param changed who changed it last, and when
 * @param days how many days ago that was, in the tenant's time zone
 */
public record StaleSection(SectionType<?> section, Stamp changed, long days) {

    public StaleSection {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(changed, "changed");
    }
}
