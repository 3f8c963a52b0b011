package io.accountplanning.export.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.accountplanning.PlanWorkspace;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens a deck with LibreOffice Impress; skipped where it is not installed. */
class OfficeProgramTest {

    @TempDir
    Path folder;

    @Test
    void anOfficeProgramShowsEverySlideWithItsTitle() throws Exception {
        assumeTrue(isInstalled(), "LibreOffice (soffice) is not on the path");
        PlanWorkspace plan = ReviewPlan.full();
        byte[] deck = ReviewDeck.of(ReviewPlan.report(plan).revenue(ReviewPlan.revenue(plan)))
                .bytes();
        Files.write(folder.resolve("deck.pptx"), deck);

        String said = converted();

        assumeTrue(!said.contains("could not be loaded"), "LibreOffice is installed without Impress");
        try (PDDocument shown = Loader.loadPDF(folder.resolve("deck.pdf").toFile())) {
            List<String> titles = new DeckReading(deck).titles();
            assertThat(shown.getNumberOfPages()).isEqualTo(titles.size());
            for (int page = 1; page <= titles.size(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(shown).replaceAll("\\s+", " ")).contains(titles.get(page - 1));
            }
        }
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "soffice")));
    }

    private String converted() throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        folder.resolve("deck.pptx").toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!office.waitFor(2, TimeUnit.MINUTES)) {
            office.destroyForcibly();
            throw new AssertionError("LibreOffice did not end");
        }
        return Files.readString(said, StandardCharsets.UTF_8);
    }
}
