package io.accountplanning.samples.benchmarks;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.jpa.JpaStorage;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.section.SectionState;
import java.io.IOException;
import java.sql.Connection;
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

/** Opening a whole plan, and editing one of its 200 tasks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 15, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls start first
public class PlanBenchmark {

    /** The database that is measured. */
    @Param({"H2", "POSTGRESQL"})
    public String kind;

    private Database database;
    private WorkedPlan plan;
    private Connection connection;
    private PlainPlan plain;
    private PlanWorkspace withoutOutbox;
    private boolean complete;

    /** Starts the database and works the plan. */
    @Setup
    public void start() throws SQLException {
        database = Database.start(Database.Kind.valueOf(kind));
        plan = WorkedPlan.in(database);
        database.analyze();
        connection = database.connect();
        plain = new PlainPlan(connection, plan.id().value());
        withoutOutbox = AccountPlanning.builder()
                .storage(new NoOutbox(JpaStorage.of(database.factory())))
                .build()
                .as(Actor.staff("alice", Role.ACCOUNT_MANAGER))
                .plan(plan.id());
    }

    /** Stops the database. */
    @TearDown
    public void stop() throws SQLException, IOException {
        connection.close();
        database.close();
    }

    /** Opens the plan through the library. */
    @Benchmark
    public PlanDocument open() {
        return plan.workspace().document();
    }

    /** Opens the plan by hand. */
    @Benchmark
    public int openByHand() throws SQLException {
        return plain.open();
    }

    /** Edits a task through the library. */
    @Benchmark
    public SectionState<Planning> edit() {
        return edit(plan.workspace());
    }

    /** Edits a task through the library, and its event is not kept. */
    @Benchmark
    public SectionState<Planning> editWithoutOutbox() {
        return edit(withoutOutbox);
    }

    private SectionState<Planning> edit(PlanWorkspace workspace) {
        complete = !complete;
        TaskStatus status = complete ? TaskStatus.COMPLETE : TaskStatus.NOT_STARTED;
        return workspace.planning().edit(p -> p.editTask(plan.task(), task -> task.withStatus(status)));
    }

    /** Edits a task by hand. */
    @Benchmark
    public void editByHand() throws SQLException {
        complete = !complete;
        plain.edit(plan.task(), complete ? "COMPLETE" : "NOT_STARTED", complete ? "NOT_STARTED" : "COMPLETE");
    }
}
