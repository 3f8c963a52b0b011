package io.accountplanning.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.accountplanning.customfield.CustomValue;
import io.accountplanning.customfield.CustomValues;
import io.accountplanning.duediligence.DueDiligence;
import io.accountplanning.duediligence.FinancialYear;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.samples.quickstart.host.Database;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs, one after the other, and an edit by somebody else before a third. */
class EndToEndTest {

    private static final int PLANS = 36;
    private static final int WORKED_PLAN = 28;
    private static final HostData DATA = HostData.read(SampleData.FOLDER);

    @TempDir
    private static Path folder;

    private static Console first;
    private static Console second;
    private static Snapshot afterFirst;
    private static Snapshot afterSecond;

    @BeforeAll
    static void runTwice() {
        first = Console.run("--out", folder.toString());
        assertThat(first.err()).isEmpty();
        afterFirst = Snapshot.of(DATA, url());
        second = Console.run("--out", folder.toString());
        afterSecond = Snapshot.of(DATA, url());
    }

    @Test
    void theFirstRunMakesEveryPlan() {
        assertThat(first.status()).isZero();
        assertThat(afterFirst.documents()).hasSize(PLANS);
        assertThat(first.out())
                .contains("27 plans of 18 clients with 63 tasks; 27 of them are new")
                .contains("days begin in Europe/Paris, recurrence is Quarterly since 2026-10-01", "5 custom fields")
                .contains("Working as Alice Brenner-Moreau")
                .contains("client status Red, with overdue tasks: ")
                .contains("text \"ΥΔΡΟΜΈΛΙ\": 2")
                .contains("Health of AP-000028: ")
                .contains("What would raise it most:");
    }

    @Test
    void everySectionOfTheWorkedPlanIsFilled() {
        assertThat(workedPlan(afterFirst).sections())
                .filteredOn(part -> part.type().managedBy() == null)
                .allSatisfy(part -> assertThat(part.state().version()).isPositive());
        var figures = workedPlan(afterFirst).section(DueDiligence.SECTION).financialYears();
        assertThat(figures)
                .extracting(FinancialYear::revenue)
                .contains(new BigDecimal("3187940.5"), new BigDecimal("4671080.75"));
    }

    @Test
    void nothingExecutableIsKept() {
        assertThat(afterFirst.content().toString())
                .contains("candied chestnuts")
                .doesNotContain("<script", "onerror", "onclick", "javascript:", "<iframe");
    }

    @Test
    void everyChangeLeavesAsAnEventThatIsVerified() {
        assertThat(first.out())
                .contains("172 events: ", "85\u00A0task.added", "28\u00A0plan.created", "1\u00A0meetings.edited")
                .contains("1\u00A0plan.approved", "2\u00A0plan.follow_up_created", "2\u00A0comment.added")
                .contains("1\u00A0update_request.asked", "1\u00A0update_request.handled", "4\u00A0sharing.edited")
                .contains("1\u00A0initiative.promoted", "1\u00A0review.held", "1\u00A0health_override.edited");
        assertThat(second.out()).contains("none is due").doesNotContain(" events: ");
    }

