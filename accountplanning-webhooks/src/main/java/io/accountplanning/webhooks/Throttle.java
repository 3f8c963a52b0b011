package io.accountplanning.webhooks;

import io.accountplanning.webhooks.endpoint.EndpointId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which receivers want to be left alone by this process, and until when: those that said so with {@code Retry-After}, those that answered
 * 429, 502 or 504, and those whose limit is reached. Their other deliveries wait too, and no attempt of them is lost. Thread-safe.
 */
final class Throttle {

    private static final Set<Integer> OVERLOADED = Set.of(429, 502, 504);
    private static final Duration LEAST = Duration.ofSeconds(5);
    private static final Duration MOST = Duration.ofHours(1);

    private final Map<EndpointId, Instant> until = new HashMap<>();

    /** How long the receiver that gave this answer wants to be left alone; empty when it does not. */
    static Optional<Duration> restAfter(Courier.Result result) {
        Duration asked = result.retryAfter();
        if (asked.isZero() && OVERLOADED.stream().noneMatch(result::hasStatus)) {
            return Optional.empty();
        }
        return Optional.of(asked.compareTo(LEAST) < 0 ? LEAST : asked.compareTo(MOST) > 0 ? MOST : asked);
    }

    /** Leaves it alone until then. */
    synchronized void rest(EndpointId endpoint, Instant end) {
        until.merge(endpoint, end, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** Those that get nothing now. */
    synchronized Set<EndpointId> resting(Instant now) {
        until.values().removeIf(end -> !end.isAfter(now));
        return Set.copyOf(until.keySet());
    }

    /** How long until the next of them has rested; empty when none rests. */
    synchronized Optional<Duration> shortest(Instant now) {
        return until.values().stream()
                .map(end -> Duration.between(now, end))
                .filter(left -> !left.isNegative())
                .min(Duration::compareTo);
    }
}
