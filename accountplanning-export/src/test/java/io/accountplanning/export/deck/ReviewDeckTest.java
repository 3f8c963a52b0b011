package io.accountplanning.export.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.export.pdf.SamplePlan;
import io.accountplanning.export.pdf.StrategyPlan;
import io.accountplanning.export.report.Brand;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.goal.Goals;
import io.accountplanning.planning.Task;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

class ReviewDeckTest {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d");
    private static final PlanWorkspace PLAN = ReviewPlan.full();
    private static final PlanReport REPORT = ReviewPlan.report(PLAN);
    private static final DeckReading ENGLISH = new DeckReading(deck(REPORT).bytes());

    private static ReviewDeck deck(PlanReport report) {
        return ReviewDeck.of(report.revenue(ReviewPlan.revenue(PLAN)));
    }

    @Test
    void aFullPlanIsEightToTwelveSlidesWhoseTitlesAreMessages() {
        assertThat(ENGLISH.slides()).isBetween(8, 12);
        assertThat(ENGLISH.titles())
                .containsExactly(
                        "Become the lead agency for brand and retail media in all eight markets",
                        "Health is yellow at 60 of 100; 1 of 2 goals is behind pace",
                        "1 of 2 goals is behind pace",
                        "Invoiced revenue is at 84% of what was planned to date",
                        "Task progress and Timeliness pull health down to 60 (yellow)",
                        "A role is missing at the client: Executive sponsor",
                        "€1,131,200 of spend is not ours yet, most of it in Japan × Retail media",
                        "3 open initiatives are worth €497,500, weighted by probability",
                        "4 risks are high, first: Key players are against us",
                        "51 tasks are due by May 15, 2027, 16 of them overdue",
                        "51 tasks are due by May 15, 2027, 16 of them overdue (continued)");
    }

    @Test
    void theCoverSaysWhoseReviewItIsAndWhen() {
        assertThat(ENGLISH.text(1))
                .contains(
                        "Business review with Maison Coëtlogon & Fils – " + SamplePlan.CYRILLIC,
                        "H1 2027",
                        "Made on Feb 15, 2027");
    }

    @Test
    void theSummaryTellsTheFiguresTheReasonsTheTopRiskAndWhatWeAskFor() {
        assertThat(ENGLISH.text(2))
                .contains(
                        "60 / 100",
                        "Yellow",
                        "€512,000",
                        "21% of the whole period’s plan",
                        "1 / 2",
                        "16 overdue",
                        "Task progress: tasks complete: 13 of 66",
                        "Timeliness: tasks overdue: 16 of 64",
                        "Days until an invoice is paid: 16% of the way, 24.9% expected",
                        "Top risk: Key players are against us",
                        "Help us find contacts for missing roles: Executive sponsor",
                        "Complete the task “Task 3");
    }

    @Test
    void aGoalIsShownWithItsOriginAndPace() {
        assertThat(ENGLISH.text(3)).contains("€520,000.50", "typed", "30%", "on pace", "behind", "24.86%");
        DeckReading strategy = new DeckReading(
                ReviewDeck.of(ReviewPlan.report(StrategyPlan.full())).bytes());
        assertThat(strategy.text(3)).contains("rolled up from 1 part", "computed as of Feb 15, 2027");
    }

