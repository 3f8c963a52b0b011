package io.accountplanning.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.meeting.Meeting;
import io.accountplanning.text.RichText;
import io.accountplanning.whitespace.BusinessUnit;
import io.accountplanning.whitespace.Product;
import io.accountplanning.whitespace.WhitespaceCell;
import io.accountplanning.whitespace.WhitespaceState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
    void whatIsStillEmptyStandsAtAGlanceAndNeverHasAPageToItself() {
        for (int lines = 20; lines < LINES_OF_A_PAGE; lines++) {
            List<String> pages = pages(below(lines));

            assertThat(pages.get(1)).contains("Nothing entered yet: Due Diligence");
            assertThat(pages.subList(2, pages.size()))
                    .allSatisfy(page -> assertThat(page).contains("Line"));
        }
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
