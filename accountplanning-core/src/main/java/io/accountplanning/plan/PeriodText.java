package io.accountplanning.plan;

import io.accountplanning.error.InvalidException;
import io.accountplanning.plan.PlanPeriod.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods as short texts. */
final class PeriodText {

    private static final Pattern CALENDAR = Pattern.compile("(\\d{4})(?:-(?:([QH])(\\d)|(\\d{2})))?");
    private static final Pattern RANGE = Pattern.compile("(?:(MONTH|QUARTER|HALF_YEAR|YEAR) )?(\\S+)\\.\\.(\\S+)");

    private PeriodText() {}

    static PlanPeriod parse(String text) {
        try {
            Matcher calendar = CALENDAR.matcher(text.strip());
            if (calendar.matches()) {
                return calendar(calendar);
            }
            Matcher range = RANGE.matcher(text.strip());
            if (range.matches()) {
                return range(range);
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw unreadable(text);
        }
        throw unreadable(text);
    }

    private static PlanPeriod calendar(Matcher parts) {
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(4) != null) {
            return PlanPeriod.month(year, Integer.parseInt(parts.group(4)));
        }
        if (parts.group(2) == null) {
            return PlanPeriod.year(year);
        }
        int number = Integer.parseInt(parts.group(3));
        return parts.group(2).equals("Q") ? PlanPeriod.quarter(year, number) : PlanPeriod.halfYear(year, number);
    }

    private static PlanPeriod range(Matcher parts) {
        LocalDate start = LocalDate.parse(parts.group(2));
        LocalDate end = LocalDate.parse(parts.group(3));
        return parts.group(1) == null
                ? PlanPeriod.custom(start, end)
                : new PlanPeriod(Kind.valueOf(parts.group(1)), new io.accountplanning.time.DateRange(start, end));
    }

    static String show(PlanPeriod period) {
        LocalDate start = period.startInclusive();
        int month = start.getMonthValue();
        String range = start + ".." + period.endExclusive();
        String year = String.format(Locale.ROOT, "%04d", start.getYear());
        if (start.getYear() < 0 || start.getYear() > 9_999) {
            return (period.kind() == Kind.CUSTOM ? "" : period.kind() + " ") + range;
        }
        return switch (period.kind()) {
            case MONTH -> year + (month < 10 ? "-0" : "-") + month;
            case QUARTER -> month % 3 == 1 ? year + "-Q" + (month + 2) / 3 : "QUARTER " + range;
            case HALF_YEAR -> month % 6 == 1 ? year + "-H" + (month + 5) / 6 : "HALF_YEAR " + range;
            case YEAR -> month == 1 ? year : "YEAR " + range;
            case CUSTOM -> range;
        };
    }

    private static InvalidException unreadable(String text) {
        return InvalidException.of(
                "period", "is written 2027, 2027-H1, 2027-Q1, 2027-01 or 2027-03-01..2027-09-01", text);
    }
}
