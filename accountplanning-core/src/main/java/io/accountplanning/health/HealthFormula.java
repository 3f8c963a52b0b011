package io.accountplanning.health;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The weighted mean of the factors that have data: Σ(weight·value) ÷ Σ weight. */
final class HealthFormula {

    private static final int LEVERS = 5;

    private final List<HealthFactor> factors;

    HealthFormula(List<HealthFactor> factors) {
        this.factors = factors;
    }

    static HealthFormula standard() {
        return new HealthFormula(List.of(new TaskProgress(), new Timeliness(), new GoalAttainment(), new Freshness()));
    }

    HealthScore score(HealthInput input) {
        List<Optional<HealthFactor.Measurement>> measured = measure(input);
        BigDecimal weights = weights(measured);
        List<FactorScore> explained = IntStream.range(0, factors.size())
                .mapToObj(i -> explain(factors.get(i), measured.get(i).orElse(null), weights))
                .toList();
        BigDecimal exact = exact(measured, weights);
        List<Lever> levers = exact == null ? List.of() : Levers.of(this, input, exact, LEVERS);
        return new HealthScore(input.asOf(), exact, explained, levers);
    }

    @Nullable
    BigDecimal exact(HealthInput input) {
        List<Optional<HealthFactor.Measurement>> measured = measure(input);
        return exact(measured, weights(measured));
    }

    private List<Optional<HealthFactor.Measurement>> measure(HealthInput input) {
        List<Optional<HealthFactor.Measurement>> measured =
                factors.stream().map(factor -> factor.measure(input)).toList();
        boolean company = IntStream.range(0, factors.size())
                .anyMatch(i -> measured.get(i).isPresent()
                        && factors.get(i).weight().signum() > 0
                        && !factors.get(i).needsCompany());
        return IntStream.range(0, factors.size())
                .mapToObj(i -> company || !factors.get(i).needsCompany()
                        ? measured.get(i)
                        : Optional.<HealthFactor.Measurement>empty())
                .toList();
    }

    private BigDecimal weights(List<Optional<HealthFactor.Measurement>> measured) {
        return IntStream.range(0, factors.size())
                .filter(i -> measured.get(i).isPresent())
                .mapToObj(i -> factors.get(i).weight())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private @Nullable BigDecimal exact(List<Optional<HealthFactor.Measurement>> measured, BigDecimal weights) {
        if (weights.signum() == 0) {
            return null;
        }
        return IntStream.range(0, factors.size())
                .filter(i -> measured.get(i).isPresent())
                .mapToObj(i -> factors.get(i)
                        .weight()
                        .multiply(measured.get(i).orElseThrow().value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(weights, MathContext.DECIMAL128);
    }

    private static FactorScore explain(
            HealthFactor factor, HealthFactor.@Nullable Measurement measured, BigDecimal weights) {
        BigDecimal zero = Ratio.shown(BigDecimal.ZERO);
        if (measured == null || weights.signum() == 0) {
            return new FactorScore(factor.name(), factor.weight(), null, zero, zero, "no data", List.of());
        }
        BigDecimal share = Ratio.percent(factor.weight(), weights);
        BigDecimal points = share.multiply(measured.value()).divide(Ratio.HUNDRED, MathContext.DECIMAL128);
        return new FactorScore(
                factor.name(),
                factor.weight(),
                Ratio.shown(measured.value()),
                Ratio.shown(share),
                Ratio.shown(points),
                measured.reason(),
                measured.figures());
    }
}