    @Test
    void theDocumentsCanBeRead() throws Exception {
        assertThat(new PdfReader(file("AP-000028.pdf")).getNumberOfPages()).isGreaterThan(3);
        assertThat(new PdfReader(file("AP-000028-brief.pdf")).getNumberOfPages())
                .isEqualTo(1);
        try (var deck = new XMLSlideShow(Files.newInputStream(Path.of(file("AP-000028-review.pptx"))))) {
            assertThat(deck.getSlides()).hasSizeBetween(5, 12);
        }
        assertThat(Files.readString(Path.of(file("AP-000028.ics")))).startsWith("BEGIN:VCALENDAR");
        assertThat(Files.readString(Path.of(file("AP-000028.json")))).contains("杭州栗香食品行");
        assertThat(ImageIO.read(Path.of(file("AP-000028-mind-map.png")).toFile())
                        .getWidth())
                .isGreaterThan(500);
        var svg =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file("AP-000028-mind-map.svg"));
        assertThat(svg.getDocumentElement().getTextContent()).contains("杭州栗香食品行");
        try (var workbook =
                WorkbookFactory.create(Path.of(file("portfolio.xlsx")).toFile())) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(PLANS);
        }
    }

    @Test
    void onlyWholeFilesAreLeft() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "AP-000028.pdf",
                            "AP-000028-brief.pdf",
                            "AP-000028-review.pptx",
                            "AP-000028.xlsx",
                            "AP-000028.json",
                            "AP-000028.ics",
                            "AP-000028-mind-map.md",
                            "AP-000028-mind-map.mm",
                            "AP-000028-mind-map.png",
                            "AP-000028-mind-map.svg",
                            "AP-000028-for-the-client.pdf",
                            "portfolio.xlsx",
                            "files",
                            "mails",
                            "database");
        }
    }

    @Test
    void theLifeOfAPlanIsToldInSentences() {
        assertThat(first.words())
                .contains("The life of a plan, with AP-000028")
                .contains("asked for by Alice Brenner-Moreau (\"For the budget talks")
                .contains("given by Céline Dufresnoy (\"Go ahead")
                .contains("Plan: Revenue next year changed from 360,000 to 384,000")
                .contains("Status changed from Waiting for feedback to Complete")
                .contains("version 1, Active, made of AP-000028; AP-000033 of Wexcombe & Daughters Ltd starts from it")
                .contains("AP-000015 (2025, Completed) → AP-000034 (2026, Draft)")
                .contains("Plan: Period changed from 2025 to 2026")
                .contains(
                        "over AP-000029, AP-000030: 3 plans, revenue next year DKK 280,000 + NOK 650,000 + SEK 1,800,000,"
                                + " the worst client status is Red")
                .contains("AP-000028 is the primary one of the 3 plans of Maison Thévenard-Aubrac")
                .contains("recurrence: AP-000032: followed up by AP-000035")
                .contains("recurrence: AP-000031: its client has the plan AP-000009 for 2026-Q4 already")
                .contains("deleted by Alice Brenner-Moreau, can be restored until", "AP-000036 was restored");
    }

    @Test
    void strategyAndInsightAreTold() {
        assertThat(first.words())
                .contains("Strategy and insight, with AP-000028")
                .contains("3 strategic objectives", "version 1, Active: 7 questions in 3 categories")
                .contains("3 of 3 strategic objectives described for this client")
                .contains("AP-000028-mind-map.mm, AP-000028-mind-map.md")
                .contains(
                        "65.56 of 100", "Trust 63.33, counts 50.00 %, adds 31.67", "does not apply: They have no team")
                .contains("2 of 18 places are ours, 316,000 of 1,105,000 a year; wallet share 28.60 %")
                .contains("gap 216,000: Campaigns at Maison / Online shop")
                .contains("contract ends 2026-12-31: Caisse-Claire, Loyalty at Maison / Boutiques")
                .contains("map status 3 of 3", "never met: Odile Aubrac")
                .contains("to Côme Thévenard-Aubrac: Alice Brenner-Moreau → Anaïs Thévenard-Aubrac → Côme")
                .contains("Revenue with the account: typed 145,750 of 360,000, 40.49 %, where the CRM says 145,750")
                .contains("Customers who come back: rolled up, 38.23 %")
                .contains("Invoices paid: computed 87,300 of 300,000")
                .contains("relative share 0.8158: suggested is Question Mark, chosen by hand is Star")
                .contains(
                        "AP-000018 Wexcombe & Daughters Ltd: growth 2 %, relative share 2.25, GBP 48,000, suggested is Cash Cow")
                .contains("with 4 people, rated 4 of 5", "Overdue tasks: ", "which is a task now")
                .contains("80 until ", "the calculated one is ")
                .contains("AP-000028 of Maison Thévenard-Aubrac: 100.00 %, nothing is missing");
    }

    @Test
    void anInitiativeIsPromotedOnceInAllRuns() {
        assertThat(first.words()).contains("\"Retainer 2027\" is the opportunity OPP-1 of the CRM");
        assertThat(second.words()).contains("\"Retainer 2027\" is the opportunity OPP-1 of the CRM");
        try (var database = Database.open(url())) {
            assertThat(database.tables().opportunities().count()).isEqualTo(1);
        }
    }

    @Test
    void theHostItsPeopleAndItsClientsAreTold() {
        assertThat(first.words())
                .contains("The host, its people and its clients, with AP-000028")
                .contains("\"Gifts portal, second stage\" is NEW-1 of the CRM, ordered twice and there once")
                .contains("Waiting for Feedback, until 2027-02-12")
                .contains("in the CRM: TSK-1 Waiting for Feedback, until 2027-02-12", "Hand-over 2027-08-31")
                .contains("Bob Okonjo-Hartley: The assistants at Lassalle's bank")
                .contains("\"Minutes of 12 November.txt\", text/plain, 280 bytes")
                .contains("of 3 objectives and 24 tasks it sees 2 and 20; of 4 competitors 1")
                .contains("Advent season? – Yes: version 7")
                .contains("the client's people: Anaïs Thévenard-Aubrac", "13 linked records are as the CRM has them")
                .contains("with a CRM that hangs: 13 records as they were linked; RecordDirectory.find of projects")
                .contains("to Alice Brenner-Moreau: Bob Okonjo-Hartley mentioned you: AP-000028")
                .contains("to Alice Brenner-Moreau: Due soon: Call Mme Thévenard-Aubrac")
                .contains("to Alice Brenner-Moreau: Maison Thévenard-Aubrac asks for an update: AP-000028")
                .contains("not in it: AED, CLP, CNY, JPY, KWD, KZT, RSD");
        assertThat(second.words()).contains("nobody is told anything twice");
        try (var database = Database.open(url())) {
            assertThat(database.tables().projects().tasksOf("NEW-1")).hasSize(1);
        }
    }

    @Test
    void theClientsDocumentHidesWhatIsInternal() throws Exception {
        var reader = new PdfReader(file("AP-000028-for-the-client.pdf"));
        var extractor = new PdfTextExtractor(reader);
        var text = new StringBuilder();
        for (var page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(extractor.getTextFromPage(page)).append(' ');
        }
        assertThat(text).contains("Caisse-Claire", "Gifts for companies");
        assertThat(text).doesNotContain("Every euro has a trace", "keep them close", "Groupe Hexaverne");
    }

    @Test
    void whoAskedForItIsForgotten() {
        assertThat(first.words()).contains("held about her: ", "after that: 0; she is somebody of");
        assertThat(second.words()).contains("nothing is held about her");
        assertThat(afterFirst.documents().toString() + afterFirst.content())
                .doesNotContain("Œuvrard")
                .contains("somebody");
    }

    @Test
    void mailProgramsOpenTheMails() throws Exception {
        var session = Session.getInstance(new Properties());
        try (var files = Files.list(folder.resolve("mails"))) {
            for (var mail : files.toList()) {
                try (var in = Files.newInputStream(mail)) {
                    var message = new MimeMessage(session, in);
                    assertThat(message.getAllRecipients()).hasSize(1);
                    var bodies = (MimeMultipart) message.getContent();
                    assertThat(bodies.getCount()).isEqualTo(2);
                    assertThat(bodies.getBodyPart(0).getContent().toString())
                            .contains("https://crm.oakfathom.example/plans/");
                    assertThat(bodies.getBodyPart(1).getContent().toString())
                            .contains("<a href=\"https://crm.oakfathom.example/plans/");
                }
            }
        }
    }

    @Test
    void thePortfolioIsShownScreenByScreen() {
        assertThat(first.words())
                .contains("36 plans: 10 Draft, 12 In Progress, 2 Review, 11 Completed, 1 Archived")
                .contains("client status Red (Second stage invoiced and unpaid")
                .contains("of the plans in progress, in 12 currencies")
                .contains("\"Strategic accounts\", shared by Alice Brenner-Moreau: 10 plans")
                .contains(
                        "Segment Strategic, Retainer per year 102,000, Contract ends 31/12/2025, Reference client yes")
                .contains("AP-000027: done", "AP-000022: it is so already")
                .contains("AP-000020: refused (There is no plan AP-000020.)")
                .contains("Draft: 9", "In Progress: 13");
    }

    @Test
    void whatThePlanHasInCustomFieldsIsStoredInOneForm() {
        var values = workedPlan(afterFirst).section(CustomValues.SECTION).values();
        assertThat(values)
                .extracting(CustomValue::field, CustomValue::value)
                .contains(tuple("segment", "Strategic"), tuple("renewal", "2026-12-31"), tuple("reference", "true"));
    }

    @Test
    void theSecondRunFindsEverythingAndChangesNothing() {
        assertThat(second.status()).isZero();
        assertThat(second.out()).contains("; 0 of them are new");
        assertThat(second.out()).contains("an earlier run did it all, nothing has changed");
        assertThat(afterSecond.documents()).isEqualTo(afterFirst.documents());
        assertThat(afterSecond.beside()).isEqualTo(afterFirst.beside());
    }

    @Test
    void whatSomebodyHasEditedSinceIsKept() {
        edit();
        var edited = Snapshot.of(DATA, url());
        assertThat(edited.documents()).isNotEqualTo(afterSecond.documents());
        assertThat(Console.run("--out", folder.toString()).status()).isZero();
        assertThat(Snapshot.of(DATA, url()).documents()).isEqualTo(edited.documents());
    }

    private static void edit() {
        try (var database = Database.open(url())) {
            var plan = Snapshot.workspace(DATA, database)
                    .plan(workedPlan(afterSecond).plan().id());
            plan.goals()
                    .edit(goals ->
                            new io.accountplanning.goal.Goals(goals.goals().subList(0, 1)));
            plan.details().edit(details -> details.withRevenueNextYear(null));
            plan.makeSecondary();
            var years = plan.dueDiligence().table(FinancialYear.TABLE);
            years.rows().forEach(year -> years.delete(year.id()));
        }
    }

    private static PlanDocument workedPlan(Snapshot snapshot) {
        return snapshot.documents().get(WORKED_PLAN - 1);
    }

    private static String file(String name) {
        return folder.resolve(name).toString();
    }

    private static String url() {
        return "jdbc:h2:file:" + folder.resolve("database/quickstart");
    }
}
