package io.accountplanning.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.export.report.Paper;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.host.HostCalls;
import io.accountplanning.host.StaffNames;
import io.accountplanning.host.TenantId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.planning.Planning;
import io.accountplanning.text.RichText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.junit.jupiter.api.Test;

class PlanPdfTest {

    private static final PlanWorkspace PLAN = SamplePlan.full();
    private static final PdfReading ENGLISH = new PdfReading(report(PLAN));

    private static PlanReport report(PlanWorkspace plan) {
        return PlanReport.of(plan.document())
                .health(plan.health().current())
                .people(SamplePlan.staff())
                .madeAt(SamplePlan.NOW, ZoneOffset.UTC);
    }

    @Test
    void theCoverSaysWhosePlanItIsOfWhichPeriodAndForWhom() {
        assertThat(ENGLISH.pages().get(0))
                .contains(
                        "Account plan Become the lead agency for brand and retail media in all eight markets",
                        "Maison Coëtlogon & Fils",
                        "Period H1 2027 Owner Alice Marchetti Number AP-000001 Date Feb 15, 2027",
                        "Internal: not for the client");
        assertThat(new PdfReading(report(PLAN).forClient()).pages().get(0)).contains("Prepared for Maison Coëtlogon");
    }

    @Test
    void theContentsSayOnWhichPageEachSectionStandsAndLeadThere() {
        List<String> pages = ENGLISH.pages();
        List<String> sections = ENGLISH.bookmarks();

        assertThat(pages.get(1)).contains("Contents");
        for (String section : sections) {
            int page = ENGLISH.pageOf(section);
            assertThat(pages.get(1)).contains(section);
            assertThat(pages.get(page - 1)).contains(section);
            assertThat(pages.get(1)).containsPattern("(?<!\\d)" + page + "(?!\\d)");
        }
        assertThat(ENGLISH.<Integer>read(
                        document -> document.getPage(1).getAnnotations().size()))
                .isGreaterThanOrEqualTo(sections.size());
    }

    @Test
    void aNorthAmericanReaderGetsLetterPaper() {
        PdfReading letter = new PdfReading(report(PLAN).paper(Paper.LETTER));

        assertThat(letter.<Float>read(
                        document -> document.getPage(3).getMediaBox().getWidth()))
                .isEqualTo(612);
        assertThat(letter.letters(glyph -> glyph.getXDirAdj() + glyph.getWidthDirAdj()))
                .allMatch(x -> x <= 612 - 50.5f);
        assertThat(letter.letters(glyph -> glyph.getYDirAdj())).allMatch(y -> y > 25 && y < 792 - 25);
    }

    @Test
    void aPageAtAGlanceSaysHowThePlanStands() {
        assertThat(ENGLISH.page("At a glance"))
                .contains(
                        "AP-000001",
                        "H1 2027",
                        "Jan 1, 2027 – Jun 30, 2027",
                        "In progress",
                        "Alice Marchetti",
                        "Star",
                        "Yellow",
                        "The new procurement lead",
                        "€2,450,000",
                        "23.5%",
                        "41%",
                        "13 / 66");
    }

    @Test
    void aDirectoryThatFailsLeavesIds() {
        PdfReading read = new PdfReading(report(PLAN)
                .people(StaffNames.of(
                        TenantId.DEFAULT,
                        (tenant, user) -> {
                            throw new IllegalStateException("the directory is down");
                        },
                        new HostCalls())));

        assertThat(read.page("At a glance")).contains("alice").doesNotContain("Alice Marchetti");
    }

    @Test
    void everySectionStandsInTheOrderOfTheScreen() {
        assertThat(ENGLISH.text())
                .containsSubsequence(
                        "By 2029 every campaign",
                        "Health",
                        "Task progress",
                        "Reach the goal “Days until an invoice is paid”",
                        "Due Diligence",
                        "196,150,000.50",
                        "Spring campaign “Lumière”",
                        "Paris, Milan, Tokyo",
                        "1. first the flagship",
                        "Atelier Sud",
                        "Strengths",
                        "A rival group buys up agencies.",
                        "Team Information",
                        "Олена Шевченко",
                        "Runs marathons",
                        "Service Ability Offering",
                        "Retail media",
                        "Planning",
                        "13 of 66 tasks complete · 16 overdue",
                        "Double the revenue from retail media",
                        "Pilot in three stores",
                        "Be trusted with the media budget",
                        "Tasks under no objective",
                        "Procurement may split the account.",
                        "Goals",
                        "Competitors",
                        "Groupe Arpège",
                        "Meetings",
                        "Kick-off of the half-year",
                        "Linked records",
                        "INV-2027-0031",
                        "$12,500.50");
    }

