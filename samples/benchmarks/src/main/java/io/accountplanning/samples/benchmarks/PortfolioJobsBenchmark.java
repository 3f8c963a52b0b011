package io.accountplanning.samples.benchmarks;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.bulk.BulkResult;
import io.accountplanning.job.RunReport;
import io.accountplanning.jpa.JpaStorage;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.settings.Settings.Recurrence;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Following up every plan of a quarter, and giving every plan another status, on PostgreSQL; each a quarter later than the one before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls start first
public class PortfolioJobsBenchmark {

    private static final LocalDate FIRST_QUARTER = LocalDate.of(2027, 1, 1);

    /** How many plans of the quarter there are. */
    @Param("10000")
    public int plans;

    private Database database;
    private Connection connection;
    private AccountPlanning planning;
    private Workspace workspace;
    private List<PlanId> ids;
    private LocalDate quarter = FIRST_QUARTER;

    /** Starts the database and fills it. */
    @Setup
    public void start() throws SQLException {
        database = Database.start(Database.Kind.POSTGRESQL);
        connection = database.connect();
        QuarterlyPortfolio.fill(connection, plans, FIRST_QUARTER);
        database.analyze();
        planning = AccountPlanning.builder()
                .storage(JpaStorage.of(database.factory()))
                .clock(Clock.fixed(Portfolio.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .build();
        workspace = planning.as(Actor.staff("alice", Role.ADMINISTRATOR));
        workspace.settings().edit(s -> s.withRecurrence(Recurrence.QUARTERLY, FIRST_QUARTER));
    }

    /** Completes the plans of the quarter that is over. */
    @Setup(Level.Iteration)
    public void nextQuarter() throws SQLException {
        ids = new ArrayList<>();
        QuarterlyPortfolio.complete(connection, quarter).forEach(id -> ids.add(new PlanId((UUID) id)));
        quarter = quarter.plusMonths(3);
    }

    /** Stops the database. */
    @TearDown
    public void stop() throws SQLException, IOException {
        connection.close();
        database.close();
    }

    /** The recurring job. */
    @Benchmark
    public RunReport recurrence() {
        RunReport report =
                planning.jobs().recurrence(quarter.atStartOfDay(ZoneOffset.UTC).toInstant());
        if (report.reports().get(0).done().size() != plans) {
            throw new IllegalStateException("Every plan must be followed up");
        }
        return report;
    }

    /** The status of every plan. */
    @Benchmark
    public BulkResult status() {
        quarter = FIRST_QUARTER;
        BulkResult result = workspace.bulk().changeStatus(ids, PlanStatus.REVIEW);
        if (result.done().size() != plans) {
            throw new IllegalStateException("Every plan must have another status");
        }
        return result;
    }

    /** The status of every plan, with what the activity log keeps of it, in two statements. */
    @Benchmark
    public int statusByHand() throws SQLException {
        quarter = FIRST_QUARTER;
        return QuarterlyPortfolio.changeStatus(connection, ids, PlanStatus.REVIEW.name(), false);
    }

    /** The same with what the outbox keeps, in three statements. */
    @Benchmark
    public int statusWithEventsByHand() throws SQLException {
        quarter = FIRST_QUARTER;
        return QuarterlyPortfolio.changeStatus(connection, ids, PlanStatus.REVIEW.name(), true);
    }
}
