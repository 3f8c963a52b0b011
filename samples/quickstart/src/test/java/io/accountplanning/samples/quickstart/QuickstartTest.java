package io.accountplanning.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void itWorksAsTheOwnerOfTheWorkedPlan() {
        assertThat(run("--out", folder.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Working as Alice Brenner-Moreau");
        assertThat(err.size()).isZero();
    }

    @Test
    void itWorksAsSomebodyElse() {
        assertThat(run("--out", folder.toString(), "--user", "dmitri")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Working as Дмитрий Веселовский");
    }

    @Test
    void helpIsPrintedAndNothingDone() {
        assertThat(run("--help", "--out", folder.resolve("out").toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(CommandLine.USAGE);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aBadFileEndsInOneSentenceAndNothingIsWritten() {
        var data = SampleData.copyTo(folder.resolve("data"), "clients.csv", "Norrgård Friluftsbod AB", "");
        assertThat(run("--data", data.toString(), "--out", folder.resolve("out").toString()))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(data.resolve("clients.csv")
                        + ", line 3, column \"name\": this cell is empty, but every row needs it; fill it in."
                        + System.lineSeparator());
        assertThat(out.size()).isZero();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aPlanThatIsInThePortfolioTooIsRefused() {
        var data = SampleData.copyTo(folder.resolve("data"), "worked-plan/plan.json", "thevenard-2026", "thevenard-2025");
        assertRefused(
                "The id \"thevenard-2025\" stands in portfolio.csv and in worked-plan/plan.json,"
                        + " but is one plan's name; give one of them another id.",
                "--data",
                data.toString());
    }

    @Test
    void aUserWhoIsNobodyIsRefused() {
        assertRefused(
                "The value of --user, \"alcie\", is no member of staff in staff.csv; write \"alice\".",
                "--user",
                "alcie");
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
        assertRefused(
                taken + " cannot be written; make room and give this user the right to write there,"
                        + " or name another folder with --out.",
                "--out",
                taken.toString());
    }

    private void assertRefused(String sentence, String... arguments) {
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(sentence + System.lineSeparator());
        assertThat(out.size()).isZero();
    }

    private int run(String... arguments) {
        return Quickstart.run(
                List.of(arguments),
                Path.of(""),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
