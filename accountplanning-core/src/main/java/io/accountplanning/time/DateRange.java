package io.accountplanning.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A half-open range of dates: the start belongs to it, the end does not.
 *
 * @param startInclusive the first day
 * @param endExclusive the day after the last one; after the start
 */
public record DateRange(LocalDate startInclusive, LocalDate endExclusive) {

    public DateRange {
        Objects.requireNonNull(startInclusive, "startInclusive");
        Objects.requireNonNull(endExclusive, "endExclusive");
        if (!startInclusive.isBefore(endExclusive)) {
            throw new IllegalArgumentException(
                    "A range must end after it starts: " + startInclusive + ".." + endExclusive);
        }
    }

    /** Whether the day lies in this range. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(startInclusive) && day.isBefore(endExclusive);
    }

    /** Whether the two share at least one day. */
    public boolean overlaps(DateRange other) {
        return startInclusive.isBefore(other.endExclusive) && other.startInclusive.isBefore(endExclusive);
    }

    /** The number of days, at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(startInclusive, endExclusive);
    }

    /** How many of the days have begun before the given one: 0 at the start, {@link #days()} from the end on. */
    public long daysElapsed(LocalDate today) {
        return Math.max(0, Math.min(days(), ChronoUnit.DAYS.between(startInclusive, today)));
    }
}
