package io.accountplanning.webhooks.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.event.EventId;
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
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules of {@link DeliveryRepository} about turns: whose deliveries a claim gets, in which order, and what waits. */
public abstract class DeliveryQueueContract extends DeliveryFixtures {

    private static final UUID PLAN = new UUID(1, 1);
    private static final UUID OTHER_PLAN = new UUID(1, 2);

    @Test
    void aClaimIsOfOneEndpointThatOfTheOneThatIsDueLongest() {
        Delivery second = due(CRM, NOON.plusMillis(1));
        Delivery first = due(ERP, NOON);
        Delivery third = due(ERP, NOON.plusMillis(2));
        deliveries.add(List.of(second, first, third));

        assertThat(claim(9, NOON.plusSeconds(1))).containsExactly(first, third);
        assertThat(claim(9, NOON.plusSeconds(1))).containsExactly(second);
        assertThat(claim(9, NOON.plusSeconds(1))).isEmpty();
    }

    @Test
    void ofTheSameMomentThoseComeFirstThatWereAddedFirst() {
        List<Delivery> added = new ArrayList<>();
        IntStream.range(0, 9).forEach(i -> added.add(ordered(CRM, new UUID(2, i), NOON)));
        deliveries.add(added);

        assertThat(claim(9, NOON)).containsExactlyElementsOf(added);
    }

    @Test
    void ofAPlanInOrderOneIsDueWhenThoseBeforeItHaveEnded() {
        Delivery first = ordered(CRM, PLAN, NOON);
        Delivery second = ordered(CRM, PLAN, NOON);
        Delivery ofAnotherPlan = ordered(CRM, OTHER_PLAN, NOON);
        Delivery inNoOrder = due(CRM, NOON);
        deliveries.add(List.of(first, second, ofAnotherPlan, inNoOrder));
        Instant later = NOON.plusSeconds(60);

        assertThat(claim(9, NOON)).containsExactlyInAnyOrder(first, ofAnotherPlan, inNoOrder);
        assertThat(claim(9, NOON)).as("the first is claimed").isEmpty();
        record(first.failed(answered(500), later));
        assertThat(claim(9, NOON)).as("the first is tried again later").isEmpty();
        Delivery again = claimOne(later);
        assertThat(again.event()).isEqualTo(first.event());
        assertThat(claim(9, later)).isEmpty();
        record(again.dead(answered(500)));
        assertThat(claim(9, later)).as("the first is given up").containsExactly(second.notBefore(later));
    }

    @Test
    void whatWaitsBehindAFailedOneIsPutOffAsLongAsThatOne() {
        Instant later = NOON.plusSeconds(60);
        Delivery first = ordered(CRM, PLAN, NOON);
        Delivery second = ordered(CRM, PLAN, NOON);
        Delivery ofAnotherPlan = ordered(CRM, OTHER_PLAN, NOON.plusMillis(1));
        Delivery elsewhere = ordered(ERP, PLAN, NOON.plusMillis(1));
        deliveries.add(List.of(first, second, ofAnotherPlan, elsewhere));
        record(claimOne(NOON).failed(answered(500), later));

        assertThat(next(second)).isEqualTo(later);
        assertThat(next(ofAnotherPlan)).isEqualTo(next(elsewhere)).isEqualTo(NOON.plusMillis(1));
        record(claimOne(later.minusMillis(1)).delivered(answered(204)));
        record(claimOne(later.minusMillis(1)).delivered(answered(204)));
        record(claimOne(later).delivered(answered(204)));
        assertThat(claimOne(later).event()).isEqualTo(second.event());
    }

    private @Nullable Instant next(Delivery delivery) {
        return deliveries
                .find(delivery.tenant(), delivery.event(), delivery.endpoint())
                .orElseThrow()
                .nextAttemptAt();
    }

    @Test
    void theOrderOfOneEndpointIsNotThatOfAnother() {
        Delivery crm = ordered(CRM, PLAN, NOON);
        Delivery erp = ordered(ERP, PLAN, NOON.plusMillis(1));
        deliveries.add(List.of(crm, erp));

        assertThat(claimAll(NOON.plusMillis(1))).containsExactly(crm, erp);
    }

