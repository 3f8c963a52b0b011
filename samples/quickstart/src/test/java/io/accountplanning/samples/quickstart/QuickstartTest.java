package io.accountplanning.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                        + " 1\u202F234,5 (was \"much\"); correct it there.",
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
