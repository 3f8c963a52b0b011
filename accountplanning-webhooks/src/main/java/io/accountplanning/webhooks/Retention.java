package io.accountplanning.webhooks;

import io.accountplanning.webhooks.delivery.DeliveryRepository;
import java.time.Duration;
import java.time.Instant;

/** Removes deliveries that have ended long ago, once an hour in each process and a batch at a time. Thread-safe. */
final class Retention {

    private static final Duration PAUSE = Duration.ofHours(1);
    private static final int BATCH = 1_000;

    private final DeliveryRepository deliveries;
    private final Duration kept;
    private Instant next = Instant.MIN;

    Retention(DeliveryRepository deliveries, Duration kept) {
        this.deliveries = deliveries;
        this.kept = kept;
    }

    /** Removes a batch when that is due; the next one follows with the next call while there is more. */
    void apply(Instant now) {
        if (isDue(now) && deliveries.removeEnded(now.minus(kept), BATCH) < BATCH) {
            rest(now);
        }
    }

    private synchronized boolean isDue(Instant now) {
        return !now.isBefore(next);
    }

    private synchronized void rest(Instant now) {
        next = now.plus(PAUSE);
    }
}
