package io.accountplanning.health;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.plan.PlanId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Asks the factors that a host brings along, and believes nothing that cannot be. Immutable. */
final class HostFactors {

    private final List<HealthFactor> factors;

    HostFactors(List<HealthFactor> factors) {
        this.factors = List.copyOf(factors);
    }

    List<HealthFactor> factors() {
        return factors;
    }

    boolean isNone() {
        return factors.isEmpty();
    }

    /**
     * What every factor says of a plan, by their names.
     *
     * @throws AccountPlanningException when one fails, or says what cannot be
     */
    Map<String, HealthFactor.Measurement> measure(HealthFacts facts) {
        Map<String, HealthFactor.Measurement> measured = new HashMap<>();
        for (HealthFactor factor : factors) {
            measure(factor, List.of(facts)).forEach((plan, value) -> measured.put(factor.name(), value));
        }
        return measured;
    }

    /**
     * What one factor says of plans, with two decimals, half-up, as it is kept.
     *
     * @throws AccountPlanningException when it fails, or says what cannot be
     */
    static Map<PlanId, HealthFactor.Measurement> measure(HealthFactor factor, List<HealthFacts> plans) {
        Map<PlanId, HealthFactor.Measurement> answer = ask(factor, plans);
        Map<PlanId, HealthFactor.Measurement> measured = new HashMap<>();
        for (HealthFacts facts : plans) {
            HealthFactor.Measurement measurement = answer.get(facts.plan());
            if (measurement != null) {
                measured.put(facts.plan(), checked(factor, facts.plan(), measurement));
            }
        }
        return measured;
    }

    private static Map<PlanId, HealthFactor.Measurement> ask(HealthFactor factor, List<HealthFacts> plans) {
        try {
            return Objects.requireNonNull(factor.measure(plans), "it returned null instead of a map");
        } catch (RuntimeException e) {
            throw new AccountPlanningException(
                    "The health factor " + factor.name() + " failed for " + plans.size() + " plans: "
                            + AccountPlanningException.reasonOf(e),
                    "Maybe leave plans out of its answer for which it has no data?",
                    e);
        }
    }

    private static HealthFactor.Measurement checked(
            HealthFactor factor, PlanId plan, HealthFactor.Measurement measurement) {
        BigDecimal value = measurement.value();
        if (value.signum() < 0 || value.compareTo(Ratio.HUNDRED) > 0) {
            throw new AccountPlanningException(
                    "The health factor " + factor.name() + " gave " + value.toPlainString() + " for plan " + plan
                            + ", which is not between 0 and 100.",
                    "Maybe turn it into a percentage in its measure(...)?");
        }
        return new HealthFactor.Measurement(Ratio.shown(value), measurement.reason(), measurement.figures());
    }
}