    @Test
    void everyTaskIsThereOnceWithItsPersonAndOverdueOnesAreMarked() {
        String text = ENGLISH.text();

        for (int i = 1; i <= 64; i++) {
            assertThat(text).contains("Task " + i + ": ");
        }
        assertThat(text).contains("Chloé Lefèvre", "unknown-user").doesNotContain("chloe");
        assertThat(text.split("2027 overdue", -1)).hasSize(16 + 1);
    }

    @Test
    void aTableThatRunsOverPagesRepeatsItsHeadingOnEachAndEveryPageSaysWhereItIs() {
        List<String> pages = ENGLISH.pages();
        List<String> withTasks =
                pages.stream().filter(page -> page.contains("Task 4")).toList();

        assertThat(withTasks).hasSizeGreaterThan(2);
        assertThat(withTasks).allSatisfy(page -> assertThat(page).contains("Action Person in charge Deadline Status"));
        for (int i = 1; i < pages.size(); i++) {
            assertThat(pages.get(i))
                    .contains("Page " + (i + 1) + " of " + pages.size(), "AP-000001 · Made on Feb 15, 2027");
        }
        assertThat(pages.subList(1, pages.size()))
                .allSatisfy(page -> assertThat(page).contains("AP-000001 · Become the lead agency"));
        assertThat(pages.get(0)).doesNotContain("AP-000001 · Become", "Page 1");
    }

    @Test
    void noTextLiesOutsideTheMargins() {
        assertThat(ENGLISH.letters(letter -> letter.getXDirAdj())).allMatch(x -> x >= 50.5f);
        assertThat(ENGLISH.letters(letter -> letter.getXDirAdj() + letter.getWidthDirAdj()))
                .allMatch(x -> x <= 595.3f - 50.5f);
        assertThat(ENGLISH.letters(letter -> letter.getYDirAdj())).allMatch(y -> y > 25 && y < 842 - 25);
    }

    @Test
    void namesInEveryBundledScriptComeBack() {
        assertThat(ENGLISH.text())
                .contains(SamplePlan.LATIN, SamplePlan.GREEK, SamplePlan.CYRILLIC, SamplePlan.HEBREW, SamplePlan.THAI)
                .contains(SamplePlan.ARABIC)
                .contains("₹ ✓ 🎉");
    }

    @Test
    void everyFontIsEmbeddedWithOnlyTheCharactersThatAreUsed() {
        assertThat(ENGLISH.fonts()).hasSizeGreaterThan(5).doesNotContainValue(false);
        assertThat(ENGLISH.fonts().keySet()).allMatch(name -> name.matches("[A-Z]{6}\\+.*"));
        assertThat(PlanPdf.of(report(PLAN)).bytes().length).isLessThan(200_000);
    }

    @Test
    void theFileSaysWhatItIs() {
        PDDocumentInformation about = ENGLISH.read(document -> document.getDocumentInformation());

        assertThat(about.getTitle())
                .isEqualTo("AP-000001 Become the lead agency for brand and retail media in all" + " eight markets");
        assertThat(about.getAuthor()).isEqualTo("Alice Marchetti");
        assertThat(about.getCreationDate().toInstant()).isEqualTo(SamplePlan.NOW);
        assertThat(ENGLISH.<String>read(
                        document -> document.getDocumentCatalog().getLanguage()))
                .isEqualTo("en");
        assertThat(ENGLISH.bookmarks())
                .containsExactly(
                        "At a glance",
                        "Health",
                        "Due Diligence",
                        "Team Information",
                        "Service Ability Offering",
                        "Planning",
                        "Goals",
                        "Competitors",
                        "Meetings",
                        "Linked records");
    }

