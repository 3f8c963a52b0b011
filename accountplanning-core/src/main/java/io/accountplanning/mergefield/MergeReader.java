package io.accountplanning.mergefield;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;

/**
 * Whom a template is filled in for.
 *
 * @param locale how dates, numbers and amounts are written
 * @param zone the time zone in which a moment becomes a day
 */
public record MergeReader(Locale locale, ZoneId zone) {

    public MergeReader {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(zone, "zone");
    }

    /** A reader of that locale and zone. */
    public static MergeReader of(Locale locale, ZoneId zone) {
        return new MergeReader(locale, zone);
    }
}
