package io.accountplanning.settings;

import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * What a tenant can set.
 *
 * @param zone the time zone in which days begin: whether a deadline is overdue, what "today" is. Default UTC
 * @param fiscalYearStart the month in which its years, halves and quarters start. Default January
 */
public record Settings(ZoneId zone, Month fiscalYearStart) {

    public Settings {
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(fiscalYearStart, "fiscalYearStart");
    }

    /** Every default. */
    public static Settings defaults() {
        return new Settings(ZoneOffset.UTC, Month.JANUARY);
    }

    /** The same settings in another zone. */
    public Settings withZone(ZoneId other) {
        return new Settings(other, fiscalYearStart);
    }

    /** The same settings with another start of the fiscal year. */
    public Settings withFiscalYearStart(Month other) {
        return new Settings(zone, other);
    }
}
