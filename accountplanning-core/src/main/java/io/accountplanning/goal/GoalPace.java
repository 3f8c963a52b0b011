package io.accountplanning.goal;

import io.accountplanning.time.DateRange;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a goal should be on a day: the elapsed share of its span, which begins with the plan's period and ends with it, or on the
 * goal's due date when that comes first. Half-open: on the first day nothing is expected yet, on the day of the end everything is.
 *
 * @param asOf the day, in the tenant's time zone
 * @param until the end of the span, exclusive
 * @param elapsedDays days of the span before that day
 * @param days all days of the span; 0 when the goal was due before the period began
 * @param exactProgress how far it is, in percent, unrounded and uncapped; null without a value
 */
public record GoalPace(
        LocalDate asOf,
        LocalDate until,
        long elapsedDays,
        long days,
        @Nullable BigDecimal exactProgress) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static GoalPace of(Goal goal, LocalDate asOf, DateRange period) {
        LocalDate due = goal.dueDate();
        LocalDate until = due != null && due.isBefore(period.endExclusive()) ? due : period.endExclusive();
        boolean hasSpan = period.startInclusive().isBefore(until);
        DateRange span = hasSpan ? new DateRange(period.startInclusive(), until) : null;
        return new GoalPace(
                asOf,
                until,
                span == null ? 0 : span.daysElapsed(asOf),
                span == null ? 0 : span.days(),
                goal.exactProgressPercent().orElse(null));
    }

    /** What is expected on that day, 0 to 100, unrounded. */
    public BigDecimal exactExpected() {
        if (!asOf.isBefore(until)) {
            return HUNDRED;
        }
        return days == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(elapsedDays)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(days), MathContext.DECIMAL128);
    }

    /** What is expected on that day, 0 to 100 with two decimals, half-up. */
    public BigDecimal expectedPercent() {
        return exactExpected().setScale(2, RoundingMode.HALF_UP);
    }

    /** Whether the goal is as far as expected, or further; empty without a value. */
    public Optional<Boolean> isOnPace() {
        return Optional.ofNullable(exactProgress).map(progress -> progress.compareTo(exactExpected()) >= 0);
    }
}
