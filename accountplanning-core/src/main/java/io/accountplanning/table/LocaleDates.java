package io.accountplanning.table;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Dates as people of a locale write them; ISO dates are always understood. */
final class LocaleDates {

    private static final Map<Locale, List<DateTimeFormatter>> READERS = new ConcurrentHashMap<>();

    private LocaleDates() {}

    static LocalDate read(String text, Locale locale) {
        return READERS.computeIfAbsent(locale, LocaleDates::readers).stream()
                .flatMap(reader -> read(text, reader).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "is not a date as written in " + locale.getDisplayName(Locale.ENGLISH) + ", such as "
                                + show(LocalDate.of(2027, 3, 31), locale)));
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter reader) {
        try {
            return Optional.of(LocalDate.parse(text, reader));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The short form with a four-digit year. */
    static String show(LocalDate value, Locale locale) {
        return DateTimeFormatter.ofPattern(shortPattern(locale), locale).format(value);
    }

    private static List<DateTimeFormatter> readers(Locale locale) {
        String lenient = shortPattern(locale).replaceAll("d+", "d").replaceAll("M+", "M");
        return List.of(
                DateTimeFormatter.ISO_LOCAL_DATE,
                strict(lenient, locale),
                strict(lenient.replace("uuuu", "uu"), locale),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
    }

    private static DateTimeFormatter strict(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static String shortPattern(Locale locale) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
                .replaceAll("[\\u200E\\u200F]", "")
                .replaceAll("[Gy]+\\s*", "y")
                .replaceAll("y+", "uuuu")
                .strip();
    }
}
