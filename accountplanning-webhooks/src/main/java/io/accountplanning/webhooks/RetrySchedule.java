package io.accountplanning.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * When to try again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h, as Standard Webhooks recommends, each
 * shifted by up to a fifth, so that what failed together does not come back together. Ten attempts in all.
 */
final class RetrySchedule {

    private static final List<Duration> DELAYS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private final DoubleSupplier random;

    /** @param random numbers from 0, inclusive, to 1, exclusive */
    RetrySchedule(DoubleSupplier random) {
        this.random = random;
    }

    /**
     * The moment of the next attempt.
     *
     * @param made how many attempts were made, at least 1
     * @param now when the last one failed
     * @param askedFor how long the receiver wants to be left alone; zero when it did not say
     * @return empty when the last attempt was made
     */
    Optional<Instant> next(int made, Instant now, Duration askedFor) {
        if (made > DELAYS.size()) {
            return Optional.empty();
        }
        Duration delay = shifted(DELAYS.get(made - 1));
        return Optional.of(now.plus(delay.compareTo(askedFor) > 0 ? delay : askedFor));
    }

    private Duration shifted(Duration delay) {
        return Duration.ofMillis(Math.round(delay.toMillis() * (0.8 + 0.4 * random.getAsDouble())));
    }
}
