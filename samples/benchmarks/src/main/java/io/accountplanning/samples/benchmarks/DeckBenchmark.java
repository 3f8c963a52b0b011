package io.accountplanning.samples.benchmarks;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.export.deck.ReviewDeck;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The business-review deck of a plan with 200 tasks and something in every section. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls start first
public class DeckBenchmark {

    private ReviewDeck deck;

    /** Makes the plan in memory and its report once. */
    @Setup
    public void start() {
        Workspace workspace = AccountPlanning.builder().build().as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
        PlanWorkspace plan = workspace.plan(WorkedPlan.in(workspace, 200));
        deck = ReviewDeck.of(PlanReport.of(plan.document())
                .health(plan.health().current())
                .revenue(plan.revenue().current())
                .madeAt(Instant.parse("2027-02-15T10:00:00Z"), ZoneOffset.UTC));
    }

    /** The whole file. */
    @Benchmark
    public byte[] deck() {
        return deck.bytes();
    }
}