    @Test
    void chartsAreNativeWithTheirFiguresInAWorkbook() throws IOException {
        List<String> workbooks = ENGLISH.names("ppt/embeddings/.*\\.xlsx");

        assertThat(ENGLISH.names("ppt/charts/chart\\d+\\.xml")).hasSize(3);
        assertThat(workbooks).hasSize(3);
        try (XSSFWorkbook revenue =
                new XSSFWorkbook(new ByteArrayInputStream(ENGLISH.parts().get(workbooks.get(0))))) {
            assertThat(revenue.getSheetAt(0).getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo("Invoiced");
            assertThat(revenue.getSheetAt(0).getRow(3).getCell(1).getNumericCellValue())
                    .isEqualTo(512_000);
        }
        assertThat(ENGLISH.xml(ENGLISH.names("ppt/charts/chart\\d+\\.xml").get(0)))
                .contains("externalData", "<c:v>512000", "Planned to date");
    }

    @Test
    void tablesAreNativeAndHaveAHeadRow() {
        List<XSLFTable> tables = ENGLISH.show().getSlides().stream()
                .flatMap(slide -> slide.getShapes().stream())
                .filter(XSLFTable.class::isInstance)
                .map(XSLFTable.class::cast)
                .toList();

        assertThat(tables).hasSize(7);
        assertThat(tables).allMatch(table -> table.getCTTable().getTblPr().getFirstRow());
    }

    @Test
    void theWhitespaceMapIsAHeatMapOfItsStates() {
        assertThat(ENGLISH.text(7)).contains("D 34%", "Brand strategy", "United Arab Emirates", "Biggest gaps");
        assertThat(ENGLISH.xml("ppt/slides/slide7.xml")).contains("BFE0C1", "FBEAB5", "F1C4C4", "DDDFE2");
    }

    @Test
    void aLongTableGoesOnOnASecondSlideWhichSaysHowManyAreMissingStill() {
        long first = rows(10);
        long second = rows(11);

        assertThat(first).isGreaterThan(5);
        assertThat(second).isGreaterThan(5);
        assertThat(ENGLISH.text(11)).contains("… and " + (53 - first - second) + " more");
        assertThat(ENGLISH.text(10)).contains("Next review on Apr 20, 2027").doesNotContain("more");
    }

    private static long rows(int slide) {
        return ENGLISH.show().getSlides().get(slide - 1).getShapes().stream()
                .filter(XSLFTable.class::isInstance)
                .mapToLong(table -> ((XSLFTable) table).getNumberOfRows() - 1)
                .sum();
    }

    @Test
    void notesSayWhereFiguresComeFromAndOfWhichRecords() {
        String id = PLAN.document()
                .find(Goals.SECTION)
                .orElseThrow()
                .goals()
                .get(0)
                .id()
                .value()
                .toString();

        assertThat(ENGLISH.notes())
                .contains("Source: Goals of AP-000001, as of Feb 15, 2027", "Revenue from retail media – " + id);
    }

    @Test
    void whoDoesNotSeeChartsTablesAndTheLogoIsToldWhatTheyShow() throws IOException {
        DeckReading read = new DeckReading(
                deck(REPORT.brand(Brand.standard().logo(logo()))).bytes());

        for (int slide = 1; slide <= read.slides(); slide++) {
            String xml = read.xml("ppt/slides/slide" + slide + ".xml");
            int shown = count(xml, "<p:graphicFrame>") + count(xml, "<p:pic>");
            assertThat(count(xml, " descr=\"")).isEqualTo(shown);
        }
        assertThat(read.xml("ppt/slides/slide4.xml")).contains("Invoiced: €512,000");
        assertThat(count(read.xml("ppt/slides/slide1.xml"), "<p:pic>")).isOne();
        assertThat(read.misplaced()).isEmpty();
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static byte[] logo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 80, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void inFrenchTitlesWordsAndFiguresAreFrench() {
        DeckReading french = new DeckReading(deck(REPORT.locale(Locale.FRANCE)).bytes());

        assertThat(french.titles())
                .contains(
                        "Santé jaune à 60 sur 100\u00a0; 1 but sur 2 est en retard sur le rythme",
                        "Le facturé atteint 84\u00a0% de ce qui était prévu à ce jour",
                        "Un rôle manque chez le client\u00a0: Sponsor exécutif");
        assertThat(french.text())
                .contains("Ce que nous demandons", "en retard")
                .doesNotContain("What we ask for", "overdue", "behind", "Known by");
        assertThat(french.xml("ppt/slides/slide2.xml")).contains("lang=\"fr-FR\"");
    }

    @Test
    void aClientIsToldNothingInternal() {
        DeckReading client = new DeckReading(deck(REPORT.forClient()).bytes());

        assertThat(client.titles())
                .containsSubsequence(
                        "1 of 2 goals is behind pace",
                        "The client’s revenue grew by 7.5% from 2024 to 2025",
                        "51 tasks are due by May 15, 2027, 16 of them overdue");
        String everything = client.text() + client.notes();
        assertThat(everything)
                .doesNotContain("Health", "Arpège", "512,000", "risk", "Executive sponsor", "Procurement", "Internal");
        assertThat(client.notes()).doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
    }

    @Test
    void aClientIsNotAskedForWhatIsOursToDo() {
        PlanWorkspace plan = SamplePlan.empty("Acme", "Grow");
        plan.planning().edit(p -> p.addTask(Task.of("Call the buyers")));
        PlanReport report = ReviewPlan.report(plan);

        assertThat(new DeckReading(ReviewDeck.of(report).bytes()).text(2))
                .contains("Complete the task “Call the buyers”", "Name who is in charge of “Call the buyers”");
        assertThat(new DeckReading(ReviewDeck.of(report.forClient()).bytes()).text(2))
                .contains("Nothing today: we go on as planned")
                .doesNotContain("Call the buyers");
    }

    @Test
    void everySlideHasATitleForOutlinesAndScreenReaders() {
        assertThat(ENGLISH.show().getSlides())
                .extracting(XSLFSlide::getTitle)
                .isEqualTo(ENGLISH.titles())
                .allMatch(title -> title != null && !title.isBlank());
    }

    @Test
    void percentagesOfThePlanSayOfWhichPartOfIt() {
        DeckReading french = new DeckReading(deck(REPORT.locale(Locale.FRANCE)).bytes());

        assertThat(ENGLISH.text(2)).contains("21% of the whole period’s plan");
        assertThat(french.text(2)).contains("21\u00a0% du prévu de toute la période");
        assertThat(ENGLISH.text()).doesNotContain("of plan");
        assertThat(french.text()).doesNotContain("du prévu à ce jour");
    }

    @Test
    void theChartOfTheRevenueSaysHowAYearsFigureIsReadForAShorterPeriod() {
        assertThat(ENGLISH.xml(ENGLISH.names("ppt/charts/chart\\d+\\.xml").get(0)))
                .contains("Planned (a whole year’s figure)");
        assertThat(ENGLISH.notes()).contains("Planned is all of “Revenue next year”, a year’s figure");
    }

    @Test
    void whatThereIsNothingToSayOfIsLeftOutButTitleSummaryAndNextStepsStay() {
        DeckReading empty = new DeckReading(ReviewDeck.of(ReviewPlan.report(SamplePlan.empty("Acme", "Grow")))
                .bytes());

        assertThat(empty.titles())
                .containsExactly("Grow", "Where we stand with Acme", "No task is open for the next three months");
    }

    @Test
    void theSameReportGivesTheSameBytesWhichTellNothingOfTheClock() throws IOException {
        byte[] deck = deck(REPORT).bytes();

        assertThat(deck(REPORT).bytes()).isEqualTo(deck);
        assertThat(times(deck)).containsOnly(LocalDateTime.of(1980, 2, 1, 0, 0));
    }

    /** Of every part, and of the parts of the workbooks among them; they name no moment but that of the report. */
    private static Set<LocalDateTime> times(byte[] archive) throws IOException {
        Set<LocalDateTime> times = new HashSet<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                times.add(entry.getTimeLocal());
                byte[] part = in.readAllBytes();
                if (entry.getName().endsWith(".xlsx")) {
                    times.addAll(times(part));
                } else {
                    assertThat(MOMENT.matcher(new String(part, StandardCharsets.UTF_8))
                                    .results()
                                    .map(MatchResult::group))
                            .as(entry.getName())
                            .allMatch("2027-02-15T10:00:00"::equals);
                }
            }
        }
        return times;
    }

