package io.accountplanning.export.deck;

import io.accountplanning.export.label.HealthWords;
import io.accountplanning.health.FactorScore;
import io.accountplanning.health.HealthBand;
import io.accountplanning.health.HealthScore;
import io.accountplanning.text.ReadableName;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What the health score says in words. */
record HealthReading(Material material, HealthScore score) {

    HealthWords words() {
        return new HealthWords(material.labels(), material.values());
    }

    String name(FactorScore factor) {
        return material.labels()
                .find("word.factor." + factor.factor())
                .orElseGet(() -> ReadableName.of(factor.factor()));
    }

    String reason(FactorScore factor) {
        if (factor.value() == null) {
            return material.word("noData");
        }
        String key = "reason." + factor.factor();
        boolean known = material.labels().find("word." + key).isPresent();
        return known ? material.word(key, factor.figures().toArray()) : factor.reason();
    }

    HealthBand band(FactorScore factor) {
        return score.settings().bandOf(Objects.requireNonNull(factor.value()));
    }

    List<FactorScore> measured() {
        return score.factors().stream().filter(factor -> factor.value() != null).toList();
    }

    /** The factors that cost the most points, the worst first. */
    List<FactorScore> reasons(int most) {
        return measured().stream()
                .filter(factor -> lost(factor).signum() > 0 && band(factor) != HealthBand.GREEN)
                .sorted(Comparator.comparing(HealthReading::lost).reversed())
                .limit(most)
                .toList();
    }

    private static BigDecimal lost(FactorScore factor) {
        return factor.sharePercent().subtract(factor.points());
    }

    String number(BigDecimal value) {
        return material.values().number(value.setScale(0, RoundingMode.HALF_UP));
    }

    /** Red, in the middle of a sentence. */
    String band() {
        Locale locale = material.labels().locale();
        return score.band()
                .map(band -> material.labels().constant(band).toLowerCase(locale))
                .orElse("");
    }

    /** In a sentence. */
    String said() {
        return score.score()
                .map(value -> material.word("deck.healthIs", band(), number(value)))
                .orElseGet(() -> material.word("noScore"));
    }
}
