package io.accountplanning.text;

import io.accountplanning.error.InvalidException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where a page starts as text that fits into an address. Holds no state. */
public final class CursorText {

    private static final String BETWEEN = " ";
    private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");
    private static final int LONGEST = 10_000; // the longest text that anything is sorted by, encoded, has less

    private CursorText() {}

    /**
     * A day that any database has.
     *
     * @throws DateTimeException when it is written otherwise, or is of no year from 1 to 9999
     */
    public static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > 9_999) {
            throw new DateTimeException("no database has the day " + day);
        }
        return day;
    }

    /**
     * A moment that any database has.
     *
     * @throws DateTimeException when it is written otherwise, or is of no year from 1 to 9999
     */
    public static Instant moment(String text) {
        Instant moment = Instant.parse(text);
        if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
            throw new DateTimeException("no database has the moment " + moment);
        }
        return moment;
    }

    /** The text of these parts; only the last one may have spaces in it. */
    public static String of(Object... parts) {
        String text = Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining(BETWEEN));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what {@link #of} gave.
     *
     * @param parts how many there are at most
     * @param of what has pages, for the error: such as "a page of plans"
     * @throws InvalidException when it is something else
     */
    public static <T> T parse(String text, int parts, String of, Function<String[], T> read) {
        try {
            if (text.length() > LONGEST) {
                throw new IllegalArgumentException("too long");
            }
            String decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            if (decoded.indexOf('\0') >= 0) {
                throw new IllegalArgumentException("no database keeps it");
            }
            return read.apply(decoded.split(BETWEEN, parts));
        } catch (RuntimeException e) {
            throw InvalidException.of("cursor", "is not the cursor of " + of, text);
        }
    }
}
