package io.accountplanning.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.job.JobReport;
import io.accountplanning.job.RunReport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Several nodes on one PostgreSQL. */
class JpaRecurrenceTest {

    private static final int NODES = 4;
    private static final int PLANS = 250;

    @Test
    void severalNodesAtOnceFollowUpEachPlanExactlyOnce() throws Exception {
        RecurringPlans recurring = RecurringPlans.on(TestDatabase.postgres().emptied(), PLANS);
        ExecutorService pool = Executors.newFixedThreadPool(NODES);
        List<Future<RunReport>> running = new ArrayList<>();
        try {
            for (int i = 0; i < NODES; i++) {
                running.add(pool.submit(() ->
                        RecurringPlans.planning(TestDatabase.postgres()).jobs().recurrence(RecurringPlans.BOUNDARY)));
            }
            List<String> done = new ArrayList<>();
            for (Future<RunReport> node : running) {
                assertThat(node.get().incomplete()).isEmpty();
                node.get()
                        .reports()
                        .forEach(report -> report.done().stream()
                                .map(JobReport.Entry::number)
                                .forEach(done::add));
            }
            assertThat(done).hasSize(PLANS).doesNotHaveDuplicates();
        } finally {
            pool.shutdownNow();
        }
        assertThat(recurring.followUps()).isEqualTo(PLANS);
        assertThat(recurring.followedUp()).isEqualTo(PLANS);
        assertThat(recurring.decisions()).isEqualTo(PLANS);
        assertThat(recurring.events()).isEqualTo(PLANS);
    }
}
