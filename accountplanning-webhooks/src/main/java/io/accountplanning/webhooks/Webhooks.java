package io.accountplanning.webhooks;

import io.accountplanning.AccountPlanning;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.event.OutboxQueue;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.ChangeListener;
import io.accountplanning.webhooks.delivery.DeliveryRepository;
import io.accountplanning.webhooks.endpoint.EndpointRepository;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Delivers what happened in plans to the endpoints that want it: signed as Standard Webhooks 1.0 say, tried ten times
 * over some three days, and given up then. Plans know nothing of it: it may be slow, fail or be switched off. An event
 * reaches an endpoint at least once, each time with the same {@code webhook-id}; the order of a plan's events is kept for endpoints
 * that {@linkplain io.accountplanning.webhooks.endpoint.EndpointOptions#inOrder ask for it}.
 *
 * <p>Either a scheduler of the host calls {@link #deliverDue} every few seconds, or {@link #start} makes threads that do.
 * Several nodes may do so at once. Thread-safe.
 */
public final class Webhooks implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration AFTER_CUT = Duration.ofSeconds(5);

    private final FanOut fanOut;
    private final Sending sending;
    private final Throttle throttle;
    private final Courier courier;
    private final EndpointRules rules;
    private final EndpointRepository endpoints;
    private final EndpointChanges changes;
    private final DeliveryRepository deliveries;
    private final AccountPlanning planning;
    private final ChangeListener waking = change -> wake();
    private final Duration pause;
    private final Clock clock;
    private final Retention retention;
    private final Worker worker;
    private final int threads;
    private final AtomicBoolean closed = new AtomicBoolean();

    Webhooks(
            FanOut fanOut,
            Sending sending,
            Throttle throttle,
            Courier courier,
            EndpointRules rules,
            EndpointRepository endpoints,
            EndpointChanges changes,
            DeliveryRepository deliveries,
            WebhooksBuilder chosen) {
        this.fanOut = fanOut;
        this.sending = sending;
        this.throttle = throttle;
        this.courier = courier;
        this.rules = rules;
        this.endpoints = endpoints;
        this.changes = changes;
        this.deliveries = deliveries;
        this.planning = chosen.planning();
        this.pause = chosen.pause();
        this.clock = chosen.clock();
        this.retention = new Retention(deliveries, chosen.retention());
        this.worker = new Worker(this::passOfThread, chosen.pause());
        this.threads = chosen.threads();
    }

    /**
     * Starts with every default.
     *
     * @param planning whose clock, policy and sections count, and whose changes wake started threads; it need not be the one that people work with
     * @param outbox where the events come from: {@code storage.outboxQueue()} of the same storage
     */
    public static WebhooksBuilder builder(AccountPlanning planning, OutboxQueue outbox) {
        return new WebhooksBuilder(planning, outbox);
    }

    /**
     * One pass: takes events from the outbox, and sends what is due, one delivery after the other. Ends when nothing is
     * due any more, or after about a minute; what is left is for the next pass. A receiver that does not answer gets nothing
     * more in this pass. A receiver that fails is in the report;
     * only the stores' own exceptions come out of here.
     *
     * @throws IllegalStateException after {@link #close}
     */
    public DeliveryReport deliverDue() {
        if (closed.get()) {
            throw new IllegalStateException("The delivery of webhooks is closed" + System.lineSeparator()
                    + "Maybe end the scheduler that calls it first?");
        }
        return pass();
    }

    /**
     * Makes threads that deliver until {@link #close}.
     *
     * @throws IllegalStateException when it was started or closed before
     */
    public void start() {
        worker.start(threads);
        planning.addListener(waking);
        wake(); // something may have changed in between
    }

    /**
     * Says that there may be something to deliver, so that started threads need not wait for their next look. Returns
     * at once. Changes through the planning that this was built with do that; this is for those that another one makes in the same storage.
     */
    public void wake() {
        worker.wake();
    }

    /**
     * The endpoints of the actor's tenant.
     *
     * @throws AccessDeniedException without the capability ADMINISTER
     */
    public EndpointService endpoints(Actor actor) {
        requireAdministrator(actor, "the endpoints");
        return new EndpointService(endpoints, changes, courier, rules, clock, this::wake, actor);
    }

    /**
     * What was sent to the endpoints of the actor's tenant.
     *
     * @throws AccessDeniedException without the capability ADMINISTER
     */
    public DeliveryLog deliveries(Actor actor) {
        requireAdministrator(actor, "the deliveries");
        return new DeliveryLog(endpoints, deliveries, clock, this::wake, actor);
    }

    private void requireAdministrator(Actor actor, String what) {
        if (!planning.allows(actor, Capability.ADMINISTER)) {
            throw new AccessDeniedException(
                    actor.user().value(), Capability.ADMINISTER.name(), what + " of " + actor.tenant());
        }
    }

    /**
     * Stops: attempts of the started threads have 20 seconds to end and are cut off then, like those of a scheduler that
     * the host should have ended before. What was cut off or still due is delivered after the next start, by this or
     * another node.
     */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        planning.removeListener(waking);
        worker.stop();
        boolean ended = worker.join(PATIENCE);
        courier.close();
        if (!ended) {
            worker.join(AFTER_CUT);
        }
    }

    private DeliveryReport pass() {
        Pass pass = new Pass();
        boolean goesOn = goesOn(pass);
        while (goesOn) { // by turns: neither a full outbox nor many deliveries hold up the other
            FanOut.Batch batch = fanOut.fanOutNext();
            boolean sent = helpsToSend(batch) && sending.sendNext(pass);
            goesOn = (!batch.isEmpty() || sent) && goesOn(pass);
        }
        retention.apply(clock.instant());
        return pass.report();
    }

    /** Whether this thread looks for what is due, and the others with it: not for a batch that others are busy with. */
    private boolean helpsToSend(FanOut.Batch batch) {
        if (sending.isBusyWith(batch.endpoints())) {
            return false;
        }
        if (!batch.endpoints().isEmpty()) {
            worker.wake();
        }
        return true;
    }

    /** Makes a pass. @return how long there is nothing to do after it, as far as this node knows */
    private Duration passOfThread() {
        if (!pass().isEmpty()) {
            return Duration.ZERO;
        }
        return throttle.shortest(clock.instant())
                .filter(rest -> rest.compareTo(pause) < 0)
                .map(rest -> rest.plusMillis(1))
                .orElse(pause);
    }

    private boolean goesOn(Pass pass) {
        return !closed.get() && pass.hasTime();
    }
}
