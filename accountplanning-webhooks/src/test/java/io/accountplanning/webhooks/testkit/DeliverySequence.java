package io.accountplanning.webhooks.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.event.EventId;
import io.accountplanning.host.TenantId;
import io.accountplanning.webhooks.delivery.Attempt;
import io.accountplanning.webhooks.delivery.Delivery;
import io.accountplanning.webhooks.delivery.DeliveryFilter;
import io.accountplanning.webhooks.delivery.DeliveryRepository;
import io.accountplanning.webhooks.delivery.DeliveryState;
import io.accountplanning.webhooks.delivery.Message;
import io.accountplanning.webhooks.endpoint.EndpointId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.jspecify.annotations.Nullable;

/**
 * What nodes and people do with the deliveries to one endpoint, step by step, in a repository and in a model of it that fits on a page: both say the
 * same after each step. Used by one thread.
 */
public final class DeliverySequence {

    private static final TenantId ACME = TenantId.of("acme");
    private static final EndpointId CRM = EndpointId.of("crm");
    private static final Instant NOON = Instant.parse("2027-02-15T12:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(2);

    /** What somebody does. What is recorded or given back is of some claim before, maybe of one whose lease has ended. */
    public enum Kind {
        CLAIM,
        SUCCEED,
        FAIL,
        GIVE_UP,
        GIVE_BACK,
        HOLD,
        RESUME,
        REPLAY,
        WAIT
    }

    /**
     * A step.
     *
     * @param most how many are claimed, or which of those claimed before it is about
     */
    public record Step(Kind kind, int most) {}

    /** Any steps, up to 40. */
    public static ListArbitrary<Step> steps() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class), Arbitraries.integers().between(1, 9))
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }

    private static final class Modelled {

        private Delivery delivery;
        private @Nullable Instant leasedUntil;

        Modelled(Delivery delivery) {
            this.delivery = delivery;
        }

        void become(Delivery changed) {
            delivery = changed;
            leasedUntil = null;
        }
    }

    private final DeliveryRepository repository;
    private final List<Modelled> model = new ArrayList<>(); // in the order in which they were added
    private final List<Delivery> claimed = new ArrayList<>();
    private Instant now = NOON;

    /** Eight deliveries, three each of two plans in order and two in no order, in a repository that has none yet. */
    public DeliverySequence(DeliveryRepository empty) {
        this.repository = empty;
        for (int i = 0; i < 8; i++) {
            UUID plan = i % 3 == 2 ? null : new UUID(9, i % 3);
            Message message = new Message("plan.edited", "application/json", "{}", plan, null);
            model.add(new Modelled(Delivery.due(EventId.next(), CRM, ACME, message, NOON)));
        }
        repository.add(model.stream().map(one -> one.delivery).toList());
    }

    /** Does it in both, and compares them. */
    public void take(Step step) {
        now = now.plus(step.kind() == Kind.WAIT ? LEASE : Duration.ofSeconds(1));
        switch (step.kind()) {
            case CLAIM -> claim(step.most());
            case SUCCEED, FAIL, GIVE_UP -> record(step);
            case GIVE_BACK -> giveBack(step);
            case HOLD -> hold();
            case RESUME -> resume();
            case REPLAY -> replay();
            case WAIT -> {} // time has passed
        }
        for (Modelled one : model) {
            assertThat(repository.find(ACME, one.delivery.event(), CRM))
                    .as("after %s", step)
                    .contains(one.delivery);
        }
    }

    private void claim(int most) {
        List<Modelled> due = model.stream()
                .filter(this::isDue)
                .sorted(Comparator.comparing(one -> Objects.requireNonNull(one.delivery.nextAttemptAt())))
                .limit(most)
                .toList();
        List<Delivery> got = repository.claim(most, now, LEASE, Set.of());
        assertThat(got).isEqualTo(due.stream().map(one -> one.delivery).toList());
        assertThat(got).extracting(Delivery::state).allMatch(DeliveryState.PENDING::equals);
        due.forEach(one -> one.leasedUntil = now.plus(LEASE));
        claimed.addAll(got);
    }

    private boolean isDue(Modelled one) {
        Instant next = one.delivery.nextAttemptAt();
        boolean free = one.leasedUntil == null || !one.leasedUntil.isAfter(now);
        return next != null && !next.isAfter(now) && free && isItsTurn(one);
    }

    private boolean isItsTurn(Modelled one) {
        UUID plan = one.delivery.message().orderedBy();
        return plan == null
                || model.subList(0, model.indexOf(one)).stream()
                        .filter(before -> plan.equals(before.delivery.message().orderedBy()))
                        .allMatch(before -> before.delivery.state().hasEnded());
    }

    private void record(Step step) {
        if (claimed.isEmpty()) {
            return;
        }
        Delivery before = claimed.get(step.most() % claimed.size());
        Delivery after = after(before, step.kind());
        boolean first = isStill(before);
        assertThat(repository.record(List.of(after))).isEqualTo(first ? List.of(after) : List.of());
        if (first) {
            modelled(before).become(after);
            putOffThoseBehind(modelled(before));
        }
    }

    private void putOffThoseBehind(Modelled tried) {
        Instant next = tried.delivery.nextAttemptAt();
        UUID plan = tried.delivery.message().orderedBy();
        if (next != null && plan != null) {
            model.subList(model.indexOf(tried) + 1, model.size()).stream()
                    .filter(one -> plan.equals(one.delivery.message().orderedBy()))
                    .forEach(one -> one.delivery = one.delivery.notBefore(next));
        }
    }

    private Delivery after(Delivery before, Kind kind) {
        Attempt attempt = Attempt.answered(now, kind == Kind.SUCCEED ? 200 : 500, "");
        return switch (kind) {
            case SUCCEED -> before.delivered(attempt);
            case GIVE_UP -> before.dead(attempt);
            default -> before.failed(attempt, now.plusSeconds(1));
        };
    }

    private void giveBack(Step step) {
        if (claimed.isEmpty()) {
            return;
        }
        Delivery before = claimed.remove(step.most() % claimed.size());
        repository.giveBack(List.of(before));
        if (isStill(before)) {
            modelled(before).leasedUntil = null;
        }
    }

    /** Whether it is pending with as many attempts as when it was claimed. */
    private boolean isStill(Delivery before) {
        Delivery stored = modelled(before).delivery;
        return stored.state() == DeliveryState.PENDING && stored.attempts() == before.attempts();
    }

    private Modelled modelled(Delivery delivery) {
        return model.stream()
                .filter(one -> one.delivery.event().equals(delivery.event()))
                .findFirst()
                .orElseThrow();
    }

    private void hold() {
        repository.hold(ACME, CRM);
        change(DeliveryState.PENDING::equals, Delivery::held);
    }

    private void resume() {
        repository.resume(ACME, CRM, now);
        change(DeliveryState.HELD::equals, held -> held.resumed(now));
    }

    private void replay() {
        int again = repository.replay(ACME, DeliveryFilter.all(), now);
        assertThat(again).isEqualTo(change(DeliveryState::hasEnded, ended -> ended.again(now)));
    }

    private int change(Predicate<DeliveryState> from, UnaryOperator<Delivery> change) {
        List<Modelled> changed =
                model.stream().filter(one -> from.test(one.delivery.state())).toList();
        changed.forEach(one -> one.become(change.apply(one.delivery)));
        return changed.size();
    }
}
