package io.accountplanning.samples.quickstart.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The period of a plan as written in the data files: 2027-03, 2026-Q4, 2025-H1, 2024 or 2026-03-01..2026-09-01, where
 * the last day is the first one after the period.
 */
public record PeriodText(PeriodLength length, LocalDate startInclusive, LocalDate endExclusive) {

    private static final Pattern CALENDAR = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2])))?");
    private static final Pattern RANGE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");

    /**
     * The period so written.
     *
     * @throws IllegalArgumentException when it is no period; the message continues "&lt;value&gt; …"
     */
    public static PeriodText of(String written) {
        var calendar = CALENDAR.matcher(written);
        if (calendar.matches()) {
            var year = Integer.parseInt(calendar.group(1));
            if (calendar.group(2) != null) {
                return months(PeriodLength.QUARTER, year, 3, Integer.parseInt(calendar.group(2)));
            }
            if (calendar.group(3) != null) {
                return months(PeriodLength.HALF_YEAR, year, 6, Integer.parseInt(calendar.group(3)));
            }
            if (calendar.group(4) != null) {
                return months(PeriodLength.MONTH, year, 1, Integer.parseInt(calendar.group(4)));
            }
            return months(PeriodLength.YEAR, year, 12, 1);
        }
        var range = RANGE.matcher(written);
        if (range.matches()) {
            return custom(range.group(1), range.group(2));
        }
        throw new IllegalArgumentException(
                "is not a period; write it as 2027-03, 2026-Q4, 2025-H1, 2024 or 2026-03-01..2026-09-01");
    }

    private static PeriodText months(PeriodLength length, int year, int months, int number) {
        var start = LocalDate.of(year, 1, 1).plusMonths((long) months * (number - 1));
        return new PeriodText(length, start, start.plusMonths(months));
    }

    private static PeriodText custom(String first, String last) {
        try {
            var period = new PeriodText(PeriodLength.CUSTOM, LocalDate.parse(first), LocalDate.parse(last));
            if (period.startInclusive.isBefore(period.endExclusive)) {
                return period;
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("holds a day that the calendar does not have; correct it", e);
        }
        throw new IllegalArgumentException("ends before it has begun; write the earlier day first");
    }
}
