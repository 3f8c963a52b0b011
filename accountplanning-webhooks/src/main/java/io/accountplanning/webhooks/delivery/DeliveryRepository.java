package io.accountplanning.webhooks.delivery;

import io.accountplanning.event.EventId;
import io.accountplanning.host.TenantId;
import io.accountplanning.webhooks.endpoint.EndpointId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The deliveries of all tenants, for those who send them. Each method runs in a transaction of its own. Several nodes
 * may work on it at once: a delivery is claimed by one of them at a time. Thread-safe. The abstract test suite
 * {@code DeliveryRepositoryContract} of this artifact's testkit says whether an implementation keeps the rules.
 */
public interface DeliveryRepository {

    /**
     * Adds new deliveries, in their order. One whose event and endpoint are already there, in whatever state, is passed over: what is
     * stored stays as it is, also when two nodes add the same at the same time.
     */
    void add(Collection<Delivery> deliveries);

    /**
     * Claims pending deliveries that are due, all of them to one endpoint: that of the delivery that is due longest. Those that are due longest
     * come first, and of the same moment those that were added first. Until the lease ends nobody else gets
     * them; after that, if nothing was {@linkplain #record recorded}, they can be claimed again.
     *
     * <p>One that is {@linkplain Message#orderedBy ordered} is not due while one to the same endpoint, ordered by the same plan, that was added before
     * it has not ended.
     *
     * @param most how many at most
     * @param now the moment of the claim: what is due then or before is due
     * @param lease how long they are the caller's
     * @param except endpoints whose deliveries are left out; may be empty
     */
    List<Delivery> claim(int most, Instant now, Duration lease, Set<EndpointId> except);

    /**
     * Gives claimed deliveries back untried: they can be claimed again at once. Called while the lease lasts; those that are not pending with the
     * same number of attempts any more are passed over.
     */
    void giveBack(Collection<Delivery> claimed);

    /**
     * Records what came of attempts and ends their leases. One is kept only if the stored delivery is still pending with one
     * attempt less: of two nodes that record the same attempt, because the first one's lease ended meanwhile, the
     * first to record wins. What came of an attempt stays in {@link #attempts} when another one follows.
     *
     * <p>Those that are {@linkplain Message#orderedBy ordered} and wait behind one that is tried again are put off until then, too: a
     * claim need not look at them.
     *
     * @param after the deliveries after their attempts, no two of them the same
     * @return those that were kept
     */
    List<Delivery> record(Collection<Delivery> after);

    /** A tenant's delivery of that event to that endpoint, if there is one. */
    Optional<Delivery> find(TenantId tenant, EventId event, EndpointId endpoint);

    /**
     * The attempts of a tenant's delivery, those before a replay too, the first one first. Empty when there is no such delivery.
     */
    List<Attempt> attempts(TenantId tenant, EventId event, EndpointId endpoint);

    /** How many of a tenant's deliveries to that endpoint have their last attempt at that moment or later. */
    int attemptedSince(TenantId tenant, EndpointId endpoint, Instant since);

    /** A tenant's dead deliveries, by the time of their last attempt, the latest first. */
    List<Delivery> dead(TenantId tenant, int most);

    /**
     * A tenant's deliveries, those put on their way last first; of the same moment in the order of event and endpoint, backwards.
     *
     * @param after where the page starts; null for the first page
     * @param most how many at most
     */
    List<Delivery> list(TenantId tenant, DeliveryFilter filter, @Nullable DeliveryCursor after, int most);

    /** How many of a tenant's deliveries there are. */
    long count(TenantId tenant, DeliveryFilter filter);

    /**
     * Puts a tenant's deliveries that have ended, delivered or dead, on their way again, with all attempts before them; the others
     * stay as they are.
     *
     * @param now when they are due
     * @return how many
     */
    int replay(TenantId tenant, DeliveryFilter filter, Instant now);

    /** Holds a tenant's pending deliveries to that endpoint, those that are claimed too: none is due until they are resumed. */
    void hold(TenantId tenant, EndpointId endpoint);

    /**
     * Resumes a tenant's held deliveries to that endpoint.
     *
     * @param now when they are due
     */
    void resume(TenantId tenant, EndpointId endpoint, Instant now);

    /**
     * Removes deliveries of all tenants that have ended or are held, and were put on their way before that moment, with their attempts; pending ones stay.
     *
     * @param most about how many at most; call again while some are removed
     * @return how many
     */
    int removeEnded(Instant before, int most);
}
