package io.accountplanning.health;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the factors say of a plan.
 *
 * @param parts one for each factor
 */
record Measured(List<Part> parts) {

    /** What one factor says; no measurement, no data. */
    record Part(
            String factor, BigDecimal weight, HealthFactor.@Nullable Measurement measurement, boolean needsCompany) {

        private BigDecimal counted() {
            return measurement == null ? BigDecimal.ZERO : weight;
        }

        private Part withoutData() {
            return new Part(factor, weight, null, needsCompany);
        }
    }

    Measured {
        parts = List.copyOf(parts);
    }

    /** Those that need company have no data without it. */
    static Measured of(List<Part> parts) {
        boolean company = parts.stream()
                .anyMatch(part -> !part.needsCompany && part.counted().signum() > 0);
        return company
                ? new Measured(parts)
                : new Measured(parts.stream()
                        .map(part -> part.needsCompany ? part.withoutData() : part)
                        .toList());
    }

    /** The score, unrounded; null when no factor that counts has data. */
    @Nullable
    BigDecimal exact() {
        BigDecimal weights = weights();
        if (weights.signum() == 0) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : parts) {
            if (part.measurement != null) {
                sum = sum.add(part.weight.multiply(part.measurement.value()));
            }
        }
        return sum.divide(weights, MathContext.DECIMAL128);
    }

    private BigDecimal weights() {
        return parts.stream().map(Part::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The values of the factors that have data, with two decimals, by their names; a factor that counts nothing included. */
    Map<String, BigDecimal> values() {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        for (Part part : parts) {
            if (part.measurement != null) {
                values.put(part.factor, Ratio.shown(part.measurement.value()));
            }
        }
        return values;
    }

    List<FactorScore> explained() {
        BigDecimal weights = weights();
        return parts.stream().map(part -> explain(part, weights)).toList();
    }

    private static FactorScore explain(Part part, BigDecimal weights) {
        BigDecimal zero = Ratio.shown(BigDecimal.ZERO);
        HealthFactor.@Nullable Measurement measured = part.measurement;
        if (measured == null) {
            return new FactorScore(part.factor, part.weight, null, zero, zero, "no data", List.of());
        }
        BigDecimal share = weights.signum() == 0 ? zero : Ratio.percent(part.weight, weights);
        BigDecimal points = share.multiply(measured.value()).divide(Ratio.HUNDRED, MathContext.DECIMAL128);
        return new FactorScore(
                part.factor,
                part.weight,
                Ratio.shown(measured.value()),
                Ratio.shown(share),
                Ratio.shown(points),
                measured.reason(),
                measured.figures());
    }
}
