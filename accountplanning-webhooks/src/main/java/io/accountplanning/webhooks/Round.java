package io.accountplanning.webhooks;

import io.accountplanning.webhooks.delivery.Attempt;
import io.accountplanning.webhooks.delivery.Delivery;
import io.accountplanning.webhooks.endpoint.Endpoint;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The attempts of one batch to one endpoint. Used by one thread. */
final class Round {

    /** When no further attempt begins: by the clock that leases go by. */
    static final Duration MOST = Duration.ofSeconds(30);

    /** What a killed process may have sent without recording it. */
    private static final int UNRECORDED = 100;

    /** How long what was sent to a slow receiver may stay unrecorded, before the next attempt begins. */
    private static final Duration UNRECORDED_FOR = Duration.ofMillis(100);

    private static final Logger LOG = LoggerFactory.getLogger(Round.class);
    private static final int GONE = 410;

    private final Endpoint endpoint;
    private final Courier courier;
    private final RetrySchedule schedule;
    private final Clock clock;
    private final Instant begun;
    private final List<Delivery> ended = new ArrayList<>();
    private long recordedAt = System.nanoTime();
    private int tried;
    private Courier.Result last = Courier.Result.NONE;
    private boolean stuck;

    Round(Endpoint endpoint, Courier courier, RetrySchedule schedule, Clock clock) {
        this.endpoint = endpoint;
        this.courier = courier;
        this.schedule = schedule;
        this.clock = clock;
        this.begun = now();
    }

    /** Makes an attempt. What was cut off is left to its lease. */
    void attempt(Delivery delivery) {
        tried++;
        last = courier.send(delivery, endpoint, now());
        stuck = last.unanswered();
        if (last.cutOff()) {
            LOG.info("{} was cut off; it is tried again after its lease", delivery.name());
        } else {
            ended.add(after(delivery));
        }
    }

    private Delivery after(Delivery delivery) {
        Attempt attempt = last.attempt();
        if (attempt.problem().isEmpty()) {
            return delivery.delivered(attempt);
        }
        Optional<Instant> next =
                isGone() ? Optional.empty() : schedule.next(delivery.attempts() + 1, now(), last.retryAfter());
        return next.map(at -> delivery.failed(attempt, at)).orElseGet(() -> delivery.dead(attempt));
    }

    /** Whether the receiver is one that further attempts may be made at. */
    boolean goesOn() {
        return !stuck && !isGone() && rest().isEmpty() && now().isBefore(begun.plus(MOST));
    }

    /** Whether the receiver did not answer, so that it gets nothing more in this pass. */
    boolean isStuck() {
        return stuck;
    }

    /** Whether the receiver said that it is gone. */
    boolean isGone() {
        return last.hasStatus(GONE);
    }

    /** How long the receiver wants to be left alone. */
    Optional<Duration> rest() {
        return Throttle.restAfter(last);
    }

    /** What came of the last attempt. */
    Attempt last() {
        return last.attempt();
    }

    Endpoint endpoint() {
        return endpoint;
    }

    /** How many attempts were begun. */
    int tried() {
        return tried;
    }

    /** Whether so much has ended, or so long ago, that it is to be recorded before the next attempt. */
    boolean hasMuchToRecord() {
        return ended.size() >= UNRECORDED || System.nanoTime() - recordedAt >= UNRECORDED_FOR.toNanos();
    }

    /** The deliveries after the attempts that have ended since this was asked last. */
    List<Delivery> takeEnded() {
        List<Delivery> taken = List.copyOf(ended);
        ended.clear();
        recordedAt = System.nanoTime();
        return taken;
    }

    private Instant now() {
        return clock.instant();
    }
}
