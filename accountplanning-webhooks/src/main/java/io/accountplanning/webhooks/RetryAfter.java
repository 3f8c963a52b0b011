package io.accountplanning.webhooks;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The {@code Retry-After} header of RFC 9110: seconds, or a date. */
final class RetryAfter {

    private static final Duration MOST = Duration.ofHours(24);

    private RetryAfter() {}

    /** How long the receiver wants to be left alone: at most a day; zero when it does not say, or nothing readable. */
    static Duration read(@Nullable String header, Instant now) {
        if (header == null) {
            return Duration.ZERO;
        }
        String value = header.trim();
        Duration asked = value.matches("[0-9]+") ? seconds(value) : untilDate(value, now);
        return asked.isNegative() ? Duration.ZERO : asked.compareTo(MOST) > 0 ? MOST : asked;
    }

    private static Duration seconds(String digits) {
        return digits.length() > 9 ? MOST : Duration.ofSeconds(Long.parseLong(digits));
    }

    private static Duration untilDate(String date, Instant now) {
        try {
            return Duration.between(now, DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from));
        } catch (DateTimeException e) {
            return Duration.ZERO; // what cannot be read asks for nothing, and the schedule goes on
        }
    }
}
