package io.accountplanning.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2027-02-15T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0, PT0S",
        "120, PT2M",
        "' 7 ', PT7S",
        "86401, PT24H",
        "99999999999999999999999, PT24H",
        "'Mon, 15 Feb 2027 12:10:00 GMT', PT10M",
        "'Mon, 15 Feb 2027 11:00:00 GMT', PT0S",
        "'Mon, 15 Feb 2038 12:00:00 GMT', PT24H",
        "soon, PT0S",
        "-5, PT0S",
        "1.5, PT0S",
        "'', PT0S"
    })
    void secondsOrADateAreReadAndBounded(String header, Duration expected) {
        assertThat(RetryAfter.read(header, NOW)).isEqualTo(expected);
    }

    @Test
    void noHeaderAsksForNothing() {
        assertThat(RetryAfter.read(null, NOW)).isEqualTo(Duration.ZERO);
    }
}
