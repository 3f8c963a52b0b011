package io.accountplanning.webhooks;

import io.accountplanning.webhooks.delivery.Attempt;
import io.accountplanning.webhooks.delivery.Delivery;
import io.accountplanning.webhooks.delivery.DeliveryFilter;
import io.accountplanning.webhooks.delivery.DeliveryRepository;
import io.accountplanning.webhooks.delivery.DeliveryState;
import io.accountplanning.webhooks.endpoint.DisabledBecause;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.endpoint.EndpointId;
import io.accountplanning.webhooks.endpoint.Endpoints;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends deliveries that are due, one after the other, and records what came of it. In one process an endpoint gets one
 * at a time, so that a slow receiver keeps one thread busy and no more. Thread-safe.
 */
final class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final Duration LEASE = Duration.ofMinutes(2); // far more than an attempt takes
    private static final Duration ANY_CLOCK = Duration.ofDays(1); // clocks of other nodes may be ahead
    private static final int GONE = 410;

    private final DeliveryRepository deliveries;
    private final Endpoints endpoints;
    private final Courier courier;
    private final RetrySchedule schedule;
    private final Clock clock;
    private final WebhookMetrics metrics;
    private final Throttle throttle = new Throttle();
    private final Set<EndpointId> busy = new HashSet<>();

    Sending(
            DeliveryRepository deliveries,
            Endpoints endpoints,
            Courier courier,
            RetrySchedule schedule,
            Clock clock,
            WebhookMetrics metrics) {
        this.deliveries = deliveries;
        this.endpoints = endpoints;
        this.courier = courier;
        this.schedule = schedule;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** Sends what is due longest. @return whether there was anything */
    boolean sendNext(Pass pass) {
        Optional<Delivery> due = claim(pass);
        due.ifPresent(delivery -> {
            try {
                attempt(delivery, pass);
            } catch (RuntimeException e) {
                pass.rest(delivery.endpoint());
                LOG.error("{} is tried again after its lease", name(delivery), e);
            } finally {
                release(delivery.endpoint());
            }
        });
        return due.isPresent();
    }

    private synchronized Optional<Delivery> claim(Pass pass) {
        Set<EndpointId> except = new HashSet<>(busy);
        except.addAll(pass.resting());
        except.addAll(throttle.resting(now()));
        Optional<Delivery> claimed =
                deliveries.claim(1, now(), LEASE, except).stream().findFirst();
        claimed.ifPresent(delivery -> busy.add(delivery.endpoint()));
        return claimed;
    }

    private synchronized void release(EndpointId endpoint) {
        busy.remove(endpoint);
    }

    private void attempt(Delivery delivery, Pass pass) {
        Optional<Endpoint> endpoint = endpoints.of(delivery.tenant()).stream()
                .filter(one -> one.id().equals(delivery.endpoint()) && one.enabled())
                .findFirst();
        if (endpoint.isEmpty()) {
            record(delivery.dead(Attempt.unanswered(now(), "The endpoint is disabled or gone")), pass);
            return;
        }
        long begun = System.nanoTime();
        Courier.Result result = courier.send(delivery, endpoint.get(), now());
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        if (result.cutOff()) {
            LOG.info("{} was cut off; it is tried again after its lease", name(delivery));
            return;
        }
        Delivery after = after(delivery, result);
        boolean recorded = record(after, pass);
        if (recorded) {
            metrics.attempted(after, took);
        }
        if (result.unanswered()) {
            pass.rest(delivery.endpoint());
        }
        throttle.noticed(delivery.endpoint(), result, now());
        if (result.hasStatus(GONE)) {
            disable(delivery, DisabledBecause.GONE);
        } else if (recorded && after.state() == DeliveryState.DEAD && nothingWasTakenSince(delivery)) {
            disable(delivery, DisabledBecause.FAILING);
        }
    }

    private boolean nothingWasTakenSince(Delivery dead) {
        DeliveryFilter taken = DeliveryFilter.all()
                .to(dead.endpoint())
                .in(DeliveryState.DELIVERED)
                .between(dead.createdAt(), now().plus(ANY_CLOCK));
        return deliveries.list(dead.tenant(), taken, null, 1).isEmpty();
    }

    private void disable(Delivery delivery, DisabledBecause why) {
        endpoints.disable(delivery.tenant(), delivery.endpoint(), why);
        LOG.warn("Endpoint {} is disabled: {}", delivery.endpoint(), why);
    }

    private Delivery after(Delivery delivery, Courier.Result result) {
        Attempt attempt = result.attempt();
        if (attempt.problem().isEmpty()) {
            return delivery.delivered(attempt);
        }
        Optional<Instant> next = result.hasStatus(GONE)
                ? Optional.empty()
                : schedule.next(delivery.attempts() + 1, now(), result.retryAfter());
        return next.map(at -> delivery.failed(attempt, at)).orElseGet(() -> delivery.dead(attempt));
    }

    private boolean record(Delivery after, Pass pass) {
        if (!deliveries.record(after)) {
            LOG.info("{} was recorded by another node", name(after));
            return false;
        }
        pass.count(after);
        if (after.state() == DeliveryState.DEAD) {
            LOG.warn("{} is given up after attempt {}: {}", name(after), after.attempts(), problem(after));
        } else if (after.attempts() == 1 && after.state() == DeliveryState.PENDING) {
            LOG.warn("{} failed and is tried again: {}", name(after), problem(after));
        } else {
            LOG.debug("{} is {} after attempt {}", name(after), after.state(), after.attempts());
        }
        return true;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String problem(Delivery delivery) {
        Attempt last = delivery.lastAttempt();
        return last == null ? "" : last.problem();
    }

    private static String name(Delivery delivery) {
        return "The delivery of event " + delivery.event() + " to endpoint " + delivery.endpoint();
    }
}
