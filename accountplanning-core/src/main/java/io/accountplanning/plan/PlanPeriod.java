package io.accountplanning.plan;

import io.accountplanning.error.InvalidException;
import io.accountplanning.time.DateRange;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The period a plan is for: a half-open range of dates with a kind. {@link #next} and {@link #previous} are
 * contiguous: no gap, no overlap.
 *
 * @param kind month, quarter, half-year, year or a custom range
 * @param dates the range
 */
public record PlanPeriod(Kind kind, DateRange dates) {

    /** The kinds of periods; calendar ones start on the first of a month. */
    public enum Kind {
        /** One month. */
        MONTH(1),
        /** Three months. */
        QUARTER(3),
        /** Six months. */
        HALF_YEAR(6),
        /** Twelve months. */
        YEAR(12),
        /** Any range. */
        CUSTOM(0);

        private final int months;

        Kind(int months) {
            this.months = months;
        }
    }

    public PlanPeriod {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(dates, "dates");
        if (kind != Kind.CUSTOM && !isOfMonths(dates, kind.months)) {
            throw InvalidException.of(
                    "period",
                    "a " + kind + " starts on the first of a month and lasts " + kind.months + " months",
                    dates.startInclusive() + ".." + dates.endExclusive());
        }
    }

    /** A calendar month. */
    public static PlanPeriod month(int year, int month) {
        requireNumber("month", month, 12);
        return starting(Kind.MONTH, LocalDate.of(year, month, 1));
    }

    /** A calendar quarter, 1 to 4. */
    public static PlanPeriod quarter(int year, int quarter) {
        return quarter(year, quarter, Month.JANUARY);
    }

    /** A quarter of the fiscal year that starts in that month of that calendar year. */
    public static PlanPeriod quarter(int year, int quarter, Month fiscalYearStart) {
        requireNumber("quarter", quarter, 4);
        return starting(Kind.QUARTER, LocalDate.of(year, fiscalYearStart, 1).plusMonths(3L * (quarter - 1)));
    }

    /** A calendar half-year, 1 or 2. */
    public static PlanPeriod halfYear(int year, int half) {
        return halfYear(year, half, Month.JANUARY);
    }

    /** A half of the fiscal year that starts in that month of that calendar year. */
    public static PlanPeriod halfYear(int year, int half, Month fiscalYearStart) {
        requireNumber("half-year", half, 2);
        return starting(Kind.HALF_YEAR, LocalDate.of(year, fiscalYearStart, 1).plusMonths(6L * (half - 1)));
    }

    /** A calendar year. */
    public static PlanPeriod year(int year) {
        return year(year, Month.JANUARY);
    }

    /** The fiscal year that starts in that month of that calendar year. */
    public static PlanPeriod year(int year, Month fiscalYearStart) {
        return starting(Kind.YEAR, LocalDate.of(year, fiscalYearStart, 1));
    }

    /** Any range; the end does not belong to it. */
    public static PlanPeriod custom(LocalDate startInclusive, LocalDate endExclusive) {
        if (!startInclusive.isBefore(endExclusive)) {
            throw InvalidException.of(
                    "period",
                    "must end after it starts (the end is the day after the last one)",
                    startInclusive + ".." + endExclusive);
        }
        return new PlanPeriod(Kind.CUSTOM, new DateRange(startInclusive, endExclusive));
    }

    /** The period of that kind that starts on that day, the first of a month. */
    public static PlanPeriod starting(Kind kind, LocalDate startInclusive) {
        return new PlanPeriod(kind, new DateRange(startInclusive, startInclusive.plusMonths(kind.months)));
    }

    /**
     * Reads what {@link #toString} gives: {@code 2027}, {@code 2027-H1}, {@code 2027-Q1}, {@code 2027-01} or
     * {@code 2027-03-01..2027-09-01}.
     *
     * @throws InvalidException when it is none of these
     */
    public static PlanPeriod parse(String text) {
        return PeriodText.parse(text);
    }

    /** The first day. */
    public LocalDate startInclusive() {
        return dates.startInclusive();
    }

    /** The day after the last one. */
    public LocalDate endExclusive() {
        return dates.endExclusive();
    }

    /** The period that starts where this one ends; a custom range of whole months keeps its months, any other its days. So the 28 days before a February are followed by months. */
    public PlanPeriod next() {
        LocalDate start = endExclusive();
        return new PlanPeriod(
                kind, new DateRange(start, start.plusMonths(months()).plusDays(leftoverDays())));
    }

    /** The period that ends where this one starts. */
    public PlanPeriod previous() {
        LocalDate end = startInclusive();
        return new PlanPeriod(kind, new DateRange(end.minusMonths(months()).minusDays(leftoverDays()), end));
    }

    private long months() {
        return wholeMonths() ? ChronoUnit.MONTHS.between(startInclusive(), endExclusive()) : 0;
    }

    private long leftoverDays() {
        return wholeMonths() ? 0 : dates.days();
    }

    private boolean wholeMonths() {
        return startInclusive().getDayOfMonth() == 1 && endExclusive().getDayOfMonth() == 1;
    }

    private static boolean isOfMonths(DateRange dates, int months) {
        LocalDate start = dates.startInclusive();
        return start.getDayOfMonth() == 1 && start.plusMonths(months).equals(dates.endExclusive());
    }

    private static void requireNumber(String what, int number, int most) {
        if (number < 1 || number > most) {
            throw InvalidException.of("period", "a " + what + " is numbered from 1 to " + most, number);
        }
    }

    /** A short text, the inverse of {@link #parse}. Periods of shifted fiscal years show their range. */
    @Override
    public String toString() {
        return PeriodText.show(this);
    }
}
