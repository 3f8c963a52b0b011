package io.accountplanning.webhooks;

import io.accountplanning.webhooks.delivery.Attempt;
import io.accountplanning.webhooks.delivery.Delivery;
import io.accountplanning.webhooks.delivery.DeliveryFilter;
import io.accountplanning.webhooks.delivery.DeliveryRepository;
import io.accountplanning.webhooks.delivery.DeliveryState;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.endpoint.EndpointId;
import io.accountplanning.webhooks.endpoint.EndpointState;
import io.accountplanning.webhooks.endpoint.RateLimit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends a claimed batch to its endpoint, one delivery after the other, and records what came of it. Thread-safe. */
final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration ANY_CLOCK = Duration.ofDays(1); // clocks of other nodes may be ahead

    private final DeliveryRepository deliveries;
    private final EndpointChanges endpoints;
    private final Courier courier;
    private final RetrySchedule schedule;
    private final Throttle throttle;
    private final Clock clock;
    private final WebhookMetrics metrics;

    Rounds(
            DeliveryRepository deliveries,
            EndpointChanges endpoints,
            Courier courier,
            RetrySchedule schedule,
            Throttle throttle,
            Clock clock,
            WebhookMetrics metrics) {
        this.deliveries = deliveries;
        this.endpoints = endpoints;
        this.courier = courier;
        this.schedule = schedule;
        this.throttle = throttle;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** @param due all of them to one endpoint, at least one */
    void make(List<Delivery> due, Pass pass) {
        Delivery first = due.get(0);
        Optional<Endpoint> endpoint = endpoints.find(first.tenant(), first.endpoint());
        switch (endpoint.map(Endpoint::state).orElse(EndpointState.GONE)) {
            case ENABLED -> send(due, endpoint.orElseThrow(), pass);
            case PAUSED, FAILING -> endpoints.hold(endpoint.orElseThrow());
            case GONE -> giveUp(due, pass);
        }
    }

    private void giveUp(List<Delivery> due, Pass pass) {
        Attempt none = Attempt.unanswered(now(), "The endpoint is deleted, or its receiver gone");
        record(due.stream().map(delivery -> delivery.dead(none)).toList(), pass);
    }

    private void send(List<Delivery> due, Endpoint endpoint, Pass pass) {
        Round round = new Round(endpoint, courier, schedule, clock);
        List<Delivery> kept = new ArrayList<>();
        try {
            for (Delivery delivery : due.subList(0, Math.min(room(endpoint), due.size()))) {
                if (round.goesOn()) {
                    round.attempt(delivery);
                }
                if (round.hasMuchToRecord()) {
                    kept.addAll(record(round, pass));
                }
            }
            kept.addAll(record(round, pass));
        } finally {
            finish(due, round, pass);
            disableIfHopeless(endpoint, round, kept);
        }
    }

    private List<Delivery> record(Round round, Pass pass) {
        List<Delivery> kept = record(round.takeEnded(), pass);
        for (Delivery after : kept) {
            Attempt last = after.lastAttempt();
            metrics.attempted(after, last == null ? Duration.ZERO : last.took());
        }
        return kept;
    }

    private void finish(List<Delivery> due, Round round, Pass pass) {
        EndpointId endpoint = round.endpoint().id();
        List<Delivery> untried = due.subList(round.tried(), due.size());
        if (!untried.isEmpty()) {
            deliveries.giveBack(untried);
        }
        if (round.isStuck()) {
            pass.rest(endpoint);
        }
        round.rest().ifPresent(rest -> throttle.rest(endpoint, now().plus(rest)));
    }

    /** How many attempts the endpoint's limit has room for; the endpoint rests when there is none for more. */
    private int room(Endpoint endpoint) {
        RateLimit limit = endpoint.options().rateLimit();
        if (limit == null) {
            return Integer.MAX_VALUE;
        }
        Instant now = now();
        int room = limit.most() - deliveries.attemptedSince(endpoint.tenant(), endpoint.id(), now.minus(limit.per()));
        if (room <= 0) {
            throttle.rest(endpoint.id(), now.plus(limit.per().dividedBy(limit.most())));
        }
        return Math.max(room, 0);
    }

    private void disableIfHopeless(Endpoint endpoint, Round round, List<Delivery> kept) {
        if (round.isGone()) {
            endpoints.disable(endpoint, EndpointState.GONE, round.last());
            return;
        }
        kept.stream()
                .filter(after -> after.state() == DeliveryState.DEAD && nothingWasTakenSince(after))
                .map(Delivery::lastAttempt)
                .findFirst()
                .ifPresent(last -> endpoints.disable(endpoint, EndpointState.FAILING, last));
    }

    private boolean nothingWasTakenSince(Delivery dead) {
        DeliveryFilter taken = DeliveryFilter.all()
                .to(dead.endpoint())
                .in(DeliveryState.DELIVERED)
                .between(dead.createdAt(), now().plus(ANY_CLOCK));
        return deliveries.list(dead.tenant(), taken, null, 1).isEmpty();
    }

    private List<Delivery> record(List<Delivery> attempted, Pass pass) {
        List<Delivery> kept = attempted.isEmpty() ? List.of() : deliveries.record(attempted);
        kept.forEach(pass::count);
        kept.forEach(Rounds::log);
        if (kept.size() < attempted.size()) {
            LOG.info("{} attempts were recorded by another node", attempted.size() - kept.size());
        }
        return kept;
    }

    private static void log(Delivery after) {
        Attempt last = after.lastAttempt();
        String problem = last == null ? "" : last.problem();
        if (after.state() == DeliveryState.DEAD) {
            LOG.warn("{} is given up after attempt {}: {}", after.name(), after.attempts(), problem);
        } else if (after.attempts() == 1 && after.state() == DeliveryState.PENDING) {
            LOG.warn("{} failed and is tried again: {}", after.name(), problem);
        } else {
            LOG.debug("{} is {} after attempt {}", after.name(), after.state(), after.attempts());
        }
    }

    private Instant now() {
        return clock.instant();
    }
}
