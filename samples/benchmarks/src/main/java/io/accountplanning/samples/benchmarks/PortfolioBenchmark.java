package io.accountplanning.samples.benchmarks;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.board.BoardColumn;
import io.accountplanning.dashboard.Figures;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.jpa.JpaStorage;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.tasklist.TaskFilter;
import io.accountplanning.tasklist.TaskPage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
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

/** The dashboard, the board with 50 cards in each column, and the first 50 overdue tasks, on PostgreSQL. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls start first
public class PortfolioBenchmark {

    /** How many plans there are; ten tasks each. */
    @Param("100000")
    public int plans;

    private Database database;
    private Connection connection;
    private Workspace workspace;

    /** Starts the database and fills it. */
    @Setup
    public void start() throws SQLException {
        database = Database.start(Database.Kind.POSTGRESQL);
        connection = database.connect();
        WholePortfolio.fill(connection, plans);
        database.analyze();
        AccountPlanning planning = AccountPlanning.builder()
                .storage(JpaStorage.of(database.factory()))
                .clock(Clock.fixed(Portfolio.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .build();
        workspace = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
        if (workspace
                        .tasks()
                        .find(TaskFilter.all().withOverdue(true), 50)
                        .rows()
                        .size()
                != 50) {
            throw new IllegalStateException("There must be a full page of overdue tasks");
        }
    }

    /** Stops the database. */
    @TearDown
    public void stop() throws SQLException, IOException {
        connection.close();
        database.close();
    }

    /** The overdue tasks through the library. */
    @Benchmark
    public TaskPage overdue() {
        return workspace.tasks().find(TaskFilter.all().withOverdue(true), 50);
    }

    /** The overdue tasks by hand. */
    @Benchmark
    public int overdueByHand() throws SQLException {
        return PlainPortfolio.overdue(connection, Portfolio.TODAY);
    }

    /** The board through the library. */
    @Benchmark
    public List<BoardColumn> board() {
        return workspace.board().columns(PlanFilter.all(), 50);
    }

    /** The board by hand. */
    @Benchmark
    public int boardByHand() throws SQLException {
        return PlainPortfolio.board(connection, Portfolio.TODAY);
    }

    /** The dashboard through the library. */
    @Benchmark
    public Figures dashboard() {
        return workspace.dashboard().figures();
    }

    /** The dashboard by hand. */
    @Benchmark
    public int dashboardByHand() throws SQLException {
        return PlainPortfolio.dashboard(connection, Portfolio.TODAY);
    }
}
