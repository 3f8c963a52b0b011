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
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rules of {@link DeliveryRepository}, those of {@link DeliveryQueueContract} with them. An implementation's test extends this and says how to get an empty one. */
public abstract class DeliveryRepositoryContract extends DeliveryQueueContract {

    @Test
    void whatWasAddedIsFoundAsItWas() {
        Delivery delivery = due(CRM, NOON);
        deliveries.add(List.of(delivery));

        assertThat(find(delivery)).isEqualTo(delivery);
    }

    @Test
    void aLongPayloadInAnyScriptIsKept() {
        String payload = "{\"label\":\"Zoë, Ольга, 東京, 😀 \\u0000\"}".repeat(2_000);
        Delivery delivery = Delivery.due(
                EventId.next(), CRM, ACME, new Message("task.edited", "application/cloudevents+json", payload), NOON);
        deliveries.add(List.of(delivery));

        assertThat(claim(1, NOON)).containsExactly(delivery);
    }

    @Test
    void aSecondDeliveryOfTheSameEventToTheSameEndpointIsPassedOver() {
        Delivery first = due(CRM, NOON);
        Delivery other = due(CRM, NOON);
        Delivery again = Delivery.due(
                first.event(), CRM, ACME, new Message("another.type", "text/plain", "{}"), NOON.plusSeconds(1));
        deliveries.add(List.of(first));
        deliveries.add(List.of(again, other, to(first, ERP)));

        assertThat(find(first)).isEqualTo(first);
        assertThat(claimAll(NOON.plusSeconds(1))).hasSize(3);
    }

    @Test
    void aDeliveredOneIsNotPutOnItsWayAgain() {
        Delivery first = due(CRM, NOON);
        deliveries.add(List.of(first));
        record(claimOne(NOON).delivered(answered(204)));
        deliveries.add(List.of(first));

        assertThat(claim(10, NOON.plus(Duration.ofDays(9)))).isEmpty();
        assertThat(find(first)).isEqualTo(first.delivered(answered(204)));
    }

    @Test
    void whatIsDueLongestIsClaimedFirst() {
        Delivery later = due(CRM, NOON.plusMillis(2));
        Delivery earlier = due(ERP, NOON.plusMillis(1));
        Delivery earliest = due(CRM, NOON);
        deliveries.add(List.of(later, earlier, earliest));

        assertThat(claim(1, NOON.plusSeconds(1))).containsExactly(earliest);
        assertThat(claim(1, NOON.plusSeconds(1))).containsExactly(earlier);
        assertThat(claim(1, NOON.plusSeconds(1))).containsExactly(later);
    }

    @Test
    void whatIsNotDueYetIsNotClaimed() {
        Delivery delivery = due(CRM, NOON);
        deliveries.add(List.of(delivery));

        assertThat(claim(1, NOON.minusMillis(1))).isEmpty();
        assertThat(claim(1, NOON)).containsExactly(delivery);
    }

    @Test
    void aClaimedOneCanBeClaimedAgainOnlyWhenItsLeaseEnds() {
        Delivery delivery = due(CRM, NOON);
        deliveries.add(List.of(delivery));
        claim(1, NOON);

        assertThat(claim(1, NOON.plus(LEASE).minusMillis(1))).isEmpty();
        assertThat(claim(1, NOON.plus(LEASE))).containsExactly(delivery);
    }

    @Test
    void endpointsCanBeLeftOut() {
        Delivery crm = due(CRM, NOON);
        Delivery erp = due(ERP, NOON);
        deliveries.add(List.of(crm, erp));

        assertThat(deliveries.claim(9, NOON, LEASE, Set.of(CRM))).containsExactly(erp);
        assertThat(deliveries.claim(9, NOON, LEASE, Set.of(ERP, EndpointId.of("third"))))
                .containsExactly(crm);
    }

    @Test
    void aFailedOneIsDueAgainAtItsMomentAndNoLongerLeased() {
        Delivery delivery = due(CRM, NOON);
        deliveries.add(List.of(delivery));
        Delivery failed = claimOne(NOON).failed(answered(503), NOON.plusSeconds(5));

        assertThat(record(failed)).isTrue();
        assertThat(find(delivery)).isEqualTo(failed);
        assertThat(claim(1, NOON.plusMillis(4_999))).isEmpty();
        assertThat(claim(1, NOON.plusSeconds(5))).containsExactly(failed);
    }

