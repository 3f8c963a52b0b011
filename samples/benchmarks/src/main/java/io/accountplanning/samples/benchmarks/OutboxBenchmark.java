package io.accountplanning.samples.benchmarks;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.jpa.JpaStorage;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.section.SectionState;
import io.accountplanning.storage.Storage;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Editing one of a plan's 200 tasks with and without its event in the outbox. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 15, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls start first
public class OutboxBenchmark {

    /** The database that is measured. */
    @Param({"H2", "POSTGRESQL"})
    public String kind;

    private Database database;
    private WorkedPlan plan;
    private PlanWorkspace with;
    private PlanWorkspace without;
    private boolean complete;

    /** Starts the database and works the plan. */
    @Setup
    public void start() throws SQLException {
        database = Database.start(Database.Kind.valueOf(kind));
        plan = WorkedPlan.in(database);
        database.analyze();
        with = workspace(JpaStorage.of(database.factory()));
        without = workspace(new NoOutbox(JpaStorage.of(database.factory())));
    }

    private PlanWorkspace workspace(Storage storage) {
        return AccountPlanning.builder()
                .storage(storage)
                .build()
                .as(Actor.staff("alice", Role.ACCOUNT_MANAGER))
                .plan(plan.id());
    }

    /** Stops the database. */
    @TearDown
    public void stop() throws IOException {
        database.close();
    }

    /** Edits a task. */
    @Benchmark
    public SectionState<Planning> edit() {
        return edit(with);
    }

    /** Edits a task, and its event is not kept. */
    @Benchmark
    public SectionState<Planning> editWithoutOutbox() {
        return edit(without);
    }

    private SectionState<Planning> edit(PlanWorkspace workspace) {
        complete = !complete;
        TaskStatus status = complete ? TaskStatus.COMPLETE : TaskStatus.NOT_STARTED;
        return workspace.planning().edit(p -> p.editTask(plan.task(), task -> task.withStatus(status)));
    }
}
