package io.accountplanning.webhooks.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.event.EventId;
import io.accountplanning.host.TenantId;
import io.accountplanning.webhooks.endpoint.EndpointId;
import io.accountplanning.webhooks.testkit.DeliverySequence;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class DeliveryProperties {

    private static final Instant NOON = Instant.parse("2027-02-15T12:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(2);

    /** What a node does with what it has claimed, or instead of claiming. */
    enum Step {
        SUCCEED,
        FAIL,
        GIVE_UP,
        CRASH,
        RECORD_LATE,
        WAIT
    }

    @Property
    void whateverNodesDoADeliveryEndsOnceAndItsAttemptsAreCountedOnce(@ForAll @Size(max = 30) List<Step> steps) {
        InMemoryDeliveryRepository repository = new InMemoryDeliveryRepository();
        Delivery added = added();
        repository.add(List.of(added));
        List<Delivery> crashed = new ArrayList<>();
        Delivery expected = added;
        Instant now = NOON;
        for (Step step : steps) {
            now = now.plus(step == Step.WAIT ? LEASE : Duration.ofSeconds(1));
            if (step == Step.RECORD_LATE) {
                for (Delivery late : crashed) {
                    boolean first = late.equals(expected);
                    Delivery after = late.failed(Attempt.unanswered(now, "late"), now);
                    assertThat(repository.record(List.of(after))).hasSize(first ? 1 : 0);
                    expected = first ? after : expected;
                }
                crashed.clear();
            }
            for (Delivery claimed : repository.claim(9, now, LEASE, Set.of())) {
                assertThat(claimed).isEqualTo(expected);
                assertThat(claimed.state()).isEqualTo(DeliveryState.PENDING);
                if (step == Step.CRASH || step == Step.WAIT || step == Step.RECORD_LATE) {
                    crashed.add(claimed);
                } else {
                    expected = after(claimed, step, now);
                    assertThat(repository.record(List.of(expected))).containsExactly(expected);
                }
            }
            repository.add(List.of(added));
            assertThat(repository.find(added.tenant(), added.event(), added.endpoint()))
                    .contains(expected);
        }
    }

    @Property
    void whatEndedOrIsHeldOrIsNotInTurnIsNotClaimedAndAttemptsAreCountedOnce(
            @ForAll("sequences") List<DeliverySequence.Step> steps) {
        DeliverySequence sequence = new DeliverySequence(new InMemoryDeliveryRepository());

        steps.forEach(sequence::take);
    }

    @Provide
    Arbitrary<List<DeliverySequence.Step>> sequences() {
        return DeliverySequence.steps();
    }

    @Property
    void afterTheEndThereIsNoFurtherAttempt(@ForAll boolean delivered, @ForAll Step step) {
        Delivery ended = after(added(), delivered ? Step.SUCCEED : Step.GIVE_UP, NOON);

        assertThat(ended.nextAttemptAt()).isNull();
        assertThatThrownBy(() -> after(ended, step, NOON)).isInstanceOf(IllegalStateException.class);
    }

    private static Delivery after(Delivery before, Step step, Instant now) {
        Attempt attempt = Attempt.answered(now, step == Step.SUCCEED ? 200 : 500, "");
        return switch (step) {
            case SUCCEED -> before.delivered(attempt);
            case GIVE_UP -> before.dead(attempt);
            default -> before.failed(attempt, now.plusSeconds(1));
        };
    }

    private static Delivery added() {
        return Delivery.due(
                EventId.next(),
                EndpointId.of("crm"),
                TenantId.of("acme"),
                new Message("plan.created", "application/json", "{}"),
                NOON);
    }
}
