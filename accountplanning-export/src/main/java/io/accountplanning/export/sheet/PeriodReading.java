package io.accountplanning.export.sheet;

import io.accountplanning.error.InvalidException;
import io.accountplanning.export.label.Labels;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanPeriod.Kind;
import io.accountplanning.table.CellType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads periods as people write them and as documents have them. Immutable. */
public final class PeriodReading {

    private static final Pattern PART =
            Pattern.compile("(?:([QTHS])\\s?([1-4])[ /-]{0,3}(\\d{4})|(\\d{4})[ /-]{0,3}([QTHS])\\s?([1-4]))");
    private static final Pattern BETWEEN_DAYS = Pattern.compile("\\s+[–—-]\\s+|\\s*\\.\\.\\s*");
    private static final int LONGEST = 60;

    private final Locale locale;
    private final String rule;
    private final List<DateTimeFormatter> months;

    /** Reads them as cells are read. */
    public PeriodReading(CellReading cells) {
        this(cells.locale(), cells.words(), cells.refusal("period"));
    }

    private PeriodReading(Locale locale, List<Labels> words, String rule) {
        this.locale = locale;
        this.rule = rule;
        this.months = Stream.concat(words.stream().map(Labels::locale), Stream.of(locale))
                .distinct()
                .map(language -> new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern("LLLL yyyy")
                        .toFormatter(language))
                .toList();
    }

    /**
     * The period of a cell.
     *
     * @throws IllegalArgumentException with the broken rule in words
     */
    public PlanPeriod of(SheetCell cell) {
        if (cell.kind() == SheetCell.Kind.DATE) {
            return cell.date() // a spreadsheet takes "January 2027" for its first day
                    .map(day -> PlanPeriod.month(day.getYear(), day.getMonthValue()))
                    .orElseThrow(() -> new IllegalArgumentException(rule));
        }
        String text = cell.text().strip();
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(rule);
        }
        try {
            return part(text).or(() -> month(text)).or(() -> days(text)).orElseGet(() -> PlanPeriod.parse(text));
        } catch (InvalidException | DateTimeException e) {
            throw new IllegalArgumentException(rule, e);
        }
    }

    private static Optional<PlanPeriod> part(String text) {
        Matcher part = PART.matcher(text.toUpperCase(Locale.ROOT));
        if (!part.matches()) {
            return Optional.empty();
        }
        boolean yearFirst = part.group(4) != null;
        String kind = part.group(yearFirst ? 5 : 1);
        int number = Integer.parseInt(part.group(yearFirst ? 6 : 2));
        int year = Integer.parseInt(part.group(yearFirst ? 4 : 3));
        return Optional.of(
                kind.equals("Q") || kind.equals("T")
                        ? PlanPeriod.quarter(year, number)
                        : PlanPeriod.halfYear(year, number));
    }

    private Optional<PlanPeriod> month(String text) {
        return months.stream().flatMap(format -> month(text, format).stream()).findFirst();
    }

    private static Optional<PlanPeriod> month(String text, DateTimeFormatter format) {
        try {
            YearMonth month = YearMonth.parse(text, format);
            return Optional.of(PlanPeriod.month(month.getYear(), month.getMonthValue()));
        } catch (DateTimeException isNoMonth) {
            return Optional.empty();
        }
    }

    private Optional<PlanPeriod> days(String text) {
        String[] days = BETWEEN_DAYS.split(text, -1);
        return days.length == 2 && !text.contains("..")
                ? Optional.of(of(day(days[0]), day(days[1])))
                : Optional.empty();
    }

    private LocalDate day(String text) {
        try {
            return CellType.date().read(text, locale);
        } catch (IllegalArgumentException e) {
            throw new DateTimeException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * The period of those days: of the calendar, if they are such.
     *
     * @param last belongs to it
     */
    public static PlanPeriod of(LocalDate first, LocalDate last) {
        LocalDate end = last.plusDays(1);
        for (Kind kind : List.of(Kind.MONTH, Kind.QUARTER, Kind.HALF_YEAR, Kind.YEAR)) {
            PlanPeriod period = first.getDayOfMonth() == 1 ? PlanPeriod.starting(kind, first) : null;
            if (period != null && period.endExclusive().equals(end)) {
                return period;
            }
        }
        return PlanPeriod.custom(first, end);
    }
}
