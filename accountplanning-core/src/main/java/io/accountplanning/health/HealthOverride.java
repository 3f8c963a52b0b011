package io.accountplanning.health;

import io.accountplanning.error.Violation;
import io.accountplanning.host.UserId;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Decimals;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A score that somebody gave by hand, in place of the calculated one. Immutable; a section that {@link Health#override} edits, and
 * that no copy of the plan takes along. Past its last day it is gone by itself.
 *
 * @param value 0 to 100; null for none
 * @param reason why; null for none
 * @param until the last day on which it counts, in the tenant's time zone; null for none
 * @param by who gave it; null for none
 * @param at when; null for none
 */
public record HealthOverride(
        @Nullable BigDecimal value,
        @Nullable String reason,
        @Nullable LocalDate until,
        @Nullable UserId by,
        @Nullable Instant at)
        implements PlanSection {

    /** None. */
    public static final HealthOverride NONE = new HealthOverride(null, null, null, null, null);

    /** The section type: key {@code healthOverride}; internal. */
    public static final SectionType<HealthOverride> SECTION = SectionType.of(
                    "healthOverride", HealthOverride.class, NONE)
            .field("value", CellType.percent(0, 100))
            .field("reason", CellType.text(2_000))
            .field("until", CellType.date())
            .field("by", CellType.reference(UserId::of, UserId::value))
            .field("at", CellType.reference(Instant::parse, Instant::toString))
            .rules(HealthOverride::check)
            .managedBy("plan.health().override(...)")
            .bookkeeping()
            .internal()
            .build();

    public HealthOverride {
        value = Decimals.canonicalOrNull(value);
    }

    /** Whether it counts on that day. */
    public boolean isInForce(LocalDate day) {
        return value != null && until != null && !day.isAfter(until);
    }

    private static List<Violation> check(HealthOverride override) {
        boolean whole = override.value != null && override.until != null;
        boolean told = override.reason != null && !override.reason.isBlank();
        if (override.equals(NONE) || (whole && told)) {
            return List.of();
        }
        return List.of(
                told
                        ? new Violation("until", "is required with a value: the last day on which it counts", null)
                        : new Violation("reason", "is required: others must know why the score was given", null));
    }
}
