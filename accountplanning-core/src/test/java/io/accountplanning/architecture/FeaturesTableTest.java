package io.accountplanning.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of features promises only what a test holds. */
class FeaturesTableTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern NAMED_TEST =
            Pattern.compile("`([A-Z][A-Za-z]+(?:Test|Properties|Contract))\\.([a-z][A-Za-z0-9]+)`");

    @Test
    void everyTestOfTheTableIsInTheSources() throws IOException {
        List<MatchResult> named = NAMED_TEST
                .matcher(Files.readString(ROOT.resolve("docs/features.md")))
                .results()
                .toList();
        Map<String, String> tests = sourcesOfTests();

        assertThat(named).as("tests that the table names").hasSizeGreaterThan(40);
        assertThat(named)
                .allSatisfy(test -> assertThat(tests.getOrDefault(test.group(1), ""))
                        .as(test.group(1))
                        .containsPattern("\\bvoid " + test.group(2) + "\\("));
    }

    private static Map<String, String> sourcesOfTests() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().replace('\\', '/').contains("/src/test/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            FeaturesTableTest::read,
                            String::concat));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
