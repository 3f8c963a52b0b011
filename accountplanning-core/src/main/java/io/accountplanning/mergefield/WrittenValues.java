package io.accountplanning.mergefield;

import io.accountplanning.error.InvalidException;
import io.accountplanning.money.Money;
import io.accountplanning.time.DayText;
import java.math.BigDecimal;
import java.net.URI;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How values are written for a reader. Holds no state. */
final class WrittenValues {

    /** What can be done to any text. */
    static final List<String> OF_TEXTS = List.of("upper", "lower");

    private static final Set<MergeFieldKind> DAYS = Set.of(MergeFieldKind.DATE, MergeFieldKind.MOMENT);

    private WrittenValues() {}

    static String written(Object value, MergeFieldKind kind, List<String> formats, MergeReader reader) {
        if (value instanceof URI page) {
            return ofText(page(page), formats, reader.locale());
        }
        String first = kind.formats().isEmpty() ? "" : kind.formats().get(0);
        String own = formats.stream()
                .filter(format -> !OF_TEXTS.contains(format))
                .findFirst()
                .orElse(first);
        String text = DAYS.contains(kind) ? day(value, own, reader) : amount(value, own, reader.locale());
        return ofText(text, formats, reader.locale());
    }

    /** An address in ASCII, so that no program reads it otherwise than it was written. */
    private static String page(URI page) {
        boolean web = "http".equalsIgnoreCase(page.getScheme()) || "https".equalsIgnoreCase(page.getScheme());
        if (!web || page.getHost() == null) {
            throw InvalidException.of("template", "a link leads to an absolute http or https address", page);
        }
        return page.toASCIIString();
    }

    private static String ofText(String text, List<String> formats, Locale locale) {
        String formatted = text;
        for (String format : formats) {
            formatted = ofText(formatted, format, locale);
        }
        return formatted;
    }

    private static String ofText(String text, String format, Locale locale) {
        return switch (format) {
            case "upper" -> text.toUpperCase(locale);
            case "lower" -> text.toLowerCase(locale);
            default -> text;
        };
    }

    private static String day(Object value, String format, MergeReader reader) {
        TemporalAccessor day = value instanceof Instant moment ? moment.atZone(reader.zone()) : (LocalDate) value;
        DateTimeFormatter formatter = switch (format) {
            case "longdate" -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
            case "time" -> DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
            default -> DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
        };
        return DayText.of(day, formatter.withLocale(reader.locale()));
    }

    private static String amount(Object value, String format, Locale locale) {
        if (value instanceof Money money) {
            return format.equals("number") ? number(money.amount(), locale) : money(money, locale);
        }
        if (value instanceof BigDecimal number) {
            return format.equals("percent") ? percent(number, locale) : number(number, locale);
        }
        return value.toString();
    }

    private static String money(Money money, Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(money.currency());
        format.setMinimumFractionDigits(Math.max(0, money.currency().getDefaultFractionDigits()));
        format.setMaximumFractionDigits(Math.max(0, money.amount().scale()));
        return format.format(money.amount());
    }

    private static String number(BigDecimal number, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private static String percent(BigDecimal percent, Locale locale) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, percent.scale()));
        return format.format(percent.movePointLeft(2));
    }
}
