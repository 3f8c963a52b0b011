package io.accountplanning.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the sample as hard as the system can, at random moments, and starts it again. Two kills by default; a longer
 * run asks for more with {@code -Dquickstart.kills=100}, and for the moments of an earlier one with {@code -Dquickstart.seed=…}.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("quickstart.kills", 2);
    private static final int KILLS_BEFORE_IT_MAY_FINISH = 2;
    private static final long SEED = Long.getLong("quickstart.seed", System.nanoTime());
    private static final HostData DATA = HostData.read(SampleData.FOLDER);

    @TempDir
    private static Path folder;

    private static List<String> undisturbed;
    private static List<String> besideUndisturbed;
    private static long millis;

    @BeforeAll
    static void runUndisturbed() throws Exception {
        var start = System.nanoTime();
        assertThat(start(folder.resolve("undisturbed")).waitFor()).isZero();
        millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        var snapshot = Snapshot.of(DATA, url(folder.resolve("undisturbed")));
        undisturbed = snapshot.content();
        besideUndisturbed = snapshot.beside();
        assertThat(undisturbed).hasSize(36);
    }

    @Test
    void whatWasKilledLosesNothingAndIsCompletedByTheNextRun() throws Exception {
        var random = new Random(SEED);
        for (var kills = 0; kills < KILLS; kills += KILLS_BEFORE_IT_MAY_FINISH) {
            var out = folder.resolve("killed-" + kills);
            for (var i = 0; i < KILLS_BEFORE_IT_MAY_FINISH; i++) {
                killAfter(random.nextLong(millis), out);
            }
            assertThat(start(out).waitFor()).isZero();
            var completed = Snapshot.of(DATA, url(out));
            assertThat(completed.content())
                    .describedAs("seed %d, kills from %d on", SEED, kills)
                    .isEqualTo(undisturbed);
            assertThat(completed.beside())
                    .describedAs("seed %d, kills from %d on", SEED, kills)
                    .isEqualTo(besideUndisturbed);
        }
    }

    /** What had been committed at the kill is there afterwards: versions only grow. */
    private static void killAfter(long moment, Path out) throws Exception {
        var before = versions(out);
        var process = start(out);
        process.waitFor(moment, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        var after = versions(out);
        before.forEach((section, version) -> assertThat(after.getOrDefault(section, 0L))
                .describedAs("seed %d, %s", SEED, section)
                .isGreaterThanOrEqualTo(version));
    }

    /** The version of each section of each plan; none while there are no tables. */
    private static Map<String, Long> versions(Path out) throws SQLException {
        var versions = new HashMap<String, Long>();
        try (var connection = DriverManager.getConnection(url(out));
                var query = connection.createStatement();
                var rows = query.executeQuery("select plan_id, section_key, version from ap_section")) {
            while (rows.next()) {
                versions.put(rows.getString(1) + " " + rows.getString(2), rows.getLong(3));
            }
        } catch (SQLException e) {
            if (e.getErrorCode() != ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1
                    && e.getErrorCode() != ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1) {
                throw e;
            }
        }
        return versions;
    }

    private static Process start(Path out) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Quickstart.class.getName(),
                        "--out",
                        out.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("errors").toFile());
        return process.start();
    }

    private static String url(Path out) {
        return "jdbc:h2:file:" + out.resolve("database/quickstart");
    }
}
