package io.accountplanning.table;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers as people of a locale write them. Strict where a lenient reader would guess: in German "1.5" is not
 * fifteen and not one and a half, it is refused.
 */
final class LocaleNumbers {

    private static final Pattern CURRENCY = Pattern.compile("\\p{Sc}|\\b[A-Z]{3}\\b");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int MOST_CHARACTERS = 40;
    private static final String WHOLE = "is not a whole number, such as %d";
    private static final Set<String> COUNTRIES_OF_LAKHS = Set.of("BD", "IN", "LK", "NP", "PK");

    private LocaleNumbers() {}

    /** A whole number of that range. */
    static int readInteger(String text, Locale locale, int min, int max) {
        requireShort(text, WHOLE.formatted(example(min, max)));
        try {
            return read(text, locale).intValueExact();
        } catch (NoNumberException | ArithmeticException e) {
            throw new IllegalArgumentException(WHOLE.formatted(example(min, max)), e);
        }
    }

    /** A year where years are asked for, else a small number. */
    private static int example(int min, int max) {
        int usual = min >= 1_000 && max < 10_000 ? 2_027 : 12;
        return Math.max(min, Math.min(max, usual));
    }

    /** A percentage; the sign may be typed. */
    static BigDecimal readPercent(String text, Locale locale) {
        requireShort(text, asWritten(locale));
        String typed = Typed.plain(text);
        boolean signed = typed.endsWith("%") || typed.endsWith("\u066A");
        return read(signed ? typed.substring(0, typed.length() - 1).strip() : typed, locale);
    }

    /** A number without any unit: which currency was meant, nobody can tell from a cell alone. */
    static BigDecimal read(String text, Locale locale) {
        requireShort(text, asWritten(locale));
        String typed = Typed.plain(text);
        if (CURRENCY.matcher(typed).find()) {
            throw new IllegalArgumentException(
                    "names a currency; amounts are in the plan's own and written without one");
        }
        boolean bracketed = typed.length() > 2 && typed.startsWith("(") && typed.endsWith(")");
        boolean signed = typed.matches("[-+\u2212].*");
        boolean negative = bracketed || (signed && !typed.startsWith("+"));
        String unsigned = typed.substring(bracketed || signed ? 1 : 0, typed.length() - (bracketed ? 1 : 0));
        BigDecimal value = unsigned(unsigned.strip(), locale);
        return negative ? value.negate() : value;
    }

    private static BigDecimal unsigned(String typed, Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        String decimal = Typed.plainSpaces(String.valueOf(symbols.getDecimalSeparator()));
        String[] parts = typed.split(Pattern.quote(decimal), -1);
        String grouping = Typed.plainSpaces(String.valueOf(symbols.getGroupingSeparator()));
        String integer = ungrouped(parts[0], grouping, locale);
        boolean isNumber = typed.length() <= MOST_CHARACTERS
                && parts.length <= 2
                && (isDigits(integer) || (integer.isEmpty() && parts.length == 2))
                && (parts.length == 1 || isDigits(parts[1]));
        if (!isNumber) {
            throw notANumber(locale);
        }
        return CellRules.canonical(new BigDecimal(parts.length == 1 ? integer : integer + "." + parts[1]));
    }

    private static boolean isDigits(String text) {
        return DIGITS.matcher(text).matches();
    }

    static String show(BigDecimal value, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(10);
        return format.format(value);
    }

    private static String ungrouped(String integer, String grouping, Locale locale) {
        String[] groups = integer.split(swiss(grouping), -1);
        if (groups.length == 1) {
            return integer;
        }
        int size = groupingSize(locale);
        boolean lakhs = COUNTRIES_OF_LAKHS.contains(locale.getCountry());
        for (int i = 0; i < groups.length; i++) {
            boolean last = i == groups.length - 1;
            int least = i == 0 ? 1 : lakhs && !last ? 2 : size;
            if (groups[i].length() < least || groups[i].length() > size || integer.startsWith("0")) {
                throw notANumber(locale);
            }
        }
        return String.join("", groups);
    }

    private static String swiss(String grouping) {
        return grouping.equals("\u2019") || grouping.equals("'") ? "['\u2019]" : Pattern.quote(grouping);
    }

    private static int groupingSize(Locale locale) {
        return NumberFormat.getNumberInstance(locale) instanceof DecimalFormat decimal && decimal.getGroupingSize() > 0
                ? decimal.getGroupingSize()
                : 3;
    }

    /** Before anything looks into it. */
    private static void requireShort(String text, String fault) {
        if (text.length() > 2 * MOST_CHARACTERS) {
            throw new IllegalArgumentException(fault);
        }
    }

    private static NoNumberException notANumber(Locale locale) {
        return new NoNumberException(asWritten(locale));
    }

    private static String asWritten(Locale locale) {
        return "is not a number as written in " + locale.getDisplayName(Locale.ENGLISH) + ", such as "
                + show(new BigDecimal("1234.5"), locale);
    }

    /** What was typed cannot be read as a number. */
    private static final class NoNumberException extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        NoNumberException(String message) {
            super(message);
        }
    }
}
