package io.accountplanning.export.label;

import io.accountplanning.health.FactorScore;
import io.accountplanning.health.HealthOverride;
import io.accountplanning.health.HealthScore;
import io.accountplanning.text.ReadableName;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * Says a health score: what counts, who gave it by hand, and what was calculated.
 *
 * @param labels what things are called
 * @param values how values are written
 */
public record HealthWords(Labels labels, ValueTexts values) {

    private static final int SHORT = 90;

    /** What counts with its band: 64.99 of 100 · Yellow. */
    public String of(HealthScore health) {
        return health.score()
                .map(score -> banded(labels.word("healthOf", values.number(score)), score, health))
                .orElseGet(() -> labels.word("noScore"));
    }

    /** What a factor is called; one that no bundle names is made readable. */
    public String name(FactorScore factor) {
        return labels.find("word.factor." + factor.factor()).orElseGet(() -> ReadableName.of(factor.factor()));
    }

    /** Who gave it by hand, until when and why. */
    public String givenBy(HealthOverride override) {
        return givenBy(override, Objects.requireNonNullElse(override.reason(), ""));
    }

    /** The same with as much of the reason as stands in a box. */
    public String givenByInShort(HealthOverride override) {
        String reason = Objects.requireNonNullElse(override.reason(), "");
        return givenBy(
                override,
                reason.codePointCount(0, reason.length()) <= SHORT
                        ? reason
                        : reason.substring(0, reason.offsetByCodePoints(0, SHORT))
                                        .stripTrailing() + "…");
    }

    private String givenBy(HealthOverride override, String reason) {
        return labels.word(
                "healthGivenBy",
                override.by() == null ? "–" : values.person(override.by()),
                override.until() == null ? "–" : values.date(override.until()),
                reason);
    }

    /** What was calculated with its band, in place of which the other one counts. */
    public String calculated(HealthScore health) {
        BigDecimal calculated = health.calculatedScore().orElse(null);
        return calculated == null
                ? labels.word("healthNotCalculated")
                : banded(labels.word("healthCalculated", values.number(calculated)), calculated, health);
    }

    private String banded(String text, BigDecimal score, HealthScore health) {
        return text + " · " + labels.constant(health.settings().bandOf(score));
    }

    /** How a factor's value came about. */
    public String reason(FactorScore factor) {
        if (factor.value() == null) {
            return labels.word("noData");
        }
        String key = "reason." + factor.factor();
        boolean known = labels.find("word." + key).isPresent();
        return known ? labels.word(key, factor.figures().toArray()) : factor.reason();
    }
}
