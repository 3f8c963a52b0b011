package io.accountplanning.table;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Numbers as people of a locale write them. Strict where a lenient reader would guess: in German "1.5" is not
 * fifteen and not one and a half, it is refused.
 */
final class LocaleNumbers {

    private static final Pattern CURRENCY = Pattern.compile("^\\p{Sc}|\\p{Sc}$|^[A-Z]{3}\\b|\\b[A-Z]{3}$");
    private static final Pattern PLAIN = Pattern.compile("[0-9]*(\\.[0-9]+)?");
    private static final String SPACES = "[\\s\\u00A0\\u202F\\u2009]";

    private LocaleNumbers() {}

    static int readInteger(String text, Locale locale) {
        try {
            return read(text, locale).intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("is not a whole number", e);
        }
    }

    static BigDecimal read(String text, Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        String typed = asciiDigits(bare(text));
        boolean negative = typed.startsWith("-") || typed.startsWith("\u2212") || typed.matches("\\(.*\\)");
        String digits = typed.replaceAll("^[-+\u2212]|^\\(|\\)$", "");
        String grouping = String.valueOf(symbols.getGroupingSeparator());
        String decimal = String.valueOf(symbols.getDecimalSeparator());
        String[] parts = digits.split(Pattern.quote(decimal), -1);
        String plain = ungrouped(parts[0], grouping, locale) + (parts.length == 2 ? "." + parts[1] : "");
        if (parts.length > 2
                || plain.isEmpty()
                || plain.length() > 40
                || !PLAIN.matcher(plain).matches()) {
            throw notANumber(locale);
        }
        BigDecimal value = CellRules.canonical(new BigDecimal(plain));
        return negative ? value.negate() : value;
    }

    static String show(BigDecimal value, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(10);
        return format.format(value);
    }

    private static String bare(String text) {
        String typed = text.replaceAll("[\\u200E\\u200F\\u061C]", "").strip();
        typed = CURRENCY.matcher(typed).replaceAll("").replaceAll("^" + SPACES + "+|" + SPACES + "+$", "");
        return typed.replaceAll(SPACES + "*[%\\u066A]$", "");
    }

    /** Digits of any script (Arabic-Indic, Devanagari, full width) as 0–9. */
    private static String asciiDigits(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int digit = Character.digit(c, 10);
            ascii.appendCodePoint(digit >= 0 ? '0' + digit : c);
        });
        return ascii.toString();
    }

    private static String ungrouped(String integer, String grouping, Locale locale) {
        boolean spaced = grouping.matches(SPACES);
        String separator = spaced ? SPACES : swiss(grouping);
        String[] groups = integer.split(separator, -1);
        if (groups.length == 1) {
            return integer;
        }
        int size = groupingSize(locale);
        for (int i = 0; i < groups.length; i++) {
            boolean last = i == groups.length - 1;
            int most = last ? size : 3;
            int least = i == 0 ? 1 : last ? size : "IN".equals(locale.getCountry()) ? 2 : size;
            if (groups[i].length() < least || groups[i].length() > most) {
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

    private static IllegalArgumentException notANumber(Locale locale) {
        return new IllegalArgumentException("is not a number as written in " + locale.getDisplayName(Locale.ENGLISH)
                + ", such as " + show(new BigDecimal("1234.5"), locale));
    }
}
