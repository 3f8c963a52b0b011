package io.accountplanning.scorecard;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Σ(weight · value) / Σ(weight). Parts without a value leave their weight to the others or count as zero, as the policy says; nothing
 * has a value, or all weights that count are zero: there is no mean.
 */
final class WeightedMean {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A part.
     *
     * @param value null when it has none
     * @param scored whether it could have one; if not, it counts nowhere
     */
    record Part(BigDecimal weight, @Nullable Fraction value, boolean scored) {}

    private final MissingPolicy policy;
    private final BigDecimal weights;
    private final @Nullable Fraction mean;

    private WeightedMean(MissingPolicy policy, BigDecimal weights, @Nullable Fraction mean) {
        this.policy = policy;
        this.weights = weights;
        this.mean = mean;
    }

    static WeightedMean of(List<Part> parts, MissingPolicy policy) {
        BigDecimal weights = BigDecimal.ZERO;
        Fraction sum = Fraction.ZERO;
        for (Part part : parts) {
            weights = counts(part, policy) ? weights.add(part.weight) : weights;
            sum = part.value == null ? sum : sum.plus(part.value.times(part.weight));
        }
        boolean none = weights.signum() == 0 || parts.stream().allMatch(part -> part.value == null);
        return new WeightedMean(policy, weights, none ? null : sum.dividedBy(weights));
    }

    private static boolean counts(Part part, MissingPolicy policy) {
        return part.scored && (part.value != null || policy == MissingPolicy.ZERO);
    }

    /** The mean; null when there is none. */
    @Nullable
    Fraction value() {
        return mean;
    }

    /** What part of the weights that count a part has, in percent. */
    BigDecimal sharePercent(Part part) {
        return mean != null && counts(part, policy)
                ? Fraction.of(part.weight.multiply(HUNDRED)).dividedBy(weights).shown()
                : Fraction.ZERO.shown();
    }

    /** What a part adds to the mean. */
    BigDecimal points(Part part) {
        return mean == null || part.value == null
                ? Fraction.ZERO.shown()
                : part.value.times(part.weight).dividedBy(weights).shown();
    }
}
