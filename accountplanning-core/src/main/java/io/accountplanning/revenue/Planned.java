package io.accountplanning.revenue;

import io.accountplanning.time.DateRange;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What of a plan's revenue next year counts as planned for its period. */
public enum Planned {
    /**
     * All of it, as it is written, whatever the period: right where plans of a quarter write down what the quarter shall bring. Where they
     * write down a year's revenue, a quarter is held against four times what it can reach; {@link #PRORATED} is for them.
     */
    AS_WRITTEN,
    /**
     * The period's share of a year, where the period is shorter than one: its months of twelve when it is made of whole calendar
     * months, else its days of those of the year that starts with it. So four quarters plan exactly their year.
     */
    PRORATED;

    private static final int MONTHS = 12;

    /** What a yearly amount plans for a period, not rounded. */
    BigDecimal of(BigDecimal yearly, DateRange period) {
        if (this == AS_WRITTEN || !isShorterThanAYear(period)) {
            return yearly;
        }
        LocalDate yearLater = period.startInclusive().plusYears(1);
        return isOfWholeMonths(period)
                ? share(yearly, ChronoUnit.MONTHS.between(period.startInclusive(), period.endExclusive()), MONTHS)
                : share(yearly, period.days(), ChronoUnit.DAYS.between(period.startInclusive(), yearLater));
    }

    static boolean isShorterThanAYear(DateRange period) {
        return period.endExclusive().isBefore(period.startInclusive().plusYears(1));
    }

    static BigDecimal share(BigDecimal whole, long part, long parts) {
        return whole.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(parts), MathContext.DECIMAL128);
    }

    private static boolean isOfWholeMonths(DateRange period) {
        return period.startInclusive().getDayOfMonth() == 1
                && period.endExclusive().getDayOfMonth() == 1;
    }
}
