package io.accountplanning.samples.quickstart.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.accountplanning.AccountPlanning;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.jpa.JpaSchema;
import io.accountplanning.permission.Actor;
import io.accountplanning.samples.quickstart.file.QuickstartException;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    private Path folder;

    private String url;

    @BeforeEach
    void nameIt() {
        url = "jdbc:h2:file:" + folder.resolve("database");
    }

    @Test
    void aDatabaseThatAnotherProgramHasOpenIsNamedInOneSentence() throws Exception {
        var file = Files.createFile(folder.resolve("database.mv.db"));
        try (var other = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatExceptionOfType(QuickstartException.class)
                    .isThrownBy(() -> Database.open(url))
                    .withMessage("The database " + url
                            + " is open in another program; end that one, or name another with --db.");
        }
    }

    @Test
    void aDatabaseThatCannotBeOpenedIsNamedInOneSentence() {
        assertThatExceptionOfType(QuickstartException.class)
                .isThrownBy(() -> Database.open(url + ";IFEXISTS=TRUE"))
                .withMessageMatching("The database " + java.util.regex.Pattern.quote(url)
                        + ";IFEXISTS=TRUE cannot be opened \\([^\n]*\\); correct the value of --db\\.");
    }

    @Test
    void tablesThatAKilledRunHasBegunAreMadeAgain() throws SQLException {
        var statements = JpaSchema.statements(JpaSchema.Dialect.H2);
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            for (var begun : statements.subList(0, statements.size() / 2)) {
                statement.execute(begun);
            }
        }
        assertThat(plans()).isZero();
    }

    @Test
    void whatIsCommittedOutlivesAKillThatFollowsAtOnce() throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Committer.class.getName(),
                        url)
                .redirectError(folder.resolve("errors").toFile())
                .start();
        var committed = 0;
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            while (committed < 5 && said.readLine() != null) {
                committed++;
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(committed).isEqualTo(5);
        assertThat(plans()).isGreaterThanOrEqualTo(committed);
    }

    private long plans() {
        try (var database = Database.open(url)) {
            return AccountPlanning.builder()
                    .storage(database.storage())
                    .build()
                    .as(Actor.system("test"))
                    .list()
                    .count(PlanFilter.all());
        }
    }
}
