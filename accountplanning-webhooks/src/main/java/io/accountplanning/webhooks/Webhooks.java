package io.accountplanning.webhooks;

import io.accountplanning.event.OutboxQueue;
import io.accountplanning.host.TenantId;
import io.accountplanning.webhooks.delivery.Delivery;
import io.accountplanning.webhooks.delivery.DeliveryFilter;
import io.accountplanning.webhooks.delivery.DeliveryRepository;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Delivers what happened in plans to the endpoints that want it: signed as Standard Webhooks 1.0 say, tried ten times
 * over some three days, and given up then. Plans know nothing of it: it may be slow, fail or be switched off. An event
 * reaches an endpoint at least once, each time with the same {@code webhook-id}; the order is not guaranteed.
 *
 * <p>Either a scheduler of the host calls {@link #deliverDue} every few seconds, or {@link #start} makes threads that do.
 * Several nodes may do so at once. Thread-safe.
 */
public final class Webhooks implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration AFTER_CUT = Duration.ofSeconds(5);

    private final FanOut fanOut;
    private final Sending sending;
    private final Courier courier;
    private final DeliveryRepository deliveries;
    private final Clock clock;
    private final Retention retention;
    private final Worker worker;
    private final int threads;
    private final AtomicBoolean closed = new AtomicBoolean();

    Webhooks(FanOut fanOut, Sending sending, Courier courier, DeliveryRepository deliveries, WebhooksBuilder chosen) {
        this.fanOut = fanOut;
        this.sending = sending;
        this.courier = courier;
        this.deliveries = deliveries;
        this.clock = chosen.clock();
        this.retention = new Retention(deliveries, chosen.retention());
        this.worker = new Worker(this::pass, chosen.pause());
        this.threads = chosen.threads();
    }

    /** Starts with every default; the events come from that outbox, usually {@code storage.outboxQueue()}. */
    public static WebhooksBuilder builder(OutboxQueue outbox) {
        return new WebhooksBuilder(outbox);
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
    }

    /**
     * Says that there may be something to deliver, so that started threads need not wait for their next look. Returns
     * at once: meant for a {@link io.accountplanning.plan.ChangeListener}.
     */
    public void wake() {
        worker.wake();
    }

    /** A tenant's deliveries that were given up, the latest first. */
    public List<Delivery> deadLetters(TenantId tenant, int most) {
        return deliveries.dead(tenant, most);
    }

    /**
     * A tenant's deliveries, those put on their way last first: the log of what was sent, as far back as {@link WebhooksBuilder#retention}.
     *
     * @param after the last one of the page before; null for the first page
     */
    public List<Delivery> deliveries(TenantId tenant, DeliveryFilter filter, @Nullable Delivery after, int most) {
        return deliveries.list(tenant, filter, after, most);
    }

    /**
     * Sends once more what has ended, delivered or given up: one delivery ({@code DeliveryFilter.of(event, endpoint)}) or all of a filter, such
     * as those of an endpoint that were given up during a failure of its receiver. The {@code webhook-id} stays the same, so a receiver that
     * remembers what it took takes none twice.
     *
     * @return how many are on their way again
     */
    public int replay(TenantId tenant, DeliveryFilter filter) {
        int again = deliveries.replay(tenant, filter, clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (again > 0) {
            wake();
        }
        return again;
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
        worker.stop();
        boolean ended = worker.join(PATIENCE);
        courier.close();
        if (!ended) {
            worker.join(AFTER_CUT);
        }
    }

    private DeliveryReport pass() {
        Pass pass = new Pass();
        while (goesOn(pass) && fanOut.fanOutNext()) {
            // until the outbox is empty
        }
        while (goesOn(pass) && sending.sendNext(pass)) {
            // until nothing is due
        }
        retention.apply(clock.instant());
        return pass.report();
    }

    private boolean goesOn(Pass pass) {
        return !closed.get() && pass.hasTime();
    }
}
