package io.accountplanning.samples.quickstart.file;

import io.accountplanning.error.InvalidException;
import io.accountplanning.plan.PlanPeriod;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How single values are written in the data files. Every method throws {@link IllegalArgumentException} with a message
 * that continues the sentence "&lt;value&gt; …" with the rule and the remedy.
 */
public final class Values {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern COLUMN = Pattern.compile("[a-z][a-z0-9_-]{0,49}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal MOST_DAYS = new BigDecimal(3_650);
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private Values() {}

    /** A reader of texts of up to so many characters. */
    public static Function<String, String> text(int longest) {
        return value -> {
            if (value.length() > longest) {
                throw new IllegalArgumentException(
                        "has " + value.length() + " characters; shorten it to " + longest + " or fewer");
            }
            return value;
        };
    }

    public static String id(String value) {
        return matching(ID, value, "is not an id; use up to 64 Latin letters, digits, dots, dashes and underscores");
    }

    /** An id that also names a column, in lower case as columns are found. */
    public static String columnName(String value) {
        return matching(
                COLUMN,
                value,
                "is not the id of a field; use a lower-case Latin letter and then up to 49 of them, digits,"
                        + " underscores and dashes");
    }

    public static String email(String value) {
        return matching(EMAIL, value, "is not an email address; write it as name@example.org, or leave it empty");
    }

    public static LocalDate date(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("is not a date; write year-month-day, as in 2026-12-31", e);
        }
    }

    public static PlanPeriod period(String value) {
        try {
            return PlanPeriod.parse(value);
        } catch (InvalidException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "is not a period; write it as 2027-03, 2026-Q4, 2025-H1, 2024 or 2026-03-01..2026-09-01", e);
        }
    }

    public static BigDecimal number(String value) {
        return new BigDecimal(matching(
                NUMBER, value, "is not a number; write digits with a point before the decimals, as in 1250.50"));
    }

    /** A part of a whole, 0 to 100. */
    public static BigDecimal share(BigDecimal value) {
        return percentage(value, 0);
    }

    /** A margin, which a loss makes negative. */
    public static BigDecimal margin(BigDecimal value) {
        return percentage(value, -1_000);
    }

    private static BigDecimal percentage(BigDecimal value, int least) {
        var outside = value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(HUNDRED) > 0;
        if (outside || value.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException(
                    "is not such a percentage; write " + least + " to 100 with at most two decimals");
        }
        return value;
    }

    /** A number of days that something is kept. */
    public static int days(BigDecimal value) {
        if (value.stripTrailingZeros().scale() > 0 || value.signum() <= 0 || value.compareTo(MOST_DAYS) > 0) {
            throw new IllegalArgumentException("is not such a number of days; write 1 to " + MOST_DAYS);
        }
        return value.intValueExact();
    }

    public static boolean yesNo(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("is neither yes nor no; write one of them");
        };
    }

    public static ZoneId zone(String value) {
        try {
            return ZoneId.of(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("is not a time zone; write it as in Europe/Paris", e);
        }
    }

    public static Currency currency(String value) {
        try {
            return Currency.getInstance(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("is not a currency; write its ISO 4217 code, as in EUR", e);
        }
    }

    public static Locale locale(String value) {
        var locale = Locale.forLanguageTag(value);
        if (!Set.of(Locale.getAvailableLocales()).contains(locale)
                || locale.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("is not a locale; write a language and a country, as in fr-FR");
        }
        return locale;
    }

    public static String country(String value) {
        if (!COUNTRIES.contains(value)) {
            throw new IllegalArgumentException("is not a country; write its ISO 3166 code of two letters, as in FR");
        }
        return value;
    }

    private static String matching(Pattern pattern, String value, String fault) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException(fault);
        }
        return value;
    }
}
