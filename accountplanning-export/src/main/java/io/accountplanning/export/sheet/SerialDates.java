package io.accountplanning.export.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Dates as spreadsheets count them: days since 30 December 1899, the time of day as a fraction. */
public final class SerialDates {

    /** What a spreadsheet would not show as the day it is; before March 1900, Excel counts a 29 February that never was. */
    public static final double NONE = -1;

    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final long EPOCH = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.EPOCH);
    private static final double SECONDS_OF_DAY = 86_400;

    private SerialDates() {}

    /** The date's number, or {@link #NONE}. */
    public static double of(LocalDate date) {
        return date.isBefore(FIRST) || date.isAfter(LAST) ? NONE : date.toEpochDay() + EPOCH;
    }

    /** The number of the second that the clocks of that zone show. */
    public static double of(Instant moment, ZoneId zone) {
        long shown = moment.getEpochSecond() + zone.getRules().getOffset(moment).getTotalSeconds();
        return shown / SECONDS_OF_DAY + EPOCH;
    }
}
