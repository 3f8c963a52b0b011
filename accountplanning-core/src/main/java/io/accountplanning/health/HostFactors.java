package io.accountplanning.health;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.host.HostAnswer;
import io.accountplanning.host.HostCalls;
import io.accountplanning.plan.PlanId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks the factors that a host brings along, and believes nothing that cannot be. Immutable. */
final class HostFactors {

    private final List<HealthFactor> factors;
    private final HostCalls calls;

    /**
     * What the factors say of a plan.
     *
     * @param measured by their names; of one that did not answer what it said last
     * @param unread which did not answer, and why, in words
     */
    record Answers(Map<String, HealthFactor.Measurement> measured, Map<String, String> unread) {}

    HostFactors(List<HealthFactor> factors, HostCalls calls) {
        this.factors = List.copyOf(factors);
        this.calls = calls;
    }

    List<HealthFactor> factors() {
        return factors;
    }

    boolean isNone() {
        return factors.isEmpty();
    }

    /**
     * Asks every factor for a plan, all at once, as a screen does: one that fails or hangs is told, and what it said last still counts.
     *
     * @param last what is kept of the plan; null when nothing is
     */
    Answers ask(HealthFacts facts, @Nullable StoredHealth last) {
        Map<HealthFactor, Supplier<HostAnswer<Map<PlanId, HealthFactor.Measurement>>>> asked = new LinkedHashMap<>();
        factors.forEach(factor ->
                asked.put(factor, calls.start("HealthFactor " + factor.name(), () -> checked(factor, List.of(facts)))));
        Map<String, HealthFactor.Measurement> measured = new HashMap<>();
        Map<String, String> unread = new LinkedHashMap<>();
        asked.forEach((factor, pending) -> {
            HostAnswer<Map<PlanId, HealthFactor.Measurement>> answer = pending.get();
            answer.reason().ifPresent(reason -> unread.put(factor.name(), reason));
            answer.given()
                    .map(plans -> Optional.ofNullable(plans.get(facts.plan())))
                    .orElseGet(() -> saidLast(factor, last))
                    .ifPresent(value -> measured.put(factor.name(), value));
        });
        return new Answers(measured, unread);
    }

    /** What a factor said of a plan when it was asked last; empty when it said nothing. */
    static Optional<HealthFactor.Measurement> saidLast(HealthFactor factor, @Nullable StoredHealth last) {
        return Optional.ofNullable(last)
                .flatMap(stored -> stored.factor(factor.name()))
                .map(value -> HealthFactor.Measurement.of(value, "as it was measured last"));
    }

    /**
     * What one factor says of plans, with two decimals, half-up, as it is kept.
     *
     * @throws AccountPlanningException when it fails, or says what cannot be
     */
    static Map<PlanId, HealthFactor.Measurement> measure(HealthFactor factor, List<HealthFacts> plans) {
        try {
            return checked(factor, plans);
        } catch (AccountPlanningException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new AccountPlanningException(
                    "The health factor " + factor.name() + " failed for " + plans.size() + " plans: "
                            + AccountPlanningException.reasonOf(e),
                    "Maybe leave plans out of its answer for which it has no data?",
                    e);
        }
    }

    private static Map<PlanId, HealthFactor.Measurement> checked(HealthFactor factor, List<HealthFacts> plans) {
        Map<PlanId, HealthFactor.Measurement> answer =
                Objects.requireNonNull(factor.measure(plans), "it returned null instead of a map");
        Map<PlanId, HealthFactor.Measurement> measured = new HashMap<>();
        for (HealthFacts facts : plans) {
            HealthFactor.Measurement measurement = answer.get(facts.plan());
            if (measurement != null) {
                measured.put(facts.plan(), checked(factor, facts.plan(), measurement));
            }
        }
        return measured;
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