    @Test
    void anAttemptWithoutAnAnswerAndALongAnswerAreKept() {
        Delivery delivery = due(CRM, NOON);
        deliveries.add(List.of(delivery));
        Delivery silent = delivery.failed(Attempt.unanswered(NOON, "No answer".repeat(100)), NOON.plusSeconds(5));
        Delivery wordy = silent.failed(Attempt.answered(NOON, 500, "ü".repeat(20_000)), NOON.plusSeconds(9));

        assertThat(record(silent)).isTrue();
        assertThat(find(delivery)).isEqualTo(silent);
        assertThat(record(wordy)).isTrue();
        assertThat(find(delivery)).isEqualTo(wordy);
    }

    @Test
    void ofTwoThatRecordTheSameAttemptTheFirstWins() {
        Delivery delivery = due(CRM, NOON);
        deliveries.add(List.of(delivery));
        Delivery first = delivery.failed(answered(503), NOON.plusSeconds(5));

        assertThat(record(first)).isTrue();
        assertThat(record(delivery.delivered(answered(204)))).isFalse();
        assertThat(find(delivery)).isEqualTo(first);
    }

    @Test
    void nothingIsRecordedAfterTheEndOrOfWhatIsNotThere() {
        Delivery delivery = due(CRM, NOON);
        Delivery failedOnce = delivery.failed(answered(500), NOON);
        deliveries.add(List.of(delivery));
        assertThat(record(delivery.dead(answered(410)))).isTrue();

        assertThat(record(failedOnce.delivered(answered(204)))).isFalse();
        assertThat(record(due(CRM, NOON).delivered(answered(204)))).isFalse();
        assertThat(find(delivery)).isEqualTo(delivery.dead(answered(410)));
    }

    @Test
    void theDeadAreListedByTenantTheLatestFirst() {
        List<Delivery> three = List.of(due(CRM, NOON), due(ERP, NOON), due(CRM, NOON));
        deliveries.add(three);
        record(three.get(0).dead(Attempt.answered(NOON.plusSeconds(1), 410, "")));
        record(three.get(1).dead(Attempt.answered(NOON.plusSeconds(3), 410, "")));
        record(three.get(2).dead(Attempt.answered(NOON.plusSeconds(2), 410, "")));

        assertThat(deliveries.dead(ACME, 2))
                .extracting(Delivery::event)
                .containsExactly(three.get(1).event(), three.get(2).event());
        assertThat(deliveries.dead(TenantId.of("globex"), 9)).isEmpty();
    }

    @Test
    void anotherTenantFindsNothing() {
        Delivery delivery = due(CRM, NOON);
        deliveries.add(List.of(delivery));

        assertThat(find(delivery)).isEqualTo(delivery);
        assertThat(deliveries.find(TenantId.of("globex"), delivery.event(), CRM))
                .isEmpty();
    }

    @Test
    void ofSeveralNodesEachClaimsWhatTheOthersDoNot() throws Exception {
        List<Delivery> all =
                IntStream.range(0, 40).mapToObj(number -> due(CRM, NOON)).toList();
        deliveries.add(all);

        List<Delivery> claimed = atOnce(4, () -> {
            List<Delivery> mine = new ArrayList<>();
            for (List<Delivery> some = claim(3, NOON); !some.isEmpty(); some = claim(3, NOON)) {
                mine.addAll(some);
            }
            return mine;
        });

        assertThat(claimed).doesNotHaveDuplicates();
        claimed.addAll(claim(40, NOON)); // what a node left because another one was just about to take it
        assertThat(claimed).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void theLogIsReadPageByPageTheNewestFirst() {
        List<Delivery> all = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            Delivery crm = due(CRM, NOON.plusSeconds(i / 3));
            all.add(crm);
            all.add(to(crm, ERP));
        }
        Collections.shuffle(all, new Random(7));
        deliveries.add(all);
        deliveries.add(List.of(of(OTHER, NOON)));

        List<Delivery> read = new ArrayList<>();
        Delivery last = null;
        for (List<Delivery> page = log(last); !page.isEmpty(); page = log(last)) {
            read.addAll(page);
            last = page.get(page.size() - 1);
        }

        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(all)
                .isSortedAccordingTo(Comparator.comparing(Delivery::createdAt).reversed());
    }

