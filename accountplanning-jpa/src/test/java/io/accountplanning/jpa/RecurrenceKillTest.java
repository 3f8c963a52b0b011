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
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the job as hard as the system can, at random moments of its work, and starts it again: twice, or as often as
 * {@code -Drecurrence.kills=100} says, at the moments of an earlier one with {@code -Drecurrence.seed=…}.
 */
class RecurrenceKillTest {

    private static final int KILLS = Integer.getInteger("recurrence.kills", 2);
    private static final int KILLS_BEFORE_IT_MAY_FINISH = 2;
    private static final long SEED = Long.getLong("recurrence.seed", System.nanoTime());
    private static final int PLANS = 500;

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.postgres().emptied();
    private final RecurringPlans recurring = RecurringPlans.on(database, PLANS);
    private int inTheMiddle;

    @Test
    void whatWasKilledIsCompletedByTheNextRunAndNothingIsDoneTwice() throws Exception {
        long millis = undisturbed();
        Random random = new Random(SEED);
        int killed = 0;
        for (int round = 1; killed < KILLS; round++) {
            recurring.completeAll();
            for (int i = 0; i < KILLS_BEFORE_IT_MAY_FINISH; i++) {
                killed += kill(round, random.nextLong(millis)) ? 1 : 0;
            }
            assertThat(start(round).waitFor()).isZero();
            assertConsistent(round);
            assertThat(recurring.followUps())
                    .describedAs("seed %d, %d kills", SEED, killed)
                    .isEqualTo((1L + round) * PLANS);
        }
        System.out.println(killed + " kills, " + inTheMiddle + " of them with some plans followed up and some not");
    }

    /** Runs once to its end, and gives how long the work took. */
    private long undisturbed() throws Exception {
        Process process = start(0);
        awaitReady(process);
        long start = System.nanoTime();
        assertThat(process.waitFor()).isZero();
        assertThat(recurring.followUps()).isEqualTo(PLANS);
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    /** Whether it was killed before it was done. */
    private boolean kill(int round, long moment) throws Exception {
        Process process = start(round);
        awaitReady(process);
        boolean done = process.waitFor(moment, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        database.awaitNobodyElse();
        assertConsistent(round);
        long followedUp = recurring.followUps() - (long) round * PLANS;
        inTheMiddle += followedUp > 0 && followedUp < PLANS ? 1 : 0;
        return !done;
    }

    /** What was committed is whole: each follow-up has its decision and its event, and no plan has two. */
    private void assertConsistent(int round) throws Exception {
        long followUps = recurring.followUps();
        assertThat(followUps).isBetween((long) round * PLANS, (1L + round) * PLANS);
        assertThat(recurring.followedUp()).describedAs("seed %d", SEED).isEqualTo(followUps);
        assertThat(recurring.decisions()).describedAs("seed %d", SEED).isEqualTo(followUps);
        assertThat(recurring.events()).describedAs("seed %d", SEED).isEqualTo(followUps);
    }

    private static void awaitReady(Process process) throws IOException {
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        assertThat(out.readLine()).isEqualTo(RecurrenceNode.READY);
    }

    private Process start(int round) throws IOException {
        File errors = folder.resolve("errors").toFile();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RecurrenceNode.class.getName(),
                        database.url(),
                        RecurringPlans.boundary(round).toString())
                .redirectError(errors)
                .start();
    }
}
