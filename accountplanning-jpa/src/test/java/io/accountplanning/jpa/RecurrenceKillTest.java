package io.accountplanning.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the job as hard as the system can, at random moments after it has started, and starts it again. Runs only when
 * {@code -Drecurrence.kills=100} asks for it, and for the moments of an earlier one with
 * {@code -Drecurrence.seed=…}.
 */
@EnabledIfSystemProperty(named = "recurrence.kills", matches = "\\d+")
class RecurrenceKillTest {

    private static final int KILLS = Integer.getInteger("recurrence.kills", 2);
    private static final int KILLS_BEFORE_IT_MAY_FINISH = 2;
    private static final long SEED = Long.getLong("recurrence.seed", System.nanoTime());
    private static final int PLANS = 300;

    @TempDir
    private Path folder;

    @Test
    void whatWasKilledIsCompletedByTheNextRunAndNothingIsDoneTwice() throws Exception {
        TestDatabase database = TestDatabase.postgres().emptied();
        long millis = undisturbed(database);
        Random random = new Random(SEED);
        int inTheMiddle = 0;
        for (int kills = 0; kills < KILLS; kills += KILLS_BEFORE_IT_MAY_FINISH) {
            RecurringPlans recurring = RecurringPlans.on(database, PLANS);
            for (int i = 0; i < KILLS_BEFORE_IT_MAY_FINISH; i++) {
                kill(database, random.nextLong(1 + millis / KILLS_BEFORE_IT_MAY_FINISH));
                assertConsistent(recurring);
                inTheMiddle += recurring.followUps() > 0 && recurring.followUps() < PLANS ? 1 : 0;
            }
            assertThat(start(database).waitFor()).isZero();
            assertConsistent(recurring);
            assertThat(recurring.followUps())
                    .describedAs("seed %d, kills from %d on", SEED, kills)
                    .isEqualTo(PLANS);
        }
        System.out.println(KILLS + " kills, " + inTheMiddle + " of them with some plans followed up and some not");
    }

    /** What was committed is whole: each follow-up has its decision and its event, and no plan has two. */
    private static void assertConsistent(RecurringPlans recurring) throws Exception {
        long followUps = recurring.followUps();
        assertThat(recurring.followedUp()).describedAs("seed %d", SEED).isEqualTo(followUps);
        assertThat(recurring.decisions()).describedAs("seed %d", SEED).isEqualTo(followUps);
        assertThat(recurring.events()).describedAs("seed %d", SEED).isEqualTo(followUps);
    }

    private long undisturbed(TestDatabase database) throws Exception {
        RecurringPlans recurring = RecurringPlans.on(database, PLANS);
        Process process = start(database);
        awaitReady(process);
        long start = System.nanoTime();
        assertThat(process.waitFor()).isZero();
        assertThat(recurring.followUps()).isEqualTo(PLANS);
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private void kill(TestDatabase database, long moment) throws Exception {
        Process process = start(database);
        awaitReady(process);
        process.waitFor(moment, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        database.awaitNobodyElse();
    }

    private static void awaitReady(Process process) throws IOException {
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        assertThat(out.readLine()).isEqualTo(RecurrenceNode.READY);
    }

    private Process start(TestDatabase database) throws IOException {
        File errors = folder.resolve("errors").toFile();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RecurrenceNode.class.getName(),
                        database.url(),
                        RecurringPlans.BOUNDARY.toString())
                .redirectError(errors)
                .start();
    }
}
