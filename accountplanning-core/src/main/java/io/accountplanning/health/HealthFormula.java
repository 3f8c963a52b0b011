package io.accountplanning.health;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The weighted mean of the factors that have data: Σ(weight·value) ÷ Σ weight. Immutable. */
final class HealthFormula {

    private record Term(HealthFactor factor, BigDecimal weight) {}

    private final HealthSettings settings;
    private final List<Term> terms;

    /** The library's own factors and, behind them, a host's, with the weights that the settings give them. */
    HealthFormula(HealthSettings settings, List<HealthFactor> hosts) {
        this.settings = settings;
        this.terms = Stream.concat(standard(settings).stream(), hosts.stream())
                .map(factor -> new Term(factor, settings.weightOf(factor)))
                .toList();
    }

    /** The library's own factors. */
    static List<FactsFactor> standard(HealthSettings settings) {
        return List.of(
                new TaskProgress(),
                new Timeliness(),
                new GoalAttainment(),
                new ScorecardTotal(),
                new Freshness(settings.freshDays(), settings.staleDays()),
                new ReviewRating());
    }

    HealthSettings settings() {
        return settings;
    }

    /**
     * What every factor says of a plan.
     *
     * @param hosts what the host's factors say of it, by their names
     */
    Measured measure(HealthFacts facts, Map<String, HealthFactor.Measurement> hosts) {
        List<Measured.Part> parts =
                terms.stream().map(term -> part(term, facts, hosts)).toList();
        return Measured.of(parts);
    }

    private static Measured.Part part(Term term, HealthFacts facts, Map<String, HealthFactor.Measurement> hosts) {
        HealthFactor factor = term.factor();
        HealthFactor.@Nullable Measurement measurement =
                factor instanceof FactsFactor own ? own.measure(facts).orElse(null) : hosts.get(factor.name());
        boolean needsCompany = factor instanceof FactsFactor own && own.needsCompany();
        return new Measured.Part(factor.name(), term.weight(), measurement, needsCompany);
    }
}
