package io.accountplanning.health;

import io.accountplanning.plan.PlanId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A factor of the library's own: measured on the facts alone, plan by plan. */
interface FactsFactor extends HealthFactor {

    /** Its measurement; empty without data, and then its weight goes to the others. */
    Optional<Measurement> measure(HealthFacts facts);

    @Override
    default Map<PlanId, Measurement> measure(List<HealthFacts> plans) {
        Map<PlanId, Measurement> measured = new HashMap<>();
        plans.forEach(facts -> measure(facts).ifPresent(value -> measured.put(facts.plan(), value)));
        return measured;
    }

    /** Whether it counts only beside another one. */
    default boolean needsCompany() {
        return false;
    }
}