    @Test
    void inFrenchWordsDatesNumbersAndMoneyAreFrench() {
        String text = new PdfReading(report(PLAN).locale(Locale.FRANCE)).text();

        assertThat(text)
                .contains(
                        "Plan de compte",
                        "S1 2027",
                        "1er janv. 2027 – 30 juin 2027",
                        "En cours",
                        "2 450 000 €",
                        "23,5 %",
                        "60,2 sur 100 · Jaune",
                        "tâches en retard : 16 sur 64 avec échéance",
                        "Connaissance du client",
                        "Personne en charge",
                        "Page 2 sur ")
                .doesNotContain("Due Diligence", "overdue", "Deadline");
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertThat(PlanPdf.of(report(PLAN)).bytes())
                .isEqualTo(PlanPdf.of(report(PLAN)).bytes());
    }

    @Test
    void theDaysOfAPeriodStandOnOneLineWhereThePageHasRoom() {
        PlanWorkspace plan = SamplePlan.empty("Acme", "Grow");
        plan.details().edit(d -> d.withPeriod(PlanPeriod.custom(LocalDate.of(2026, 9, 21), LocalDate.of(2027, 10, 1))));
        PdfReading read = new PdfReading(report(plan).locale(Locale.FRANCE));

        for (int page = 0; page < 2; page++) {
            assertThat(read.lines(page)).anyMatch(line -> line.contains("21 sept. 2026 – 30 sept. 2027"));
        }
    }

    @Test
    void aClientIsShownNoEmptyBoxOfStrengthsAndWeaknesses() {
        assertThat(new PdfReading(report(PLAN).forClient()).text())
                .contains("Strengths", "Opportunities")
                .doesNotContain("Weaknesses", "Threats");
        assertThat(ENGLISH.text()).contains("Strengths", "Weaknesses", "Opportunities", "Threats");
    }

    @Test
    void aClientsDocumentTellsNothingInternal() {
        byte[] pdf = PlanPdf.of(PlanReport.of(PLAN.document()).forClient()).bytes();

        assertThat(new PdfReading(pdf).text())
                .contains("Due Diligence")
                .doesNotContain("Competitors", "Arpège", "Runs marathons", "Yellow", "23.5%", "Kick-off");
    }

    @Test
    void aPlanWithNothingInItIsACoverAndAPageThatSaysSo() {
        PlanWorkspace empty = SamplePlan.empty("Acme", "Grow");

        List<String> pages = new PdfReading(report(empty)).pages();

        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).contains("Grow", "Acme");
        assertThat(pages.get(1)).contains("No score: nothing to measure yet", "Nothing entered yet: Due Diligence,");
    }

    @Test
    void aTextLongerThanAPageIsSplitAndLosesNothing() {
        PlanWorkspace plan = SamplePlan.empty("Acme", "Grow");
        StringBuilder html = new StringBuilder();
        for (int i = 1; i <= 400; i++) {
            html.append("<p>Paragraph ").append(i).append(" ends here.</p>");
        }
        RichText text = RichText.of(html.toString());
        plan.planning().edit((Planning p) -> p.withWords(text, RichText.EMPTY, RichText.EMPTY, RichText.EMPTY));
        plan.meetings()
                .edit(m ->
                        m.add(io.accountplanning.meeting.Meeting.of(java.time.LocalDate.of(2027, 1, 5), "A long talk")
                                .withNotes(text)));

        List<String> pages = new PdfReading(report(plan)).pages();

        assertThat(pages).hasSizeGreaterThan(10);
        for (int i = 1; i <= 400; i++) {
            assertThat(String.join(" ", pages).split("Paragraph " + i + " ends here", -1))
                    .hasSize(3);
        }
        assertThat(pages.subList(pages.size() - 3, pages.size()))
                .allSatisfy(page -> assertThat(page).contains("Subject Date"));
    }

    @Test
    void theHostsStreamStaysOpen() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        PlanPdf.of(report(PLAN)).writeTo(out);

        assertThat(out.toByteArray()).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
}