    @Test
    void theLogIsAskedForEndpointsStatesAndTimes() {
        Delivery crm = due(CRM, NOON);
        Delivery erp = due(ERP, NOON.plusSeconds(1));
        deliveries.add(List.of(crm, erp));
        Delivery delivered = claimOne(NOON).delivered(answered(200));
        record(delivered);

        assertThat(log(DeliveryFilter.all().to(ERP))).containsExactly(erp);
        assertThat(log(DeliveryFilter.of(crm.event(), CRM))).containsExactly(delivered);
        assertThat(log(DeliveryFilter.of(crm.event(), ERP))).isEmpty();
        assertThat(log(DeliveryFilter.all().in(DeliveryState.DELIVERED, DeliveryState.DEAD)))
                .containsExactly(delivered);
        assertThat(log(DeliveryFilter.all().ofType(crm.message().type()))).hasSize(2);
        assertThat(log(DeliveryFilter.all().ofType("task.added"))).isEmpty();
        assertThat(deliveries.count(ACME, DeliveryFilter.all().in(DeliveryState.PENDING)))
                .isEqualTo(1);
        assertThat(deliveries.count(ACME, DeliveryFilter.all().ofType("task.added")))
                .isZero();
        assertThat(deliveries.count(OTHER, DeliveryFilter.all())).isZero();
        assertThat(log(DeliveryFilter.all().between(NOON, NOON.plusSeconds(1)))).containsExactly(delivered);
        assertThat(log(DeliveryFilter.all().between(NOON.plusSeconds(1), null))).containsExactly(erp);
        assertThat(log(DeliveryFilter.all().between(null, NOON.plusSeconds(1)))).containsExactly(delivered);
        assertThat(log(DeliveryFilter.all().between(NOON.plusSeconds(1), NOON.plusSeconds(2))))
                .containsExactly(erp);
    }

    @Test
    void whatHasEndedIsPutOnItsWayAgainAsItWasAndWhatIsPendingStays() {
        Delivery delivered = due(CRM, NOON);
        Delivery dead = due(CRM, NOON.plusMillis(1));
        Delivery pending = due(CRM, NOON.plusMillis(2));
        Delivery others = of(OTHER, NOON);
        deliveries.add(List.of(delivered, dead, pending, others));
        Instant later = NOON.plusSeconds(60);
        for (Delivery claimed : claim(4, later)) {
            if (!claimed.equals(pending)) {
                Attempt attempt = answered(claimed.equals(dead) ? 500 : 200);
                record(claimed.equals(dead) ? claimed.dead(attempt) : claimed.delivered(attempt));
            }
        }
        Instant again = later.plusSeconds(1);

        assertThat(deliveries.replay(ACME, DeliveryFilter.all().to(ERP), again)).isZero();
        assertThat(deliveries.replay(ACME, DeliveryFilter.all(), again)).isEqualTo(2);

        assertThat(find(pending)).isEqualTo(pending);
        assertThat(claim(10, again))
                .containsExactlyInAnyOrder(
                        delivered.delivered(answered(200)).again(again),
                        dead.dead(answered(500)).again(again));
    }

    @Test
    void whatHasEndedLongAgoIsRemovedAndWhatIsPendingStays() {
        Delivery old = due(CRM, NOON);
        Delivery pending = due(ERP, NOON.plusMillis(1));
        Delivery young = due(CRM, NOON.plusSeconds(60));
        deliveries.add(List.of(old, pending, young));
        for (Delivery claimed : claimAll(NOON.plusSeconds(60))) {
            if (!claimed.equals(pending)) {
                record(claimed.delivered(answered(200)));
            }
        }

        assertThat(deliveries.removeEnded(NOON.plusSeconds(60), 100)).isEqualTo(1);

        assertThat(log(DeliveryFilter.all()))
                .extracting(Delivery::event)
                .containsExactly(young.event(), pending.event());
        assertThat(deliveries.removeEnded(NOON.plusSeconds(60), 100)).isZero();
    }

    @Test
    void severalNodesThatAddTheSameAddItOnce() throws Exception {
        List<Delivery> all =
                IntStream.range(0, 20).mapToObj(number -> due(CRM, NOON)).toList();

        atOnce(4, () -> {
            all.forEach(delivery -> deliveries.add(List.of(delivery)));
            return List.of();
        });

        assertThat(claim(100, NOON)).containsExactlyInAnyOrderElementsOf(all);
    }
}
