package io.accountplanning.webhooks;

import io.accountplanning.webhooks.delivery.Delivery;
import io.accountplanning.webhooks.endpoint.EndpointId;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** One pass over what is due: what came of it so far, and when it has been enough. Used by one thread. */
final class Pass {

    private static final Duration MOST = Duration.ofMinutes(1);

    private final long started = System.nanoTime();
    private final Set<EndpointId> resting = new HashSet<>();
    private int sent;
    private int failed;
    private int dead;

    void count(Delivery after) {
        switch (after.state()) {
            case DELIVERED -> sent++;
            case PENDING, HELD -> failed++;
            case DEAD -> dead++;
        }
    }

    /** Nothing more for that endpoint in this pass: one receiver that does not answer must not hold up all others. */
    void rest(EndpointId endpoint) {
        resting.add(endpoint);
    }

    Set<EndpointId> resting() {
        return resting;
    }

    boolean hasTime() {
        return System.nanoTime() - started < MOST.toNanos();
    }

    DeliveryReport report() {
        return new DeliveryReport(sent, failed, dead);
    }
}
