package io.accountplanning.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.export.json.PlanJson;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.health.HealthOverride;
import io.accountplanning.mindmap.MindMapNode;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.settings.BcgCuts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StrategyPdfTest {

    private static final PlanWorkspace PLAN = StrategyPlan.full();
    private static final String ENGLISH = text(report());

    private static PlanReport report() {
        return PlanReport.of(PLAN.document())
                .health(PLAN.health().current())
                .people(SamplePlan.staff())
                .madeAt(SamplePlan.NOW, ZoneOffset.UTC);
    }

    private static String text(PlanReport report) {
        return new PdfReading(report).text();
    }

    @Test
    void healthGivenByHandSaysWhoUntilWhenAndWhyBesideTheCalculatedScoreInTheTitleAndInTheHealth() {
        String first = new PdfReading(report()).page("At a glance");

        assertThat(first)
                .containsSubsequence(
                        "Health score",
                        "12 of 100 · Red",
                        "given by Alice Marchetti until Feb 20, 2027: Sponsor left",
                        "calculated 53.4 · Yellow",
                        "Health",
                        "12 of 100 · Red, given by Alice Marchetti until Feb 20, 2027: Sponsor left",
                        "calculated 53.4 · Yellow",
                        "Task progress");
        assertThat(ENGLISH).doesNotContain("given by hand", "53.4%");
    }

    @Test
    void healthThatNobodyGaveByHandSaysNothingOfIt() {
        PlanWorkspace plan = SamplePlan.empty("Acme", "Grow");
        plan.health().override(new BigDecimal("12"), "Sponsor left", LocalDate.of(2027, 2, 20));
        plan.health().withoutOverride();

        assertThat(plan.section(HealthOverride.SECTION).get()).isEqualTo(HealthOverride.NONE);
        assertThat(text(PlanReport.of(plan.document()).health(plan.health().current())))
                .doesNotContain("given by", "calculated");
    }

    @Test
    void aGoalShowsTheValueThatCountsWhereItComesFromAndWhetherItIsOnPace() {
        assertThat(ENGLISH)
                .containsSubsequence(
                        "All goals together: 47.71%",
                        "Revenue",
                        "rolled up from 1 part",
                        "20.42%",
                        "expected 24.86%",
                        "off pace",
                        "Invoiced in the north",
                        "€61,250.50",
                        "computed as of Feb 15, 2027",
                        "off pace",
                        "Warehouses visited",
                        "typed",
                        "on pace");
    }

    @Test
    void aScorecardShowsItsTotalItsCategoriesAndAnswersInWords() {
        assertThat(ENGLISH)
                .containsSubsequence(
                        "Relationship · 83.33 of 100",
                        "Trust · 87.5 of 100 · weight 2",
                        "Do they call us first? Yes 100",
                        "How do they speak of us? Well 75",
                        "Heard at the fair.",
                        "They listen.",
                        "Money · 75 of 100 · weight 1",
                        "Days until they pay 30 75",
                        "Does not apply: signed in autumn",
                        "Their rating in the ledger open")
                .doesNotContain("ledger_rating", "true", "Scores 0 at", "Well=75");
    }

    @Test
    void anAnswerThatIsNoneOfItsKindStandsAsItWasGiven() throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        PlanJson.of(report()).writeTo(json);
        String written = json.toString(StandardCharsets.UTF_8);
        assertThat(written).contains("\"answer\": \"30\"");
        PlanDocument other = PlanJson.read(
                written.replace("\"answer\": \"30\"", "\"answer\": \"a month\""),
                AccountPlanning.builder().build().sectionTypes());

        assertThat(text(PlanReport.of(other))).contains("Days until they pay a month");
    }

    @Test
    void aWhitespaceMapIsAMatrixWithItsCoverageItsGapsAndWhatIsKnownOfCompetitors() {
        assertThat(ENGLISH)
                .containsSubsequence(
                        "Coverage: 20% (cells deployed: 1 of 5)",
                        "Wallet share: 30% (€60,000 of €200,000)",
                        "Suite / Storage",
                        "EMEA / France D 60% C W",
                        "EMEA / Spain O W –",
                        "D Deployed",
                        "Biggest gaps",
                        "Market value (EUR)",
                        "EMEA / France Suite / Picking 80,000 0 80,000",
                        "Rackwell",
                        "90%",
                        "Sep 30, 2027");
    }

    @Test
    void aRelationshipMapSaysHowFarWeHaveComeAndWhatIsMissing() {
        assertThat(ENGLISH)
                .containsSubsequence(
                        "Status 2 of 3: there are key players, but none of them is for us",
                        "Missing roles: Champion",
                        "Single-threaded: more than brief coverage by 1 of our people, with 1 of theirs",
                        "Not met for too long: Ada Hollis (167 days; as Executive sponsor every 90 days)",
                        "Never met: Cleo Quill",
                        "Ben Moss",
                        "Ben Moss Influences Ada Hollis Strong",
                        "Ben Moss In conflict Cleo Quill Moderate");
    }

    @Test
    void theMarketShowsTheRelativeShareAndBothClasses() {
        assertThat(ENGLISH)
                .containsSubsequence(
                        "Relative market share 1.5",
                        "Suggested class Star (high from 10% growth and relative share 1)",
                        "Chosen class Cash cow");
        assertThat(text(report().bcgCuts(new BcgCuts(new BigDecimal("15"), BigDecimal.ONE))))
                .contains("Suggested class Cash cow (high from 15% growth");
    }

    @Test
    void initiativesTellTheirCurrencyInTheHeadingAndWhatBecameOfThem() {
        assertThat(ENGLISH)
                .containsSubsequence(
                        "1 open initiative, weighted by probability €5,000", "Value (EUR)", "72,000", "OPP-4711");
    }

    @Test
    void reviewsThatWereHeldStandApartFromPlannedOnesAndSectionsAreCalledByTheirNames() {
        assertThat(ENGLISH)
                .containsSubsequence(
                        "Held · Jan 20, 2027 · Review of the winter",
                        "Rating 4 of 5",
                        "Send the offer for picking Alice Marchetti Not started",
                        "Planned · Apr 20, 2027 · Review of the spring",
                        "Goals off pace: 1 of 2 Goals");
    }

    @Test
    void theMindMapIsAnOutline() {
        assertThat(ENGLISH)
                .containsSubsequence("Mind map", "• North", "✓ Tour of the sites", "• South", "After Easter.");
    }

    @Test
    void theMindMapStandsOnAPageOfItsOwnTurnedWhenItIsWide() {
        PdfReading read = new PdfReading(report());
        int page = read.pageOf("Mind map");

        assertThat(read.pages().get(page - 1))
                .contains("Mind map", "Win the warehouses", "North", "Tour of the sites", "South")
                .doesNotContain("After Easter.", "Goals");
        assertThat(read.<Boolean>read(
                        document -> document.getPage(page - 1).getMediaBox().getWidth()
                                > document.getPage(page - 1).getMediaBox().getHeight()))
                .isTrue();
        assertThat(read.pages().get(page)).contains("After Easter.");
    }

    @Test
    void aSmallMindMapIsDrawnLarger() {
        PlanWorkspace plan = SamplePlan.empty("Acme", "Grow");
        plan.mindMap().edit(map -> map.addRoot(MindMapNode.of("Z")));
        PdfReading read = new PdfReading(PlanReport.of(plan.document()));

        assertThat(read.letters(letter -> letter.getUnicode().equals("Z") ? letter.getXScale() : 0))
                .anyMatch(size -> size > 25);
    }

    @Test
    void aClientSeesNothingOfWhatIsInternal() {
        PlanReport client = PlanReport.of(PLAN.document()).forClient().madeAt(SamplePlan.NOW, ZoneOffset.UTC);

        assertThat(text(client))
                .contains("Goals", "€61,250.50", "Business reviews", "Mind map")
                .doesNotContain(
                        "Whitespace",
                        "Relationship",
                        "Scorecard",
                        "Sponsor left",
                        "Rating",
                        "Cash cow",
                        "Market",
                        "given by");
    }

    @Test
    void inFrenchEveryWordIsFrench() {
        String text = text(report().locale(Locale.FRANCE));

        assertThat(text)
                .contains(
                        "12 sur 100 · Rouge, donné par Alice Marchetti jusqu’au 20 févr. 2027 : Sponsor left",
                        "calculé : 53,4 · Jaune",
                        "calculé au 15 févr. 2027",
                        "Statut 2 sur 3 : il y a des acteurs clés",
                        "Couverture : 20 % (cases déployées : 1 sur 5)",
                        "le total de la grille")
                .doesNotContain("expected 24", "the total of", "Status 2", "Missing", "typed");
    }
}
