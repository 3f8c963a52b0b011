package io.accountplanning.samples.benchmarks;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanPage;
import io.accountplanning.jpa.JpaStorage;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.PlanStatus;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
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

/** A page of 50 plans with three filters: a word, two statuses, overdue tasks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 15, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls start first
public class ListBenchmark {

    private static final PlanFilter FILTER = PlanFilter.all()
            .withText("grow")
            .withStatuses(PlanStatus.IN_PROGRESS, PlanStatus.REVIEW)
            .withOverdue(true);

    /** The database that is measured. */
    @Param({"H2", "POSTGRESQL"})
    public String kind;

    /** How many plans there are. */
    @Param({"10000", "100000"})
    public int plans;

    private Database database;
    private Connection connection;
    private Workspace workspace;

    /** Starts the database and fills it. */
    @Setup
    public void start() throws SQLException {
        database = Database.start(Database.Kind.valueOf(kind));
        connection = database.connect();
        Portfolio.fill(connection, plans);
        database.analyze();
        AccountPlanning planning = AccountPlanning.builder()
                .storage(JpaStorage.of(database.factory()))
                .clock(Clock.fixed(Portfolio.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .build();
        workspace = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
        if (workspace.list().find(FILTER, Page.first(50)).rows().size() != 50) {
            throw new IllegalStateException("The filters must leave a full page");
        }
    }

    /** Stops the database. */
    @TearDown
    public void stop() throws SQLException, IOException {
        connection.close();
        database.close();
    }

    /** The page through the library. */
    @Benchmark
    public PlanPage page() {
        return workspace.list().find(FILTER, Page.first(50));
    }

    /** The page by hand. */
    @Benchmark
    public int pageByHand() throws SQLException {
        return PlainList.page(connection, "grow", Portfolio.TODAY);
    }
}
