package io.accountplanning.export.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.competitor.Competitor;
import io.accountplanning.competitor.Competitors;
import io.accountplanning.competitor.ThreatLevel;
import io.accountplanning.duediligence.DueDiligence;
import io.accountplanning.export.pdf.SamplePlan;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.Goals;
import io.accountplanning.health.HealthScore;
import io.accountplanning.initiative.Initiative;
import io.accountplanning.initiative.Initiatives;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.ContactRole;
import io.accountplanning.relationshipmap.RelationshipMap;
import io.accountplanning.whitespace.BusinessUnit;
import io.accountplanning.whitespace.Product;
import io.accountplanning.whitespace.WhitespaceCell;
import io.accountplanning.whitespace.WhitespaceMap;
import io.accountplanning.whitespace.WhitespaceState;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ReviewDeckProperties {

    private static final HealthScore HEALTH = SamplePlan.full().health().current();
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzWMÀÉßØŁžñΩλЖщи0123456789-/€%";

    @Property(tries = 15)
    void whateverAPlanHoldsEveryTextFitsItsBoxAndNothingLiesOnSomethingElse(@ForAll Random random) throws Exception {
        PlanReport report = PlanReport.of(document(random))
                .health(HEALTH)
                .locale(random.nextBoolean() ? Locale.FRANCE : Locale.US)
                .madeAt(SamplePlan.NOW, ZoneOffset.UTC);
        ReviewDeck deck = ReviewDeck.of(report);
        if (random.nextInt(3) == 0) {
            deck = deck.template(new ByteArrayInputStream(Templates.fourByThree()));
        }

        DeckReading read = new DeckReading(deck.bytes());

        assertThat(FittingText.tooLong(read.show())).isEmpty();
        assertThat(read.misplaced()).isEmpty();
        assertThat(read.titles()).doesNotHaveDuplicates();
        assertThat(read.slides()).isBetween(3, 12);
    }

    private static PlanDocument document(Random random) {
        PlanDocument document =
                SamplePlan.empty(text(random, 60), text(random, 150)).document();
        return document.with(Goals.SECTION, goals(random))
                .with(Planning.SECTION, planning(random))
                .with(Initiatives.SECTION, initiatives(random))
                .with(Competitors.SECTION, competitors(random))
                .with(RelationshipMap.SECTION, people(random))
                .with(WhitespaceMap.SECTION, whitespace(random))
                .with(DueDiligence.SECTION, years(random));
    }

    private static Goals goals(Random random) {
        Goals goals = Goals.EMPTY;
        for (int i = random.nextInt(25); i > 0; i--) {
            Goal goal = Goal.of(text(random, 200), BigDecimal.valueOf(random.nextInt(1_000_000_000) + 1));
            goals = goals.add(
                    random.nextBoolean() ? goal.withActual(BigDecimal.valueOf(random.nextInt(1_000_000))) : goal);
        }
        return goals;
    }

    private static Planning planning(Random random) {
        Planning planning = Planning.EMPTY;
        for (int i = random.nextInt(60); i > 0; i--) {
            Task task = Task.of(text(random, 250));
            planning = planning.addTask(
                    random.nextInt(4) == 0
                            ? task
                            : task.withDeadline(LocalDate.of(2027, 1, 1).plusDays(random.nextInt(200)))
                                    .withPic("user-" + random.nextInt(100)));
        }
        return planning;
    }

    private static Initiatives initiatives(Random random) {
        Initiatives initiatives = Initiatives.EMPTY;
        for (int i = random.nextInt(20); i > 0; i--) {
            initiatives = initiatives.add(Initiative.of(text(random, 120))
                    .withValue(BigDecimal.valueOf(random.nextInt()).abs())
                    .withProbabilityPercent(BigDecimal.valueOf(random.nextInt(101)))
                    .withProduct(random.nextBoolean() ? text(random, 60) : null));
        }
        return initiatives;
    }

    private static Competitors competitors(Random random) {
        Competitors competitors = Competitors.EMPTY;
        for (int i = random.nextInt(15); i > 0; i--) {
            competitors = competitors.add(Competitor.of(text(random, 80)).withThreatLevel(ThreatLevel.HIGH));
        }
        return competitors;
    }

    private static RelationshipMap people(Random random) {
        RelationshipMap map = RelationshipMap.EMPTY;
        for (int i = random.nextInt(25); i > 0; i--) {
            map = map.addPerson(ContactPerson.of(text(random, 80))
                    .withTitle(text(random, 80))
                    .withRoles(ContactRole.values()[random.nextInt(ContactRole.values().length)]));
        }
        return map;
    }

    private static WhitespaceMap whitespace(Random random) {
        WhitespaceMap map = WhitespaceMap.EMPTY;
        for (int i = random.nextInt(15); i > 0; i--) {
            map = map.add(BusinessUnit.of(i + " " + text(random, 50)));
        }
        for (int i = random.nextInt(12); i > 0; i--) {
            map = map.add(Product.of(i + " " + text(random, 50)));
        }
        for (BusinessUnit unit : map.businessUnits()) {
            for (Product product : map.products()) {
                if (random.nextBoolean()) {
                    map = map.put(WhitespaceCell.of(
                                    unit.id(),
                                    product.id(),
                                    WhitespaceState.values()[random.nextInt(WhitespaceState.values().length)])
                            .withMarketValue(BigDecimal.valueOf(random.nextInt(1_000_000))));
                }
            }
        }
        return map;
    }

    private static DueDiligence years(Random random) {
        DueDiligence section = DueDiligence.EMPTY;
        for (int i = random.nextInt(12); i > 0; i--) {
            section = section.addFinancialYear(2027 - i, BigDecimal.valueOf(random.nextInt()), null, null, null);
        }
        return section;
    }

    /** Words, some of them longer than any line. */
    private static String text(Random random, int most) {
        int length = 1 + random.nextInt(most);
        int word = List.of(4, 9, 80).get(random.nextInt(3));
        StringBuilder text = new StringBuilder("x");
        while (text.length() < length) {
            text.append(random.nextInt(word) == 0 ? ' ' : LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString().replaceAll(" +", " ").strip();
    }
}