    @Test
    void namesOfEveryScriptAreWrittenInTheThemesFontsAndFromRightToLeftWhereTheyAre() {
        String people = ENGLISH.xml("ppt/slides/slide6.xml");

        assertThat(people).contains("李明", SamplePlan.ARABIC, "rtl=\"true\"").doesNotContain("<a:latin typeface=\"L");
        assertThat(ENGLISH.xml("ppt/theme/theme1.xml"))
                .contains("script=\"Hans\" typeface=\"Microsoft YaHei\"", "<a:cs typeface=\"Arial\"");
    }

    @Test
    void theBrandsColoursAreTheThemes() {
        byte[] deck = deck(REPORT.brand(Brand.standard().colours("#5B1A5E", "#C2185B")))
                .bytes();

        assertThat(new DeckReading(deck).xml("ppt/theme/theme1.xml")).contains("5B1A5E", "C2185B");
        assertThat(new DeckReading(deck).xml("ppt/slides/slide3.xml")).contains("schemeClr val=\"tx2\"");
    }

    @Test
    void theFileSaysWhatItIsAndByWhom() {
        assertThat(ENGLISH.xml("docProps/core.xml"))
                .contains(">AP-000001 Become the lead agency", ">Alice Marchetti<", ">2027-02-15T10:00:00Z<");
        assertThat(ENGLISH.names(".*thumbnail.*")).isEmpty();
    }

    /** Office programs offer to repair a file that has. */
    @Test
    void nothingHasTwoFills() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        for (String part : ENGLISH.names("ppt/(slides|charts|slideMasters|slideLayouts)/[^/]+\\.xml")) {
            NodeList all = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(ENGLISH.parts().get(part)))
                    .getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                assertThat(PartXml.children(all.item(i)).stream()
                                .filter(child -> child.getLocalName().matches("(no|solid|grad|patt)Fill"))
                                .count())
                        .as(part + " " + all.item(i).getNodeName())
                        .isLessThan(2);
            }
        }
    }

    /** As the library leaves them when it copies the master of notes. */
    @Test
    void noRunOfTheNotesHasWhatOnlyAFieldHas() {
        assertThat(ENGLISH.names("ppt/notesSlides/notesSlide\\d+\\.xml"))
                .hasSize(ENGLISH.slides())
                .allSatisfy(part -> assertThat(ENGLISH.xml(part)).doesNotContain("<a:r "));
    }

    @Test
    void theHostsStreamStaysOpen() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        deck(REPORT).writeTo(out);

        assertThat(out.size()).isGreaterThan(10_000);
    }

    @Test
    void everyShapeOfASlideHasAnIdOfItsOwn() {
        for (XSLFSlide slide : ENGLISH.show().getSlides()) {
            assertThat(slide.getShapes().stream()
                            .map(shape -> shape.getShapeId())
                            .toList())
                    .doesNotHaveDuplicates();
        }
        assertThat(IntStream.rangeClosed(2, ENGLISH.slides()))
                .allMatch(slide ->
                        ENGLISH.xml("ppt/slides/slide" + slide + ".xml").contains("type=\"slidenum\""));
    }
}
