package io.accountplanning.webhooks.endpoint;

import io.accountplanning.error.InvalidException;
import java.time.Duration;
import java.util.Objects;

/**
 * How much a receiver can take. It holds for all nodes together, but for what two of them begin at the very same moment.
 *
 * @param most how many attempts at most begin within any such time, 1 to 10,000
 * @param per how long that is: a second to an hour
 */
public record RateLimit(int most, Duration per) {

    private static final int HIGHEST = 10_000;
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    public RateLimit {
        Objects.requireNonNull(per, "per");
        if (most < 1 || most > HIGHEST) {
            throw InvalidException.of("endpoint.rateLimit.most", "is 1 to 10,000 attempts", most);
        }
        if (per.compareTo(SHORTEST) < 0 || per.compareTo(LONGEST) > 0) {
            throw InvalidException.of("endpoint.rateLimit.per", "is a second to an hour", per);
        }
    }

    /** So many a second at most. */
    public static RateLimit perSecond(int most) {
        return new RateLimit(most, Duration.ofSeconds(1));
    }

    /** So many a minute at most. */
    public static RateLimit perMinute(int most) {
        return new RateLimit(most, Duration.ofMinutes(1));
    }
}
