package io.accountplanning.jpa;

import io.accountplanning.webhooks.testkit.DeliverySequence;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class JpaDeliveryProperties {

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void whatEndedOrIsHeldOrIsNotInTurnIsNotClaimedAndAttemptsAreCountedOnce(
            @ForAll("sequences") List<DeliverySequence.Step> steps) {
        DeliverySequence sequence = new DeliverySequence(
                JpaDeliveryRepository.of(TestDatabase.h2().emptied().factory()));

        steps.forEach(sequence::take);
    }

    @Provide
    Arbitrary<List<DeliverySequence.Step>> sequences() {
        return DeliverySequence.steps().ofMinSize(10);
    }
}
