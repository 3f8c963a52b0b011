package io.accountplanning.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickstartTest {

    @TempDir
    private Path folder;

    @Test
    void helpIsPrintedAndNothingDone() {
        var console = Console.run("--help", "--out", folder.resolve("out").toString());
        assertThat(console).isEqualTo(new Console(0, CommandLine.USAGE, ""));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aBadCellEndsInOneSentenceAndNothingIsWritten() {
        var data = SampleData.copyTo(folder.resolve("data"), "clients.csv", "Norrgård Friluftsbod AB", "");
        assertRefused(
                data.resolve("clients.csv")
                        + ", line 3, column \"name\": this cell is empty, but every row needs it; fill it in.",
                "--data",
                data.toString());
    }

    @Test
    void whatTheLibraryRefusesEndsInOneSentenceAndNothingIsWritten() {
        var data = SampleData.copyTo(
                folder.resolve("data"), "worked-plan/mind-map.json", "https://intranet", "javascript:intranet");
        assertRefused(
                "worked-plan: nodes[3].link: must be an http, https or mailto address"
                        + " (was \"javascript:intranet.oakfathom.example/projects/PRJ-2601\"); correct it there.",
                "--data",
                data.toString());
    }

    @Test
    void everyCellThatCannotBePastedIsNamedAndNothingIsWritten() {
        var data = SampleData.copyTo(
                folder.resolve("data"), "worked-plan/due-diligence/financials.tsv", "\t61\u202F250,00", "\tmuch");
        assertRefused(
                "worked-plan: financialYears[1].loss: is not a number as written in French (France), such as"
                        + " 1\u202F234,5 (line 1 of the block) (was \"much\"); correct it there.",
                "--data",
                data.toString());
    }

    @Test
    void aPlanThatIsInThePortfolioTooIsRefused() {
        var data =
                SampleData.copyTo(folder.resolve("data"), "worked-plan/plan.json", "thevenard-2026", "thevenard-2025");
        assertRefused(
                "The id \"thevenard-2025\" stands in portfolio.csv and in worked-plan/plan.json,"
                        + " but is one plan's name; give one of them another id.",
                "--data",
                data.toString());
    }

    @Test
    void twoPlansThatCouldNotBeToldApartAreRefused() {
        var data = SampleData.copyTo(
                folder.resolve("data"),
                "portfolio.csv",
                "thevenard-2025,thevenard,From one order a year to four: subscriptions,2025",
                "thevenard-2025,thevenard,A shop that can grow: headless migration,2024");
        assertRefused(
                "The plans \"thevenard-2025\" and \"thevenard-2024\" have the same client, subject and period,"
                        + " by which a plan is found again; change one of them.",
                "--data",
                data.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            portfolio.csv | 2027-01-31,no | next spring,no | portfolio.csv, plan norrgard-2026: renewal: is not a date as written in English, such as 3/31/2027 (was "next spring"); correct it there.
            portfolio.csv | Strategic,240000.00 | Gold,240000.00 | portfolio.csv, plan norrgard-2026: segment: must be one of Strategic, Growth, Care, not Gold (was "Gold"); correct it there.
            portfolio-tasks.csv | Urgent,12 | Urgent,a dozen | portfolio.csv, plan norrgard-2026: effort: is not a number as written in English, such as 1,234.5 (was "a dozen"); correct it there.
            worked-plan/plan.json | "retainer" | "retainers" | worked-plan: retainers: is no custom field of a plan in use; there are segment, retainer, renewal, reference (was "122400.00"); correct it there.
            custom-fields.csv | Choice,Strategic;Growth;Care | Choice, | custom-fields.csv, field segment: choices: are required for a field to choose from (was ""); correct it there.
            settings.json | "Publishing" | "Furniture" | settings.json: industries: must be there once each, none blank (was "Financial Services, Food & Beverage, Furniture, Hospitality, Logistics, Manufact..."); correct it there.
            custom-fields.csv | reference,Plan | owner,Plan | The field "owner" of custom-fields.csv has the name of a column that portfolio.csv has already; give the field another id.
            life-plans.csv | hoshi-2026-q3 | thevenard-2026 | The id "thevenard-2026" stands in life-plans.csv and in worked-plan/plan.json, but is one plan's name; give one of them another id.
            staff.csv | Administrator | Manager | Nobody in staff.csv is an Administrator, who edits settings and templates; give somebody that role.
            """)
    void aFaultInTheFilesOfTheSecondPartEndsInOneSentenceToo(String file, String before, String after, String rest) {
        var data = SampleData.copyTo(folder.resolve("data"), file, before, after);
        assertRefused(rest, "--data", data.toString());
    }

    @Test
    void aFontThatIsNoneIsRefused() throws IOException {
        var data = SampleData.copyTo(folder.resolve("data"));
        var font = Files.writeString(data.resolve("fonts/Fancy.ttf"), "no font at all");
        assertRefused(font + " is no font that can be read; replace or remove it.", "--data", data.toString());
    }

    @Test
    void aCharacterThatNoFontHasIsNamedAndNothingIsWritten() throws IOException {
        var data = SampleData.copyTo(folder.resolve("data"));
        Files.delete(data.resolve("fonts/NotoSansSC-Sample.ttf"));
        var console = Console.run(
                "--data", data.toString(), "--out", folder.resolve("out").toString());
        assertThat(console.status()).isEqualTo(2);
        assertThat(console.err())
                .startsWith("No font has U+")
                .containsOnlyOnce(System.lineSeparator())
                .endsWith("; put a font that has it into the folder fonts of the data files." + System.lineSeparator());
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aUserWhoIsNobodyIsRefused() {
        assertRefused(
                "The value of --user, \"alcie\", is no member of staff in staff.csv; write \"alice\".",
                "--user",
                "alcie");
    }

    @Test
    void aUserWhoMayNotCreatePlansCreatesNone() {
        var console =
                Console.run("--user", "tomas", "--out", folder.resolve("out").toString());
        assertThat(console.status()).isEqualTo(2);
        assertThat(console.err())
                .isEqualTo("tomas lacks the capability CREATE on plans of default." + System.lineSeparator());
        assertThat(Snapshot.of(HostData.read(SampleData.FOLDER), url()).documents())
                .isEmpty();
    }

    @Test
    void aDataFolderThatIsNotThereIsRefused() {
        var data = folder.resolve("nowhere");
        assertRefused(
                data + " is not a folder; name the folder of the data files with --data.", "--data", data.toString());
    }

    @Test
    void anUnwritableFolderIsRefused() throws IOException {
        var taken = Files.createFile(folder.resolve("taken"));
        var console = Console.run("--out", taken.toString());
        assertThat(console.status()).isEqualTo(2);
        assertThat(console.err())
                .isEqualTo(taken + " cannot be written; make room and give this user the right to write there,"
                        + " or name another folder with --out." + System.lineSeparator());
    }

    private void assertRefused(String sentence, String option, String value) {
        var console = Console.run(option, value, "--out", folder.resolve("out").toString());
        assertThat(console.status()).isEqualTo(2);
        assertThat(console.err()).isEqualTo(sentence + System.lineSeparator());
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("out/database/quickstart");
    }
}
