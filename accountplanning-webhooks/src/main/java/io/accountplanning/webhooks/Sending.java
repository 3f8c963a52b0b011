package io.accountplanning.webhooks;

import io.accountplanning.webhooks.delivery.Delivery;
import io.accountplanning.webhooks.delivery.DeliveryRepository;
import io.accountplanning.webhooks.endpoint.EndpointId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Claims what is due and has it sent, a batch to one endpoint after the other. In one process an endpoint gets one
 * batch at a time, so that a slow receiver keeps one thread busy and no more. Thread-safe.
 */
final class Sending {

    private static final int BATCH = 200;

    /** Far more than a batch takes: {@link Round#MOST}, and one attempt. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final DeliveryRepository deliveries;
    private final Rounds rounds;
    private final Throttle throttle;
    private final Clock clock;
    private final Set<EndpointId> busy = new HashSet<>();

    Sending(DeliveryRepository deliveries, Rounds rounds, Throttle throttle, Clock clock) {
        this.deliveries = deliveries;
        this.rounds = rounds;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** Sends a batch of what is due longest. @return whether there was anything */
    boolean sendNext(Pass pass) {
        List<Delivery> due = claim(pass);
        if (due.isEmpty()) {
            return false;
        }
        EndpointId endpoint = due.get(0).endpoint();
        try {
            rounds.make(due, pass);
        } finally {
            release(endpoint);
        }
        return true;
    }

    /** Whether all of these endpoints are being sent to: more for them is claimed by those who send to them. */
    synchronized boolean isBusyWith(Set<EndpointId> endpoints) {
        return !endpoints.isEmpty() && busy.containsAll(endpoints);
    }

    private synchronized List<Delivery> claim(Pass pass) {
        Instant now = clock.instant();
        Set<EndpointId> except = new HashSet<>(busy);
        except.addAll(pass.resting());
        except.addAll(throttle.resting(now));
        List<Delivery> claimed = deliveries.claim(BATCH, now, LEASE, except);
        claimed.stream().map(Delivery::endpoint).forEach(busy::add);
        return claimed;
    }

    private synchronized void release(EndpointId endpoint) {
        busy.remove(endpoint);
    }
}
