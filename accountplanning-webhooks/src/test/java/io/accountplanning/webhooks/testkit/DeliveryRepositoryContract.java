package io.accountplanning.webhooks.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.event.EventId;
import io.accountplanning.host.TenantId;
import io.accountplanning.webhooks.delivery.Attempt;
import io.accountplanning.webhooks.delivery.Delivery;
import io.accountplanning.webhooks.delivery.DeliveryFilter;
import io.accountplanning.webhooks.delivery.DeliveryRepository;
import io.accountplanning.webhooks.delivery.DeliveryState;
import io.accountplanning.webhooks.endpoint.EndpointId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules of {@link DeliveryRepository}. An implementation's test extends this and says how to get an empty one. */
public abstract class DeliveryRepositoryContract {

    private static final TenantId ACME = TenantId.of("acme");
    private static final TenantId OTHER = TenantId.of("other");
    private static final EndpointId CRM = EndpointId.of("crm");
    private static final EndpointId ERP = EndpointId.of("erp");
    private static final Instant NOON = Instant.parse("2027-02-15T12:00:00.123456Z");
    private static final Duration LEASE = Duration.ofMinutes(2);

    private DeliveryRepository deliveries;

    /** A repository without deliveries; called before each test. */
    protected abstract DeliveryRepository emptyRepository();

    @BeforeEach
    void begin() {
        deliveries = emptyRepository();
    }

    @Test
    void whatWasAddedIsFoundAsItWas() {
        Delivery delivery = due(CRM, NOON);
        deliveries.add(List.of(delivery));

        assertThat(find(delivery)).isEqualTo(delivery);
    }

    @Test
    void aLongPayloadInAnyScriptIsKept() {
        String payload = "{\"label\":\"Zoë, Ольга, 東京, 😀 \\u0000\"}".repeat(2_000);
        Delivery delivery =
                Delivery.due(EventId.next(), CRM, ACME, "task.edited", "application/cloudevents+json", payload, NOON);
        deliveries.add(List.of(delivery));

        assertThat(claim(1, NOON)).containsExactly(delivery);
    }

    @Test
    void aSecondDeliveryOfTheSameEventToTheSameEndpointIsPassedOver() {
        Delivery first = due(CRM, NOON);
        Delivery other = due(CRM, NOON);
        Delivery again =
                Delivery.due(first.event(), CRM, ACME, "another.type", "text/plain", "{}", NOON.plusSeconds(1));
        deliveries.add(List.of(first));
        deliveries.add(List.of(again, other, to(first, ERP)));

        assertThat(find(first)).isEqualTo(first);
        assertThat(claim(10, NOON.plusSeconds(1))).hasSize(3);
    }

    @Test
    void aDeliveredOneIsNotPutOnItsWayAgain() {
        Delivery first = due(CRM, NOON);
        deliveries.add(List.of(first));
        deliveries.record(claimOne(NOON).delivered(answered(204)));
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

        assertThat(claim(2, NOON.plusSeconds(1))).containsExactly(earliest, earlier);
        assertThat(claim(2, NOON.plusSeconds(1))).containsExactly(later);
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

        assertThat(deliveries.record(failed)).isTrue();
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

        assertThat(deliveries.record(silent)).isTrue();
        assertThat(find(delivery)).isEqualTo(silent);
        assertThat(deliveries.record(wordy)).isTrue();
        assertThat(find(delivery)).isEqualTo(wordy);
    }

    @Test
    void ofTwoThatRecordTheSameAttemptTheFirstWins() {
        Delivery delivery = due(CRM, NOON);
        deliveries.add(List.of(delivery));
        Delivery first = delivery.failed(answered(503), NOON.plusSeconds(5));

        assertThat(deliveries.record(first)).isTrue();
        assertThat(deliveries.record(delivery.delivered(answered(204)))).isFalse();
        assertThat(find(delivery)).isEqualTo(first);
    }

