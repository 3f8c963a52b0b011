package io.accountplanning.webhooks;

import io.accountplanning.event.EventId;
import io.accountplanning.permission.Actor;
import io.accountplanning.webhooks.delivery.Attempt;
import io.accountplanning.webhooks.delivery.Delivery;
import io.accountplanning.webhooks.delivery.DeliveryFilter;
import io.accountplanning.webhooks.delivery.DeliveryRepository;
import io.accountplanning.webhooks.endpoint.EndpointId;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was sent to the endpoints of the actor's tenant, as far back as {@link WebhooksBuilder#retention}. All of it needs the capability
 * ADMINISTER ({@link io.accountplanning.error.AccessDeniedException}): payloads hold what is in the plans. Thread-safe.
 */
public final class DeliveryLog {

    private final DeliveryRepository deliveries;
    private final Clock clock;
    private final Runnable wake;
    private final Actor actor;

    /** The actor may do all of it. */
    DeliveryLog(DeliveryRepository deliveries, Clock clock, Runnable wake, Actor actor) {
        this.deliveries = deliveries;
        this.clock = clock;
        this.wake = wake;
        this.actor = actor;
    }

    /**
     * The deliveries, those put on their way last first.
     *
     * @param after the last one of the page before; null for the first page
     */
    public List<Delivery> list(DeliveryFilter filter, @Nullable Delivery after, int most) {
        return deliveries.list(actor.tenant(), filter, after, most);
    }

    /** What came of the attempts of a delivery: those that failed and the last one, the first one first. */
    public List<Attempt> attempts(EventId event, EndpointId endpoint) {
        return deliveries.attempts(actor.tenant(), event, endpoint);
    }

    /** The deliveries that were given up, the latest first. */
    public List<Delivery> deadLetters(int most) {
        return deliveries.dead(actor.tenant(), most);
    }

    /**
     * Sends once more what has ended, delivered or given up: one delivery ({@code DeliveryFilter.of(event, endpoint)}) or all of a filter, such
     * as those of an endpoint that were given up during a failure of its receiver. The {@code webhook-id} stays the same, so a receiver that
     * remembers what it took takes none twice.
     *
     * @return how many are on their way again
     */
    public int replay(DeliveryFilter filter) {
        int again = deliveries.replay(actor.tenant(), filter, clock.instant());
        if (again > 0) {
            wake.run();
        }
        return again;
    }
}
