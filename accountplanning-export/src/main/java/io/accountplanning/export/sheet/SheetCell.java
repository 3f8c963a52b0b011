package io.accountplanning.export.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A cell of a file. Immutable.
 *
 * @param kind what it holds
 * @param text the text; of a number the digits as the file has them, of a truth {@code true} or {@code false}, of an error its sign
 */
public record SheetCell(Kind kind, String text) {

    /** A cell in which nothing stands. */
    public static final SheetCell EMPTY = new SheetCell(Kind.EMPTY, "");

    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final int MOST_DIGITS = 400;
    private static final long LAST_DAY = 2_958_465; // 31 December 9999

    /** What a cell holds. */
    public enum Kind {
        /** Nothing. */
        EMPTY,
        /** A text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A number that is shown with a percent sign: 0.5 is 50 %. */
        PERCENT,
        /** A number that is shown as a date: the days since 30 December 1899. */
        DATE,
        /** True or false. */
        TRUTH,
        /** What a formula gives that went wrong, such as {@code #REF!}. */
        ERROR,
        /** A formula whose result is not in the file. */
        UNCALCULATED
    }

    public SheetCell {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    /** A cell with that text; an empty one when it is blank. */
    public static SheetCell text(String text) {
        return text.isBlank() ? EMPTY : new SheetCell(Kind.TEXT, text);
    }

    /** Whether nothing stands in it. */
    public boolean isEmpty() {
        return kind == Kind.EMPTY;
    }

    /** Whether it is a number, however it is shown. */
    public boolean isNumber() {
        return kind == Kind.NUMBER || kind == Kind.PERCENT || kind == Kind.DATE;
    }

    /** The number; empty when it holds none, or one that no spreadsheet would write. */
    public Optional<BigDecimal> number() {
        if (!isNumber() || text.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text);
            boolean isWritable = Math.abs((long) number.scale()) <= MOST_DIGITS;
            return isWritable ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The day that its number counts to, whatever the time of day; empty when it holds none, or one that spreadsheets do not know. */
    public Optional<LocalDate> date() {
        return number().filter(days -> days.signum() > 0 && days.compareTo(BigDecimal.valueOf(LAST_DAY + 1)) < 0)
                .map(days -> FIRST_DAY.plusDays(days.longValue()));
    }
}