    @Test
    void anEndpointWhoseDeliveriesWaitForOneAnotherDoesNotKeepOthersFromBeingClaimed() {
        Delivery first = ordered(CRM, PLAN, NOON);
        Delivery second = ordered(CRM, PLAN, NOON);
        Delivery others = due(ERP, NOON.plusMillis(1));
        deliveries.add(List.of(first, second, others));
        claimOne(NOON);

        assertThat(claim(9, NOON.plusMillis(1))).containsExactly(others);
    }

    @Test
    void nodesThatClaimAtTheSameTimeKeepTheOrderOfEachPlan() throws Exception {
        List<Delivery> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            all.add(ordered(CRM, new UUID(3, i % 6), NOON));
        }
        deliveries.add(all);
        List<Delivery> done = Collections.synchronizedList(new ArrayList<>());

        atOnce(4, () -> {
            for (int idle = 0; done.size() < all.size() && idle < 500; idle++) {
                for (Delivery claimed : deliveries.claim(3, NOON, LEASE, Set.of())) {
                    done.add(claimed); // before it is recorded: nobody may get the next one yet
                    record(claimed.delivered(answered(200)));
                    idle = 0;
                }
                TimeUnit.MILLISECONDS.sleep(1);
            }
            return List.of();
        });

        assertThat(byPlan(done)).isEqualTo(byPlan(all));
    }

    private static Map<UUID, List<EventId>> byPlan(List<Delivery> some) {
        Map<UUID, List<EventId>> byPlan = new HashMap<>();
        some.forEach(delivery -> byPlan.computeIfAbsent(
                        Objects.requireNonNull(delivery.message().orderedBy()), plan -> new ArrayList<>())
                .add(delivery.event()));
        return byPlan;
    }

    @Test
    void whatIsGivenBackCanBeClaimedAgainAtOnce() {
        Delivery delivery = due(CRM, NOON);
        Delivery recorded = due(CRM, NOON);
        deliveries.add(List.of(delivery, recorded));
        List<Delivery> claimed = claim(2, NOON);
        record(recorded.failed(answered(500), NOON));
        List<Delivery> byAnother = claim(2, NOON);

        deliveries.giveBack(claimed);

        assertThat(byAnother).containsExactly(recorded.failed(answered(500), NOON));
        assertThat(claim(2, NOON)).containsExactly(delivery);
    }

    @Test
    void whatIsHeldIsNotDueUntilItIsResumed() {
        Delivery waiting = due(CRM, NOON);
        Delivery claimed = due(CRM, NOON);
        Delivery delivered = due(CRM, NOON);
        Delivery toAnother = due(ERP, NOON);
        Delivery ofAnother = of(OTHER, NOON);
        deliveries.add(List.of(delivered, claimed, waiting, toAnother, ofAnother));
        record(delivered.delivered(answered(200)));
        deliveries.claim(1, NOON, LEASE, Set.of(ERP));

        deliveries.hold(ACME, CRM);

        assertThat(claimAll(NOON.plus(LEASE))).containsExactlyInAnyOrder(toAnother, ofAnother);
        assertThat(find(waiting)).isEqualTo(waiting.held());
        assertThat(find(claimed)).isEqualTo(claimed.held());
        assertThat(find(delivered).state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(record(claimed.delivered(answered(200))))
                .as("it is not pending")
                .isFalse();

        Instant later = NOON.plus(LEASE).plusSeconds(1);
        deliveries.resume(OTHER, CRM, later);
        deliveries.resume(ACME, ERP, later);
        assertThat(find(waiting).state()).isEqualTo(DeliveryState.HELD);
        deliveries.resume(ACME, CRM, later);
        assertThat(claim(9, later))
                .containsExactlyInAnyOrder(
                        claimed.held().resumed(later), waiting.held().resumed(later));
    }

    @Test
    void whatIsHeldKeepsItsAttemptsAndItsTurn() {
        Delivery first = ordered(CRM, PLAN, NOON);
        deliveries.add(List.of(first));
        Delivery failed = claimOne(NOON).failed(answered(503), NOON.plusSeconds(5));
        record(failed);
        deliveries.hold(ACME, CRM);
        Delivery second = ordered(CRM, PLAN, NOON);
        deliveries.add(List.of(second));

        assertThat(claim(9, NOON.plusSeconds(9))).as("the first is held").isEmpty();
        deliveries.resume(ACME, CRM, NOON.plusSeconds(9));
        assertThat(claim(9, NOON.plusSeconds(9))).containsExactly(failed.held().resumed(NOON.plusSeconds(9)));
    }

    @Test
    void whatWasHeldForLongIsRemovedLikeWhatHasEnded() {
        Delivery held = due(CRM, NOON);
        Delivery pending = due(ERP, NOON);
        deliveries.add(List.of(held, pending));
        deliveries.hold(ACME, CRM);

        assertThat(deliveries.replay(ACME, DeliveryFilter.all(), NOON)).isZero();
        assertThat(deliveries.removeEnded(NOON.plusSeconds(1), 9)).isEqualTo(1);
        assertThat(log(DeliveryFilter.all())).containsExactly(pending);
    }

    @Test
    void attemptsAreKeptAcrossReplays() {
        Delivery added = due(CRM, NOON);
        deliveries.add(List.of(added));
        Attempt silent = Attempt.unanswered(NOON, "No answer within 15 s").withTook(Duration.ofNanos(15_000_123_456L));
        Attempt refused = Attempt.answered(NOON.plusSeconds(5), 503, "ö".repeat(20_000));
        Attempt taken = Attempt.answered(NOON.plusSeconds(9), 204, "").withTook(Duration.ofMillis(31));
        Delivery once = added.failed(silent, NOON.plusSeconds(5));
        record(once);
        Delivery dead = once.dead(refused);
        record(dead);
        assertThat(attempts(added)).containsExactly(silent, refused);

        deliveries.replay(ACME, DeliveryFilter.all(), NOON.plusSeconds(8));
        assertThat(attempts(added)).containsExactly(silent, refused);
        record(dead.again(NOON.plusSeconds(8)).delivered(taken));

        assertThat(attempts(added)).containsExactly(silent, refused, taken);
        deliveries.replay(ACME, DeliveryFilter.all(), NOON.plusSeconds(10));
        assertThat(deliveries.find(ACME, added.event(), CRM))
                .get()
                .satisfies(again -> assertThat(again.lastAttempt()).isEqualTo(taken))
                .satisfies(again -> assertThat(again.attempts()).isZero());
        Attempt takenAgain = Attempt.answered(NOON.plusSeconds(11), 200, "");
        record(claimOne(NOON.plusSeconds(10)).delivered(takenAgain));
        assertThat(attempts(added)).containsExactly(silent, refused, taken, takenAgain);
        assertThat(deliveries.attempts(OTHER, added.event(), CRM)).isEmpty();
        assertThat(deliveries.attempts(ACME, added.event(), ERP)).isEmpty();
        assertThat(deliveries.removeEnded(NOON.plusSeconds(1), 9)).isEqualTo(1);
        assertThat(attempts(added)).isEmpty();
    }

    private List<Attempt> attempts(Delivery delivery) {
        return deliveries.attempts(ACME, delivery.event(), delivery.endpoint());
    }

    @Test
    void whatWasAttemptedSinceAMomentIsCounted() {
        Delivery first = due(CRM, NOON);
        Delivery second = due(CRM, NOON);
        Delivery toAnother = due(ERP, NOON);
        deliveries.add(List.of(first, second, toAnother, due(CRM, NOON)));
        record(first.delivered(Attempt.answered(NOON, 200, "")));
        record(second.failed(Attempt.answered(NOON.plusSeconds(1), 500, ""), NOON.plusSeconds(9)));
        record(toAnother.delivered(Attempt.answered(NOON.plusSeconds(1), 200, "")));

        assertThat(deliveries.attemptedSince(ACME, CRM, NOON)).isEqualTo(2);
        assertThat(deliveries.attemptedSince(ACME, CRM, NOON.plusMillis(1))).isEqualTo(1);
        assertThat(deliveries.attemptedSince(ACME, CRM, NOON.plus(Duration.ofSeconds(2))))
                .isZero();
        assertThat(deliveries.attemptedSince(OTHER, CRM, NOON)).isZero();
    }

    private static Delivery ordered(EndpointId endpoint, UUID plan, Instant at) {
        Message message = new Message("plan.edited", "application/json", "{}", plan, "trace 7");
        return Delivery.due(EventId.next(), endpoint, ACME, message, at);
    }
}