    @Test
    void nothingIsRecordedAfterTheEndOrOfWhatIsNotThere() {
        Delivery delivery = due(CRM, NOON);
        Delivery failedOnce = delivery.failed(answered(500), NOON);
        deliveries.add(List.of(delivery));
        assertThat(deliveries.record(delivery.dead(answered(410)))).isTrue();

        assertThat(deliveries.record(failedOnce.delivered(answered(204)))).isFalse();
        assertThat(deliveries.record(due(CRM, NOON).delivered(answered(204)))).isFalse();
        assertThat(find(delivery)).isEqualTo(delivery.dead(answered(410)));
    }

    @Test
    void theDeadAreListedByTenantTheLatestFirst() {
        List<Delivery> three = List.of(due(CRM, NOON), due(ERP, NOON), due(CRM, NOON));
        deliveries.add(three);
        deliveries.record(three.get(0).dead(Attempt.answered(NOON.plusSeconds(1), 410, "")));
        deliveries.record(three.get(1).dead(Attempt.answered(NOON.plusSeconds(3), 410, "")));
        deliveries.record(three.get(2).dead(Attempt.answered(NOON.plusSeconds(2), 410, "")));

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
        deliveries.record(delivered);

        assertThat(log(DeliveryFilter.all().to(ERP))).containsExactly(erp);
        assertThat(log(DeliveryFilter.of(crm.event(), CRM))).containsExactly(delivered);
        assertThat(log(DeliveryFilter.of(crm.event(), ERP))).isEmpty();
        assertThat(log(DeliveryFilter.all().in(DeliveryState.DELIVERED, DeliveryState.DEAD)))
                .containsExactly(delivered);
        assertThat(log(DeliveryFilter.all().between(NOON, NOON.plusSeconds(1)))).containsExactly(delivered);
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
                deliveries.record(claimed.equals(dead) ? claimed.dead(attempt) : claimed.delivered(attempt));
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
        for (Delivery claimed : claim(3, NOON.plusSeconds(60))) {
            if (!claimed.equals(pending)) {
                deliveries.record(claimed.delivered(answered(200)));
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

    private List<Delivery> log(@Nullable Delivery last) {
        return deliveries.list(ACME, DeliveryFilter.all(), last, 4);
    }

    private List<Delivery> log(DeliveryFilter filter) {
        return deliveries.list(ACME, filter, null, 100);
    }

    private static Delivery of(TenantId tenant, Instant at) {
        return Delivery.due(EventId.next(), CRM, tenant, "plan.created", "application/json", "{}", at);
    }

    private List<Delivery> atOnce(int nodes, Callable<List<Delivery>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(nodes);
        try {
            List<Delivery> together = new ArrayList<>();
            for (Future<List<Delivery>> node : threads.invokeAll(Collections.nCopies(nodes, work))) {
                together.addAll(node.get());
            }
            return together;
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Delivery> claim(int most, Instant now) {
        return deliveries.claim(most, now, LEASE, Set.of());
    }

    private Delivery claimOne(Instant now) {
        List<Delivery> claimed = claim(1, now);
        assertThat(claimed).hasSize(1);
        return claimed.get(0);
    }

    private Delivery find(Delivery like) {
        return deliveries
                .find(like.tenant(), like.event(), like.endpoint())
                .orElseThrow(() -> new AssertionError("There is no delivery of " + like.event()));
    }

    private static Delivery due(EndpointId endpoint, Instant at) {
        return Delivery.due(
                EventId.next(), endpoint, ACME, "plan.created", "application/json", "{\"type\":\"plan.created\"}", at);
    }

    private static Delivery to(Delivery like, EndpointId endpoint) {
        return Delivery.due(
                like.event(),
                endpoint,
                like.tenant(),
                like.type(),
                like.contentType(),
                like.payload(),
                like.createdAt());
    }

    private static Attempt answered(int status) {
        return Attempt.answered(NOON, status, "ok");
    }
}
