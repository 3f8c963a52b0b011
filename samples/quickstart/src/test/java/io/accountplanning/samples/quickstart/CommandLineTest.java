package io.accountplanning.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.accountplanning.samples.quickstart.file.QuickstartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CommandLineTest {

    @TempDir
    private Path folder;

    @Test
    void fromTheRootOfTheRepositoryTheSampleIsFoundBelow() throws IOException {
        putDataBelow(folder.resolve("samples/quickstart"));
        var line = CommandLine.parse(List.of(), folder);
        assertThat(line.data()).isEqualTo(folder.resolve("samples/quickstart/data"));
        assertThat(line.out()).isEqualTo(folder.resolve("samples/quickstart/target/quickstart"));
        assertThat(line.database()).isEqualTo("jdbc:h2:file:" + line.out().resolve("database/quickstart"));
        assertThat(line.user()).isEmpty();
        assertThat(line.help()).isFalse();
    }

    @Test
    void fromTheSampleItselfItIsFoundHere() throws IOException {
        putDataBelow(folder);
        var line = CommandLine.parse(List.of(), folder);
        assertThat(line.data()).isEqualTo(folder.resolve("data"));
        assertThat(line.out()).isEqualTo(folder.resolve("target/quickstart"));
    }

    @Test
    void fromElsewhereItIsFoundWhereTheProgramLies() throws IOException {
        var home = folder.resolve("samples/quickstart");
        putDataBelow(home);
        var elsewhere = folder.resolve("elsewhere");
        assertThat(SampleHome.find(elsewhere, Optional.of(home.resolve("target/quickstart.jar"))))
                .isEqualTo(home);
        assertThat(SampleHome.find(elsewhere, Optional.of(Path.of("quickstart.jar"))))
                .isEqualTo(elsewhere);
        assertThat(SampleHome.find(elsewhere, Optional.empty())).isEqualTo(elsewhere);
    }

    @Test
    void everythingCanBeChosen() {
        var line = CommandLine.parse(
                List.of("--data", "my data", "--out=/tmp/out", "--db", "jdbc:h2:mem:x;A=B", "--user=bob"), folder);
        assertThat(line.data()).isEqualTo(folder.resolve("my data"));
        assertThat(line.out()).isEqualTo(Path.of("/tmp/out"));
        assertThat(line.database()).isEqualTo("jdbc:h2:mem:x;A=B");
        assertThat(line.user()).contains("bob");
    }

    @Test
    void theDatabaseLiesBelowTheChosenFolder() {
        assertThat(CommandLine.parse(List.of("--out", "/tmp/out"), folder).database())
                .isEqualTo("jdbc:h2:file:/tmp/out/database/quickstart");
    }

    @Test
    void helpIsGivenWhateverElseIsAsked() {
        assertThat(CommandLine.parse(List.of("--user", "bob", "--help"), folder).help())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource
    void whatCannotBeUnderstoodEndsInASentence(List<String> arguments, String sentence) {
        assertThatExceptionOfType(QuickstartException.class)
                .isThrownBy(() -> CommandLine.parse(arguments, folder))
                .withMessage(sentence);
    }

    static Stream<Arguments> whatCannotBeUnderstoodEndsInASentence() {
        return Stream.of(
                Arguments.of(List.of("--dta", "x"), "\"--dta\" is not an option; write \"--data\"."),
                Arguments.of(
                        List.of("import"),
                        "\"import\" is not an option; the options are --data, --out, --db, --user, --help."),
                Arguments.of(
                        List.of("--out"),
                        "The option --out has no value; write one after it, or leave the option out."),
                Arguments.of(
                        List.of("--user="),
                        "The option --user has no value; write one after it, or leave the option out."),
                Arguments.of(
                        List.of("--out", "--user", "bob"),
                        "The option --out has no value; write one after it, or leave the option out."),
                Arguments.of(List.of("--user", "a", "--user=b"), "The option --user is given twice; give it once."),
                Arguments.of(
                        List.of("--db", "quickstart.db"),
                        "The value of --db is not the JDBC address of an H2 database: \"quickstart.db\";"
                                + " write it as jdbc:h2:file:/some/folder/name, or leave the option out."),
                Arguments.of(
                        List.of("--data", "a\0b"),
                        "The value of --data is not the name of a folder: \"a\0b\"; correct it."));
    }

    private static void putDataBelow(Path home) throws IOException {
        Files.createDirectories(home.resolve("data"));
        Files.createFile(home.resolve("data/portfolio.csv"));
    }
}
