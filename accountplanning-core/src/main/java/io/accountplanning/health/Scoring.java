package io.accountplanning.health;

import io.accountplanning.plan.PlanId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Scores plans from their facts and keeps what is new of it. Used by one thread, within a transaction. */
final class Scoring {

    private final HealthRepository health;
    private final HealthFormula formula;
    private final HostFactors hosts;
    private final LocalDate today;

    Scoring(HealthRepository health, HealthFormula formula, HostFactors hosts, LocalDate today) {
        this.health = health;
        this.formula = formula;
        this.hosts = hosts;
        this.today = today;
    }

    /** The days of the last changes by a person. */
    static Map<PlanId, LocalDate> lastDays(
            HealthRepository health, Collection<PlanId> plans, Instant notAfter, ZoneId zone) {
        Map<PlanId, LocalDate> days = new HashMap<>();
        health.lastChangesByPerson(plans, notAfter)
                .forEach((plan, at) -> days.put(plan, LocalDate.ofInstant(at, zone)));
        return days;
    }

    /**
     * Scores those plans anew. What was scored as of a later day already stays.
     *
     * @param stored what is kept of them, locked
     * @param lastDays when a person changed them last
     * @param measured what the host's factors say of them; what they said last where they were not asked
     * @param overrides those that changed just now
     */
    void score(
            Collection<PlanId> plans,
            Map<PlanId, StoredHealth> stored,
            Map<PlanId, LocalDate> lastDays,
            Map<String, Map<PlanId, HealthFactor.Measurement>> measured,
            Map<PlanId, HealthOverride> overrides) {
        List<HealthRepository.Saved> saved = new ArrayList<>();
        for (HealthFacts facts : health.facts(plans, today)) {
            PlanId plan = facts.plan();
            StoredHealth before = stored.get(plan);
            if (before != null && before.day().isAfter(today)) {
                continue;
            }
            Measured values =
                    formula.measure(facts.withLastChangeByPerson(lastDays.get(plan)), hostsOf(plan, before, measured));
            StoredHealth after =
                    stored(plan, values, given(before, overrides.get(plan))).after(before);
            if (after.differs(before)) {
                saved.add(new HealthRepository.Saved(before, after));
            }
        }
        if (!saved.isEmpty()) {
            health.save(saved);
        }
    }

    private Map<String, HealthFactor.Measurement> hostsOf(
            PlanId plan, @Nullable StoredHealth before, Map<String, Map<PlanId, HealthFactor.Measurement>> measured) {
        Map<String, HealthFactor.Measurement> values = new HashMap<>();
        for (HealthFactor factor : hosts.factors()) {
            Map<PlanId, HealthFactor.Measurement> asked = measured.get(factor.name());
            Optional<HealthFactor.Measurement> value =
                    asked != null ? Optional.ofNullable(asked.get(plan)) : HostFactors.saidLast(factor, before);
            value.ifPresent(measurement -> values.put(factor.name(), measurement));
        }
        return values;
    }

    private StoredHealth stored(PlanId plan, Measured values, StoredHealth.@Nullable Given given) {
        BigDecimal exact = values.exact();
        BigDecimal score = exact == null ? null : Ratio.shown(exact);
        HealthBand band = score == null ? null : formula.settings().bandOf(score);
        return new StoredHealth(plan, today, score, band, values.values(), given, null, null);
    }

    /** What was given and is not past. */
    private StoredHealth.@Nullable Given given(@Nullable StoredHealth before, @Nullable HealthOverride changed) {
        if (changed != null) {
            return changed.isInForce(today) && changed.value() != null && changed.until() != null
                    ? given(changed.value(), changed.until())
                    : null;
        }
        StoredHealth.Given last = before == null ? null : before.override();
        return last == null || today.isAfter(last.until()) ? null : given(last.score(), last.until());
    }

    private StoredHealth.Given given(BigDecimal value, LocalDate until) {
        BigDecimal score = Ratio.shown(value);
        return new StoredHealth.Given(score, formula.settings().bandOf(score), until);
    }
}
