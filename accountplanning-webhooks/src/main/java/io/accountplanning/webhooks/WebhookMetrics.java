package io.accountplanning.webhooks;

import io.accountplanning.webhooks.delivery.Delivery;
import java.time.Duration;

/**
 * What a host measures of the delivery, with its own library of metrics. Called by the threads that deliver, several at once: it must be quick.
 * What it throws is logged and harms no delivery. Endpoints and tenants can be many; mind that before they become tags.
 */
public interface WebhookMetrics {

    /**
     * An event was taken from the outbox.
     *
     * @param type its type
     * @param deliveries to how many endpoints it goes; 0 when nobody wants it
     * @param waited how long it was in the outbox, by the clocks of the node that wrote it and of this one; never negative
     */
    default void fannedOut(String type, int deliveries, Duration waited) {}

    /**
     * An attempt ended, and that was recorded.
     *
     * @param after the delivery since then: its state, the number of attempts, and what came of the last one
     * @param took from the begin of the request to the end of the answer
     */
    default void attempted(Delivery after, Duration took) {}
}
