package io.accountplanning.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.duediligence.Swot;
import io.accountplanning.export.json.PlanJson;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.goal.Goal;
import io.accountplanning.meeting.Meeting;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.planning.Objective;
import io.accountplanning.planning.Task;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.testkit.Fixtures;
import io.accountplanning.testkit.Sections;
import io.accountplanning.text.RichText;
import io.accountplanning.whitespace.BusinessUnit;
import io.accountplanning.whitespace.Product;
import io.accountplanning.whitespace.WhitespaceCell;
import io.accountplanning.whitespace.WhitespaceState;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PageBreaksTest {

    private static final int LINES_OF_A_PAGE = 55;
    private static final List<String> MANY =
            List.of("Ada Hollis", "Ben Moss", "Cleo Quill", "Dora Vane", "Eli Fenn", "Flo Garth");

    private static List<String> pages(PlanWorkspace plan) {
        return new PdfReading(PlanPdf.of(PlanReport.of(plan.document())).bytes()).pages();
    }

    /** A plan in which so many lines stand above the rest. */
    private static PlanWorkspace below(int lines) {
        PlanWorkspace plan = SamplePlan.empty("Acme", "Grow");
        plan.details().edit(d -> d.withVision(RichText.of("<p>Line</p>".repeat(lines))));
        return plan;
    }

    @Test
    void whereverAPageEndsAHeadingStandsWithItsTableAndNoRowStandsAlone() {
        for (int lines = 0; lines < LINES_OF_A_PAGE; lines++) {
            PlanWorkspace plan = below(lines);
            plan.dueDiligence()
                    .edit(d -> d.addFinancialYear(2001, BigDecimal.ONE, null, null, null)
                            .addFinancialYear(2002, BigDecimal.ONE, null, null, null)
                            .addFinancialYear(2003, BigDecimal.ONE, null, null, null)
                            .addFinancialYear(2004, BigDecimal.ONE, null, null, null));

            assertThat(pages(plan)).as("below %d lines", lines).allSatisfy(page -> {
                boolean begins = page.contains("Financial figures");
                assertThat(page.contains("Financial figures Year Revenue (EUR) 2001 1 2002 1"))
                        .isEqualTo(begins);
                assertThat(page.contains("2003 1 2004 1")).isEqualTo(page.contains("2004 1"));
            });
        }
    }

    @Test
    void aRowWithALongTextBeginsWithSomeOfItAndShorterOnesStayWhole() {
        for (int lines = 0; lines < LINES_OF_A_PAGE; lines++) {
            PlanWorkspace plan = below(lines);
            plan.meetings()
                    .edit(m -> m.add(Meeting.of(LocalDate.of(2027, 1, 5), "Short one")
                                    .withParticipants(MANY)
                                    .withNotes(RichText.of("<p>Short</p>".repeat(4))))
                            .add(Meeting.of(LocalDate.of(2027, 1, 6), "Long one")
                                    .withParticipants(MANY)
                                    .withNotes(RichText.of("<p>Long</p>".repeat(40)))));

            assertThat(pages(plan)).as("below %d lines", lines).allSatisfy(page -> {
                assertThat(page.contains("Short one Jan 5, 2027 Participants " + String.join("; ", MANY)
                                + " Notes Short Short Short Short"))
                        .isEqualTo(page.contains("Short one"));
                assertThat(page.contains("Long one Jan 6, 2027 Participants " + String.join("; ", MANY)
                                + " Notes Long Long Long"))
                        .isEqualTo(page.contains("Long one"));
            });
        }
    }

    @Test
    void theContentsOfAPlanThatHasEverythingStandOnOnePage() {
        PdfReading pdf = new PdfReading(PlanPdf.of(PlanReport.of(everything())).bytes());

        assertThat(pdf.bookmarks()).hasSizeGreaterThan(22);
        assertThat(pdf.pages().get(1)).contains("Contents").contains(pdf.bookmarks());
    }

    /** Every section filled, in words that the bundled fonts have. */
    private static PlanDocument everything() {
        List<PlanDocument.Part<?>> parts = Sections.stored().stream()
                .<PlanDocument.Part<?>>map(PageBreaksTest::part)
                .toList();
        PlanDocument filled =
                new PlanDocument(SamplePlan.empty("Acme", "Grow").document().plan(), parts);
        String json = new String(PlanJson.of(PlanReport.of(filled)).bytes(), StandardCharsets.UTF_8);
        return PlanJson.read(
                json.replaceAll("[^\\p{IsLatin}\\p{IsCommon}]", "x").replaceAll("\\p{So}", "x"),
                AccountPlanning.builder().build().sectionTypes());
    }

    private static <S extends PlanSection> PlanDocument.Part<S> part(Sections.Filled<S> filled) {
        return new PlanDocument.Part<>(filled.type(), new SectionState<>(filled.value(), 1, Fixtures.stamp(1)));
    }

    @Test
    void whatIsStillEmptyStandsAtAGlanceAndNeverHasAPageToItself() {
        for (int lines = 20; lines < LINES_OF_A_PAGE; lines++) {
            List<String> pages = pages(below(lines));

            assertThat(pages.get(1)).contains("Nothing entered yet: Due Diligence");
            assertThat(pages.subList(2, pages.size()))
                    .allSatisfy(page -> assertThat(page).contains("Line"));
        }
    }

    /** Plans that differ in where a page ends. */
    private static void whereverAPageEnds(Consumer<PlanWorkspace> rest, Consumer<String> page) {
        for (int lines = 0; lines < LINES_OF_A_PAGE; lines++) {
            PlanWorkspace plan = below(lines);
            rest.accept(plan);
            assertThat(pages(plan)).as("below %d lines", lines).allSatisfy(page::accept);
        }
    }

    @Test
    void aHeadingStandsWithItsChartInStepsOfTwoPoints() {
        for (int steps = 0; steps < 32; steps++) {
            PlanWorkspace plan = SamplePlan.empty("Acme", "Grow");
            String text = "<p>Line</p>".repeat(5 + steps / 8) + "<ul>" + "<li>Item</li>".repeat(steps % 8) + "</ul>";
            plan.details().edit(d -> d.withVision(RichText.of(text)));
            plan.marketPosition()
                    .edit(m -> m.withMarketGrowthPercent(new BigDecimal("12"))
                            .withShares(new BigDecimal("30"), new BigDecimal("20")));

            assertThat(pages(plan))
                    .as("after %d steps", steps)
                    .allSatisfy(page -> assertThat(page.contains("Question mark"))
                            .isEqualTo(page.replaceAll("Nothing entered yet: [^.]*", "")
                                    .contains("Market position")));
        }
    }

    @Test
    void aHeadingStandsWithTheFirstRowOfItsGrid() {
        String tall = "<p>Known by all</p>".repeat(8);
        whereverAPageEnds(
                plan -> plan.dueDiligence()
                        .edit(d -> d.withSwot(
                                new Swot(RichText.of(tall), RichText.EMPTY, RichText.EMPTY, RichText.EMPTY))),
                page -> assertThat(page.contains("Due Diligence Strengths")).isEqualTo(page.contains("Due Diligence")));
    }

    @Test
    void aHeadingWithinATextStandsWithWhatItHeads() {
        RichText text = RichText.of("<p>Before</p><h3>Head</h3><p>Below</p>");
        whereverAPageEnds(
                plan -> plan.details().edit(d -> d.withMission(text)),
                page -> assertThat(page.contains("Head Below")).isEqualTo(page.contains("Head")));
    }

    @Test
    void anObjectiveStandsWithItsTextAndTheFirstOfItsTasks() {
        Objective objective = Objective.of("Grow the north").withDescription(RichText.of("<p>From two to five.</p>"));
        whereverAPageEnds(
                plan -> plan.planning()
                        .edit(p -> p.addObjective(objective)
                                .addTask(objective.id(), Task.of("Call the north"))
                                .addTask(objective.id(), Task.of("Visit the north"))
                                .addTask(objective.id(), Task.of("Praise the north"))),
                page -> assertThat(page.contains("Grow the north From two to five. Action Status Priority "
                                + "Call the north Not started Medium Visit the north"))
                        .isEqualTo(page.contains("Grow the north")));
    }

    @Test
    void anObjectiveUnderWhichNothingStandsIsToldEvenWhereItIsTheLast() {
        PlanWorkspace plan = below(1);
        plan.planning().edit(p -> p.addObjective(Objective.of("Grow the north")));

        assertThat(String.join(" ", pages(plan))).contains("Planning Grow the north");
    }

    @Test
    void noPageIsEmptyWhereverTheContentEnds() {
        for (int lines = 0; lines < LINES_OF_A_PAGE; lines++) {
            PlanWorkspace plan = below(lines);
            assertThat(pages(plan)).as("text of %d lines", lines).allSatisfy(PageBreaksTest::hasContent);

            plan.goals().edit(g -> g.add(Goal.of("Revenue", new BigDecimal("100"))));
            assertThat(pages(plan)).as("a table below %d lines", lines).allSatisfy(PageBreaksTest::hasContent);
        }
    }

    private static void hasContent(String page) {
        assertThat(page).doesNotMatch("AP-000001 · Grow · Acme AP-000001 · Made on [^·]+ Page \\d+ of \\d+ ");
    }

    @Test
    void aWhitespaceMapThatIsTooWideForATableIsAPictureAndAListByBusinessUnit() {
        PlanWorkspace plan = SamplePlan.empty("Acme", "Grow");
        BusinessUnit emea = BusinessUnit.of("EMEA");
        BusinessUnit france = BusinessUnit.of("France", emea.id());
        plan.whitespace().edit(w -> w.add(emea).add(france));
        for (int i = 1; i <= 12; i++) {
            Product product = Product.of("Product " + i);
            plan.whitespace()
                    .edit(w ->
                            w.add(product).put(WhitespaceCell.of(france.id(), product.id(), WhitespaceState.DEPLOYED)));
        }

        assertThat(String.join(" ", pages(plan)))
                .containsSubsequence(
                        "Coverage: 100%",
                        "France", "D Deployed", "EMEA / France", "Product 1 Deployed", "Product 12 Deployed");
    }
}
