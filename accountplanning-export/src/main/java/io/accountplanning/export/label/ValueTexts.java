package io.accountplanning.export.label;

import io.accountplanning.host.StaffNames;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.table.CellType;
import io.accountplanning.table.RowId;
import io.accountplanning.time.DayText;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Writes values as the reader reads them: in the reader's language, people and rows by their names. Not for several threads at once where
 * its names or its fonts are not.
 */
public final class ValueTexts {

    private final Labels labels;
    private final Locale locale;
    private final StaffNames people;
    private final ZoneId zone;
    private final Predicate<String> canWrite;

    /**
     * Writes in the language of those labels.
     *
     * @param people what people are called
     * @param zone where moments are told
     * @param canWrite whether the reader can be shown a text; a currency is told by its code where its sign cannot be
     */
    public ValueTexts(Labels labels, StaffNames people, ZoneId zone, Predicate<String> canWrite) {
        this.labels = labels;
        this.locale = labels.locale();
        this.people = people;
        this.zone = zone;
        this.canWrite = canWrite;
    }

    /**
     * Any value of a cell.
     *
     * @param rows what readers call the rows of the section; a row that is not among them is left out
     */
    public <V> String of(V value, CellType<V> type, Map<RowId, String> rows) {
        if (value instanceof List<?> list) {
            return labels.list(list.stream()
                    .map(element -> known(element, rows))
                    .filter(text -> !text.isEmpty())
                    .toList());
        }
        if (value instanceof BigDecimal number && type.kind() == CellType.Kind.PERCENT) {
            return percent(number);
        }
        return value instanceof String || value instanceof Integer ? type.show(value, locale) : known(value, rows);
    }

    private String known(Object value, Map<RowId, String> rows) {
        if (value instanceof RowId row) {
            return rows.getOrDefault(row, "");
        } else if (value instanceof UserId person) {
            return person(person);
        } else if (value instanceof Enum<?> constant) {
            return labels.constant(constant);
        } else if (value instanceof BigDecimal number) {
            return number(number);
        } else if (value instanceof LocalDate date) {
            return date(date);
        } else if (value instanceof Boolean yes) {
            return labels.word(yes ? "yes" : "no");
        } else if (value instanceof PlanPeriod period) {
            return period(period);
        } else if (value instanceof Instant moment) {
            return moment(moment);
        }
        return value.toString();
    }

    /** A person's name; the id where the host tells none. */
    public String person(UserId id) {
        return people.of(id);
    }

    /** With at most six decimals. */
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(6);
        return format.format(number);
    }

    /** A stored value of that type as that shows it; one that is not written as such a value as it is: documents may come from anywhere. */
    public static <V> String stored(CellType<V> type, String written, Function<V, String> shown) {
        return type.find(written).map(shown).orElse(written);
    }

    /** 12.5 as 12.5 %. */
    public String percent(BigDecimal percent) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(percent.movePointLeft(2));
    }

    /** An amount with its currency's sign, with its code where no font has the sign; whole amounts without decimals. */
    public String money(BigDecimal amount, Currency currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        int decimals = whole ? 0 : Math.max(0, currency.getDefaultFractionDigits());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(whole ? 0 : Math.max(decimals, 4));
        if (format instanceof DecimalFormat decimal && !canWrite.test(currency.getSymbol(locale))) {
            DecimalFormatSymbols symbols = decimal.getDecimalFormatSymbols();
            symbols.setCurrencySymbol(currency.getCurrencyCode());
            decimal.setDecimalFormatSymbols(symbols);
        }
        return format.format(amount);
    }

    /** An amount where its currency stands elsewhere. */
    public String amount(BigDecimal amount, boolean whole, Currency currency) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(whole ? 0 : Math.max(0, currency.getDefaultFractionDigits()));
        format.setMaximumFractionDigits(4);
        return format.format(amount);
    }

    /** Such as Mar 31, 2027. */
    public String date(LocalDate date) {
        return labels.date(date);
    }

    /** Day and time, in the reader's zone. */
    public String moment(Instant moment) {
        return DayText.of(
                moment.atZone(zone),
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(labels.dateLocale()));
    }

    /** January 2027, Q1 2027, H1 2027, 2027, or the first and the last day. */
    public String period(PlanPeriod period) {
        LocalDate start = period.startInclusive();
        String year = Integer.toString(start.getYear());
        int month = start.getMonthValue();
        return switch (period.kind()) {
            case MONTH -> month(start);
            case QUARTER -> month % 3 == 1 ? labels.word("quarter", (month + 2) / 3, year) : dates(period);
            case HALF_YEAR -> month % 6 == 1 ? labels.word("halfYear", (month + 5) / 6, year) : dates(period);
            case YEAR -> month == 1 ? year : dates(period);
            case CUSTOM -> dates(period);
        };
    }

    private String month(LocalDate start) {
        Locale language = labels.dateLocale();
        String text = DateTimeFormatter.ofPattern("LLLL yyyy", language).format(start);
        return text.substring(0, 1).toUpperCase(language) + text.substring(1);
    }

    /** The first and the last day. */
    public String dates(PlanPeriod period) {
        return labels.word(
                "dates",
                date(period.startInclusive()),
                date(period.endExclusive().minusDays(1)));
    }
}
