package io.accountplanning.export.deck;

import java.nio.file.*;
import org.junit.jupiter.api.Test;

class ReviewDeckTest {
    @Test
    void tryIt() throws Exception {
        var plan = ReviewPlan.full();
        var report = ReviewPlan.report(plan);
        Path dir = Files.createDirectories(Path.of("/tmp/dk/out"));
        Files.write(dir.resolve("en.pptx"), ReviewDeck.of(report).revenue(ReviewPlan.revenue(plan)).bytes());
        Files.write(dir.resolve("fr.pptx"), ReviewDeck.of(report.locale(java.util.Locale.FRANCE)).revenue(ReviewPlan.revenue(plan)).bytes());
        Files.write(dir.resolve("client.pptx"), ReviewDeck.of(report.forClient()).revenue(ReviewPlan.revenue(plan)).bytes());
        var empty = io.accountplanning.export.pdf.SamplePlan.empty("Acme", "Grow");
        Files.write(dir.resolve("empty.pptx"), ReviewDeck.of(ReviewPlan.report(empty)).bytes());
        var strategy = io.accountplanning.export.pdf.StrategyPlan.full();
        Files.write(dir.resolve("strategy.pptx"), ReviewDeck.of(ReviewPlan.report(strategy)).bytes());
    }
}
