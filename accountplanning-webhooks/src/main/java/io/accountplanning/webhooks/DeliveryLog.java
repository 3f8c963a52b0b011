package io.accountplanning.webhooks;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.event.EventId;
import io.accountplanning.permission.Actor;
import io.accountplanning.webhooks.delivery.Attempt;
import io.accountplanning.webhooks.delivery.Delivery;
import io.accountplanning.webhooks.delivery.DeliveryCursor;
import io.accountplanning.webhooks.delivery.DeliveryFilter;
import io.accountplanning.webhooks.delivery.DeliveryRepository;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.endpoint.EndpointId;
import io.accountplanning.webhooks.endpoint.EndpointRepository;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was sent to the endpoints of the actor's tenant, as far back as {@link WebhooksBuilder#retention}. All of it needs the capability
 * ADMINISTER ({@link io.accountplanning.error.AccessDeniedException}): payloads hold what is in the plans. Thread-safe.
 */
public final class DeliveryLog {

    private static final int LONGEST_PAGE = 1_000;

    private final EndpointRepository endpoints;
    private final DeliveryRepository deliveries;
    private final Clock clock;
    private final Runnable wake;
    private final Actor actor;

    /** The actor may do all of it. */
    DeliveryLog(EndpointRepository endpoints, DeliveryRepository deliveries, Clock clock, Runnable wake, Actor actor) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.clock = clock;
        this.wake = wake;
        this.actor = actor;
    }

    /**
     * The deliveries, those put on their way last first.
     *
     * @param after {@link DeliveryCursor#behind} the last one of the page before; null for the first page
     * @param most 1 to 1,000
     * @throws InvalidException when that is another number
     */
    public List<Delivery> list(DeliveryFilter filter, @Nullable DeliveryCursor after, int most) {
        requirePage(most);
        return deliveries.list(actor.tenant(), filter, after, most);
    }

    /** How many deliveries there are: those in PENDING and HELD are what waits. */
    public long count(DeliveryFilter filter) {
        return deliveries.count(actor.tenant(), filter);
    }

    /** The delivery of that event to that endpoint; empty when there is none, or it is older than the log. */
    public Optional<Delivery> find(EventId event, EndpointId endpoint) {
        return deliveries.find(actor.tenant(), event, endpoint);
    }

    /** What came of the attempts of a delivery, those before a replay too, the first one first. */
    public List<Attempt> attempts(EventId event, EndpointId endpoint) {
        return deliveries.attempts(actor.tenant(), event, endpoint);
    }

    /**
     * The deliveries that were given up last, the latest first; all of them page by page: {@code list(DeliveryFilter.all().in(DeliveryState.DEAD), …)}.
     *
     * @param most 1 to 1,000
     * @throws InvalidException when that is another number
     */
    public List<Delivery> deadLetters(int most) {
        requirePage(most);
        return deliveries.dead(actor.tenant(), most);
    }

    /**
     * Sends once more what has ended, delivered or given up: one delivery ({@code DeliveryFilter.of(event, endpoint)}) or all of a filter, such
     * as those of an endpoint that were given up during a failure of its receiver. The {@code webhook-id} stays the same, so a receiver that
     * still remembers what it took takes none twice. Those to endpoints that are deleted or gone are given up again, and
     * those to endpoints that are paused or failing wait.
     *
     * @return how many are on their way again
     * @throws NotFoundException when the filter's endpoint is none of the tenant's
     * @throws InvalidException when the receiver of the filter's endpoint is gone
     */
    public int replay(DeliveryFilter filter) {
        EndpointId to = filter.endpoint();
        if (to != null) {
            requireSubscribed(to);
        }
        int again = deliveries.replay(actor.tenant(), filter, clock.instant());
        if (again > 0) {
            wake.run();
        }
        return again;
    }

    private static void requirePage(int most) {
        if (most < 1 || most > LONGEST_PAGE) {
            throw InvalidException.of("most", "is 1 to " + LONGEST_PAGE, most);
        }
    }

    private void requireSubscribed(EndpointId id) {
        Endpoint endpoint = endpoints.find(actor.tenant(), id).orElseThrow(() -> new NotFoundException("endpoint", id));
        if (!endpoint.state().isSubscribed()) {
            throw InvalidException.of(
                    "endpoint.state", "is disabled, so nothing is sent to it; resume it first", endpoint.state());
        }
    }
}
