package io.accountplanning.export.deck;

import io.accountplanning.export.deck.Block.Bar;
import io.accountplanning.export.deck.Block.Bars;
import io.accountplanning.export.deck.Block.Prose;
import io.accountplanning.export.deck.Page.Placed;
import io.accountplanning.health.FactorScore;
import io.accountplanning.health.HealthOverride;
import io.accountplanning.health.HealthScore;
import io.accountplanning.health.Lever;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The factors of the health as a chart, why they are what they are, and what would raise them. */
final class HealthPage {

    private static final int REASONS = 3;
    private static final int LEVERS = 3;
    private static final double HEADING = 22;
    private static final double WHOLE = 100;

    private final Material material;

    HealthPage(Material material) {
        this.material = material;
    }

    List<Page> pages() {
        Optional<HealthScore> known = material.report().health();
        if (known.isEmpty()) {
            return List.of();
        }
        HealthReading health = new HealthReading(material, known.get());
        if (health.measured().isEmpty()) {
            return List.of();
        }
        Frame left = material.room().left(0.55);
        Bars bars = chart(health);
        return List.of(new Page(
                title(health),
                List.of(
                        new Placed(left.top(HEADING), Prose.of(List.of(Para.heading(bars.heading())))),
                        new Placed(left.below(HEADING - Frame.GAP + 4), bars),
                        new Placed(material.room().beside(0.55), Prose.of(why(health)))),
                notes(health)));
    }

    private String title(HealthReading health) {
        List<FactorScore> reasons = health.reasons(2);
        Optional<BigDecimal> score = health.score().score();
        if (reasons.isEmpty() || score.isEmpty() || health.score().override() != null) {
            return health.said();
        }
        String number = health.number(score.get());
        String first = health.name(reasons.get(0));
        return reasons.size() == 1
                ? material.word("deck.pulledDown", first, number, health.band())
                : material.word("deck.pulledDownByTwo", first, health.name(reasons.get(1)), number, health.band());
    }

    private Bars chart(HealthReading health) {
        return new Bars(
                material.word("deck.factors"),
                true,
                health.measured().stream()
                        .map(factor -> {
                            BigDecimal value = Objects.requireNonNull(factor.value());
                            return new Bar(
                                    health.name(factor),
                                    value.setScale(1, RoundingMode.HALF_UP).doubleValue(),
                                    health.number(value),
                                    Ink.of(health.band(factor)));
                        })
                        .toList(),
                material.word("points"),
                WHOLE);
    }

    private List<Para> why(HealthReading health) {
        List<Para> paras = new ArrayList<>();
        HealthOverride override = health.score().override();
        if (override != null) {
            paras.add(Para.bullet(
                    health.words().of(health.score()) + ", " + health.words().givenByInShort(override)));
            paras.add(Para.bullet(health.words().calculated(health.score())));
        }
        List<FactorScore> reasons = health.reasons(REASONS);
        if (!reasons.isEmpty()) {
            paras.add(Para.heading(material.word("deck.why")));
            reasons.forEach(
                    factor -> paras.add(Para.bullet(material.pair(health.name(factor), health.reason(factor)))));
        }
        List<Lever> levers = health.score().levers(LEVERS);
        if (!levers.isEmpty()) {
            paras.add(Para.heading(material.word("raiseMost")));
            levers.forEach(lever -> paras.add(Para.bullet(lever(material, lever))));
        }
        return paras;
    }

    static String lever(Material material, Lever lever) {
        String gain =
                material.word("gainOf", material.values().number(lever.gain().setScale(1, RoundingMode.HALF_UP)));
        return material.word("lever." + lever.kind(), lever.label()) + " (" + gain + ")";
    }

    private List<String> notes(HealthReading health) {
        List<String> notes = new ArrayList<>(List.of(
                material.source(material.word("health")),
                material.word("healthAsOf", material.date(health.score().asOf()))));
        health.score()
                .factors()
                .forEach(factor -> notes.add(material.pair(health.name(factor), health.reason(factor)) + "; "
                        + material.word("weightOf", material.values().number(factor.weight()))));
        health.score().levers(LEVERS).forEach(lever -> notes.add(lever.label() + " – " + lever.row()));
        return notes;
    }
}
