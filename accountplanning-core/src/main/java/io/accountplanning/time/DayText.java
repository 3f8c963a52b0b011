package io.accountplanning.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * Days as people read them. Java writes them as the locale has it, but for one thing: the first day of a month is an ordinal in French,
 * 1er juin 2027.
 */
public final class DayText {

    private static final String FIRST = "1 ";
    private static final String FIRST_IN_FRENCH = "1er ";

    private DayText() {}

    /** The medium form, which nobody mistakes: Jun 1, 2027. */
    public static String medium(LocalDate day, Locale locale) {
        return of(day, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
    }

    /**
     * A day, or a day with its time.
     *
     * @param format a form of a locale, such as {@link DateTimeFormatter#ofLocalizedDate}
     */
    public static String of(TemporalAccessor day, DateTimeFormatter format) {
        String text = format.format(day);
        boolean isFirst = day.get(ChronoField.DAY_OF_MONTH) == 1;
        return isFirst && isFrench(format.getLocale()) ? changed(text, FIRST, FIRST_IN_FRENCH) : text;
    }

    /** What a person typed, as Java reads it in that locale. */
    public static String typed(String text, Locale locale) {
        return isFrench(locale) ? changed(text, FIRST_IN_FRENCH, FIRST) : text;
    }

    private static boolean isFrench(Locale locale) {
        return locale.getLanguage().equals("fr");
    }

    private static String changed(String text, String start, String other) {
        return text.startsWith(start) ? other + text.substring(start.length()) : text;
    }
}
