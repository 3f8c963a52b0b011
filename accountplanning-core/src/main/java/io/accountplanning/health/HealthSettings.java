package io.accountplanning.health;

import io.accountplanning.error.Violation;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a tenant's health is scored. Immutable; what was not stored yet is the default.
 *
 * @param weights what factors count; one that is not named counts what it says itself. Default none
 * @param redUntil scores up to this one are red, 0 to 100. Default 50
 * @param yellowUntil scores above that and up to this one are yellow, 0 to 100. Default 75
 * @param freshDays so many days after the last change by a person a plan is still fresh. Default 14
 * @param staleDays so many days after it, it is not fresh at all; more than {@code freshDays}. Default 90
 */
public record HealthSettings(
        List<FactorWeight> weights, BigDecimal redUntil, BigDecimal yellowUntil, Integer freshDays, Integer staleDays)
        implements PlanSection {

    private static final int LONGEST = 3_650;

    private static final HealthSettings DEFAULTS =
            new HealthSettings(List.of(), BigDecimal.valueOf(50), BigDecimal.valueOf(75), 14, 90);

    /** The section type: key {@code healthSettings}; internal. */
    public static final SectionType<HealthSettings> SECTION = SectionType.of(
                    "healthSettings", HealthSettings.class, DEFAULTS)
            .table(FactorWeight.TABLE)
            .field("redUntil", CellType.percent(0, 100))
            .field("yellowUntil", CellType.percent(0, 100))
            .field("freshDays", CellType.integer(0, LONGEST))
            .field("staleDays", CellType.integer(1, LONGEST))
            .rules(HealthSettings::check)
            .internal()
            .build();

    public HealthSettings {
        weights = weights == null ? List.of() : List.copyOf(weights);
        redUntil = redUntil == null ? BigDecimal.valueOf(50) : Decimals.canonical(redUntil);
        yellowUntil = yellowUntil == null ? BigDecimal.valueOf(75) : Decimals.canonical(yellowUntil);
        freshDays = freshDays == null ? Integer.valueOf(14) : freshDays;
        staleDays = staleDays == null ? Integer.valueOf(90) : staleDays;
    }

    /** Every default: task progress 35, timeliness 25, goals 20, scorecard 10, freshness 10 and review 10. */
    public static HealthSettings defaults() {
        return DEFAULTS;
    }

    /** A copy in which a factor counts that much. */
    public HealthSettings withWeight(String factor, BigDecimal weight) {
        List<FactorWeight> others =
                weights.stream().filter(row -> !row.factor().equals(factor)).toList();
        return new HealthSettings(
                Stream.concat(others.stream(), Stream.of(FactorWeight.of(factor, weight)))
                        .toList(),
                redUntil,
                yellowUntil,
                freshDays,
                staleDays);
    }

    /** A copy in which a factor counts what it says itself. */
    public HealthSettings withoutWeight(String factor) {
        return new HealthSettings(
                weights.stream().filter(row -> !row.factor().equals(factor)).toList(),
                redUntil,
                yellowUntil,
                freshDays,
                staleDays);
    }

    /** A copy with other limits of the bands. */
    public HealthSettings withBands(BigDecimal lastRed, BigDecimal lastYellow) {
        return new HealthSettings(weights, lastRed, lastYellow, freshDays, staleDays);
    }

    /** A copy with other days of freshness. */
    public HealthSettings withFreshness(int fresh, int stale) {
        return new HealthSettings(weights, redUntil, yellowUntil, fresh, stale);
    }

    /** What a factor counts. */
    public BigDecimal weightOf(HealthFactor factor) {
        return weights.stream()
                .filter(row -> row.factor().equals(factor.name()))
                .findFirst()
                .map(FactorWeight::weight)
                .orElseGet(factor::weight);
    }

    /** The band of a score of 0 to 100. */
    public HealthBand bandOf(BigDecimal score) {
        if (score.compareTo(redUntil) <= 0) {
            return HealthBand.RED;
        }
        return score.compareTo(yellowUntil) <= 0 ? HealthBand.YELLOW : HealthBand.GREEN;
    }

    private static List<Violation> check(HealthSettings settings) {
        List<Violation> violations = new ArrayList<>();
        Set<String> factors = new HashSet<>();
        for (int i = 0; i < settings.weights.size(); i++) {
            FactorWeight row = settings.weights.get(i);
            if (!factors.add(row.factor())) {
                violations.add(new Violation(
                        "weights[" + (i + 1) + "].factor", "has a weight in another row already", row.factor()));
            }
            if (row.weight().signum() < 0) {
                violations.add(new Violation(
                        "weights[" + (i + 1) + "].weight",
                        "is 0 or more; 0 switches the factor off",
                        row.weight().toPlainString()));
            }
        }
        if (settings.redUntil.compareTo(settings.yellowUntil) >= 0) {
            violations.add(new Violation(
                    "yellowUntil",
                    "is above redUntil, which is " + settings.redUntil.toPlainString(),
                    settings.yellowUntil.toPlainString()));
        }
        if (settings.freshDays >= settings.staleDays) {
            violations.add(new Violation(
                    "staleDays",
                    "is more than freshDays, which is " + settings.freshDays,
                    settings.staleDays.toString()));
        }
        return violations;
    }
}
