package io.accountplanning.samples.quickstart.workedplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.accountplanning.samples.quickstart.SampleData;
import io.accountplanning.samples.quickstart.crm.Amount;
import io.accountplanning.samples.quickstart.crm.Crm;
import io.accountplanning.samples.quickstart.file.QuickstartException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkedPlanTest {

    private final Crm crm = Crm.read(SampleData.FOLDER);

    @TempDir
    private Path folder;

    @Test
    void recordsOfTheHostAreFoundInItsCrm() {
        var plan = WorkedPlan.read(SampleData.FOLDER.resolve("worked-plan"), crm);
        assertThat(plan.head().client()).isEqualTo(crm.clients().find("thevenard"));
        assertThat(plan.head().plannedRevenue())
                .isEqualTo(new Amount(new BigDecimal("360000.00"), Currency.getInstance("EUR")));
        assertThat(plan.links().projects()).contains(crm.projects().find("PRJ-2603"));
        assertThat(plan.planning().tasks())
                .anyMatch(task -> crm.staff().find("meihui").equals(task.personInCharge()));
    }

    @Test
    void aLongTextComesFromTheFileThatIsNamed() throws IOException {
        var plan = WorkedPlan.read(SampleData.FOLDER.resolve("worked-plan"), crm);
        var file = SampleData.FOLDER.resolve("worked-plan/planning/constraints.html");
        assertThat(Objects.requireNonNull(plan.planning().constraints()).text()).isEqualTo(Files.readString(file));
    }

    @Test
    void theFinancialTableKeepsItsTabsAndTheSpacesInItsNumbers() {
        var plan = WorkedPlan.read(SampleData.FOLDER.resolve("worked-plan"), crm);
        var financials = Objects.requireNonNull(plan.dueDiligence().financials());
        assertThat(financials.locale()).isEqualTo(Locale.FRANCE);
        assertThat(financials.block().text().lines()).hasSize(5).allMatch(line -> line.split("\t", -1).length == 5);
        assertThat(financials.block().text()).contains("\u202F", "\u00A0", "187\u202F940,50");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            plan.json | "industry" | "indutsry" | line 9, indutsry: "indutsry" is not a field here; write "industry".
            plan.json | "industry" | "headline" | line 9, headline: "headline" is not a field here; the fields are bcgClass, client, clientStatus, currency, customFields, id, industry, language, margin, mission, owner, period, planType, revenueNextYear, status, subject, vision, walletShare.
            plan.json | "thevenard-2026" | "the plan" | line 1: the field "id": the plan is not an id; use up to 64 Latin letters, digits, dots, dashes and underscores.
            plan.json | "owner": "alice" | "owner": "" | line 1: the field "owner" is missing or empty; fill it in.
            plan.json | "color": "Yellow" | "color": "Pink" | line 12, clientStatus.color: "Pink" is not a client status; write one of Red, Yellow, Green.
            plan.json | 360000.00 | "360000" | line 16, revenueNextYear: "360000" is not a number; write digits with a point before the decimals, without quotes, as in 1250.50.
            plan.json | 360000.00 | 360000.001 | line 1: the field "revenueNextYear": 360000.001 has too many decimals for EUR; write at most 2.
            plan.json | 360000.00 | 360 000 | line 16: this is not JSON
            due-diligence.json | "fr-FR" | "french" | line 3, financials.locale: "french" is not a locale; write a language and a country, as in fr-FR.
            due-diligence.json | strengths.html | strenghts.html | line 22, swot.strengths: "@due-diligence/strenghts.html" names a file that is not there; put it there, or write the text here without the at sign.
            planning.json | "2026-10-30" | "2026-10-32" | line 22, objectives[0].items[1].tasks[0].deadline: "2026-10-32" is not a date; write year-month-day, as in 2026-12-31.
            planning.json | "personInCharge": "tomas" | "personInCharge": "thomas" | line 39, objectives[1].items[0].tasks[2].personInCharge: "thomas" is no member of staff in staff.csv; write "tomas".
            planning.json | "dependsOn": ["profile"] | "dependsOn": ["profil"] | line 1: the task "release-2" depends on "profil", which is no task; write the key of a task in this file.
            planning.json | "dependsOn": ["profile"] | "dependsOn": ["birthday"] | line 1: the task "release-2" waits for itself, directly or through others; remove one of the keys that they depend on.
            planning.json | "key": "photos" | "key": "on-call" | line 1: the key "on-call" belongs to two tasks; give each task its own.
            planning.json | "otherTasks": [ | "otherTasks": [ null, | line 1: the list "otherTasks" has an empty entry; fill it in or remove it.
            goals.json | "unit": "Percent" | "unit": "Per mille" | line 3, [1].unit: "Per mille" is not a unit; write one of Currency, Number, Percent.
            goals.json | "weight": 3 | "weight": -3 | line 2, [0]: the field "weight": -3 is negative; write 0 or more.
            competitors.json | "name": "Studio Pamplemousse Bleu" | "name": 12 | line 3, [1].name: "12" stands where a text is needed; write a text in quotes.
            meetings.json | ["Νικηφόρος Αλεξάκης", | "Νικηφόρος Αλεξάκης", [ | line 5, [3].participants: this is not what is needed here; write a list in square brackets.
            mind-map.json | "#c0392b" | "red" | line 8
            links.json | INV-26-0041 | INV-26-0014 | line 3, invoices[1]: "INV-26-0014" is no invoice in invoices.csv; write
            """)
    void aFaultIsNamedWithFileLinePlaceValueRuleAndRemedy(String file, String before, String after, String rest) {
        SampleData.copyTo(folder, "worked-plan/" + file, before, after);
        assertThatExceptionOfType(QuickstartException.class)
                .isThrownBy(() -> WorkedPlan.read(folder.resolve("worked-plan"), crm))
                .withMessageStartingWith(folder.resolve("worked-plan").resolve(file) + ", " + rest)
                .withMessageMatching("[^\n]*\\.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                | line 1: the file ends too early; close every bracket and quote that it opens.
            {"projects": [    | line 1, projects: the file ends too early; close every bracket and quote that it opens.
            null              | line 1: the file says only null; fill it in.
            []                | line 1: this is not what is needed here; write an object in curly braces.
            {} {}             | line 1: something follows after the end of the document; remove it.
            {"projects": [], "projects": []} | line 1
            """)
    void aFileThatIsNoSuchDocumentIsRefused(String text, String rest) throws IOException {
        var file = SampleData.copyTo(folder).resolve("worked-plan/links.json");
        Files.writeString(file, text);
        assertThatExceptionOfType(QuickstartException.class)
                .isThrownBy(() -> WorkedPlan.read(folder.resolve("worked-plan"), crm))
                .withMessageStartingWith(file + ", " + rest)
                .withMessageMatching("[^\n]*\\.");
    }
}
