package io.accountplanning.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import io.accountplanning.duediligence.DueDiligence;
import io.accountplanning.duediligence.FinancialYear;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.samples.quickstart.host.Database;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs, one after the other, and an edit by somebody else before a third. */
class EndToEndTest {

    private static final int PLANS = 28;
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
                .contains("141 events: ", "85\u00A0task.added", "28\u00A0plan.created", "1\u00A0meetings.edited");
        assertThat(second.out()).contains("none is due");
    }

    @Test
    void theDocumentsCanBeRead() throws Exception {
        assertThat(new PdfReader(file("AP-000028.pdf")).getNumberOfPages()).isGreaterThan(3);
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
                            "AP-000028-mind-map.png",
                            "AP-000028-mind-map.svg",
                            "portfolio.xlsx",
                            "database");
        }
    }

    @Test
    void theSecondRunFindsEverythingAndChangesNothing() {
        assertThat(second.status()).isZero();
        assertThat(second.out()).contains("; 0 of them are new");
        assertThat(afterSecond.documents()).isEqualTo(afterFirst.documents());
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
                            new io.accountplanning.goal.Goals(goals.goals().subList(0, 2)));
            var years = plan.dueDiligence().table(FinancialYear.TABLE);
            years.rows().forEach(year -> years.delete(year.id()));
        }
    }

    private static PlanDocument workedPlan(Snapshot snapshot) {
        return snapshot.documents().get(PLANS - 1);
    }

    private static String file(String name) {
        return folder.resolve(name).toString();
    }

    private static String url() {
        return "jdbc:h2:file:" + folder.resolve("database/quickstart");
    }
}
