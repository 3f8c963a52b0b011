package io.accountplanning.table;

import io.accountplanning.time.DayText;
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
import java.util.stream.Stream;

/** Dates as people of a locale write them; ISO dates are always understood. */
final class LocaleDates {

    private static final int MOST_LOCALES = 500; // a locale may come out of a request, and there is no end of them
    private static final int LONGEST = 100;
    private static final Map<Locale, Formats> FORMATS = new ConcurrentHashMap<>();

    /** How one locale shows dates, and all that is tried for reading them. */
    private record Formats(DateTimeFormatter shown, List<DateTimeFormatter> readers) {

        static Formats of(Locale locale) {
            return new Formats(DateTimeFormatter.ofPattern(shortPattern(locale), locale), readersOf(locale));
        }
    }

    private LocaleDates() {}

    static LocalDate read(String text, Locale locale) {
        List<DateTimeFormatter> readers = formats(locale).readers();
        Stream<String> ways = text.length() > LONGEST
                ? Stream.empty()
                : Stream.of(
                        Typed.plain(text),
                        Typed.plainSpaces(text).strip()); // some months' names have digits of their own
        return ways.map(typed -> DayText.typed(typed, locale))
                .flatMap(typed -> readers.stream().flatMap(reader -> read(typed, reader).stream()))
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
        return formats(locale).shown().format(value);
    }

    private static Formats formats(Locale locale) {
        Formats known = FORMATS.get(locale);
        if (known != null) {
            return known;
        }
        return FORMATS.size() < MOST_LOCALES ? FORMATS.computeIfAbsent(locale, Formats::of) : Formats.of(locale);
    }

    private static List<DateTimeFormatter> readersOf(Locale locale) {
        String numbers = anyWidth(shortPattern(locale));
        return List.of(
                DateTimeFormatter.ISO_LOCAL_DATE,
                strict(numbers, locale),
                strict(numbers.replace("uuuu", "uu"), locale),
                strict(anyWidth(pattern(FormatStyle.MEDIUM, locale)), locale));
    }

    /** Days and months of one or two digits; names of months stay. */
    private static String anyWidth(String pattern) {
        return pattern.replaceAll("d+", "d").replaceAll("(?<!M)MM(?!M)", "M");
    }

    private static DateTimeFormatter strict(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static String shortPattern(Locale locale) {
        return pattern(FormatStyle.SHORT, locale);
    }

    /** The locale's pattern with a year of four digits, and without an era. */
    private static String pattern(FormatStyle style, Locale locale) {
        String pattern =
                DateTimeFormatterBuilder.getLocalizedDateTimePattern(style, null, IsoChronology.INSTANCE, locale);
        String[] parts = Typed.plainSpaces(pattern).split("'", -1);
        for (int i = 0; i < parts.length; i += 2) { // every other part is quoted: words, not letters of the pattern
            parts[i] = parts[i].replaceAll("G+\\s*", "").replaceAll("y+", "uuuu");
        }
        return String.join("'", parts).strip();
    }
}
