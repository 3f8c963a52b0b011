package io.accountplanning.webhooks;

import io.accountplanning.webhooks.endpoint.EndpointId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which receivers want to be left alone by this process, and until when: those that said so with {@code Retry-After}, and those that answered
 * 429, 502 or 504. Their other deliveries wait too, and no attempt of them is lost. Thread-safe.
 */
final class Throttle {

    private static final Set<Integer> OVERLOADED = Set.of(429, 502, 504);
    private static final Duration LEAST = Duration.ofSeconds(5);
    private static final Duration MOST = Duration.ofHours(1);

    private final Map<EndpointId, Instant> until = new HashMap<>();

    /** Takes note of an answer. */
    synchronized void noticed(EndpointId endpoint, Courier.Result result, Instant now) {
        Duration asked = result.retryAfter();
        if (OVERLOADED.stream().anyMatch(result::hasStatus) || !asked.isZero()) {
            Duration rest = asked.compareTo(LEAST) < 0 ? LEAST : asked.compareTo(MOST) > 0 ? MOST : asked;
            until.put(endpoint, now.plus(rest));
        }
    }

    /** Those that get nothing now. */
    synchronized Set<EndpointId> resting(Instant now) {
        until.values().removeIf(end -> !end.isAfter(now));
        return Set.copyOf(until.keySet());
    }
}
