package io.accountplanning.samples.benchmarks;

import io.accountplanning.AccountPlanning;
import io.accountplanning.job.JobReport;
import io.accountplanning.jpa.JpaStorage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

/** The daily job over plans with ten tasks each on PostgreSQL, and the same in plain SQL; each time a day later, so most scores change. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
@SuppressWarnings("NullAway.Init") // JMH calls start first
public class HealthJobBenchmark {

    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);

    /** How many plans there are. */
    @Param("100000")
    public int plans;

    private Database database;
    private Connection connection;
    private AccountPlanning planning;
    private LocalDate day = FIRST;

    /** Starts the database and fills it. */
    @Setup
    public void start() throws SQLException {
        database = Database.start(Database.Kind.POSTGRESQL);
        connection = database.connect();
        HealthPortfolio.fill(connection, plans);
        database.analyze();
        planning = AccountPlanning.builder()
                .storage(JpaStorage.of(database.factory()))
                .build();
    }

    /** The next day. */
    @Setup(Level.Iteration)
    public void nextDay() {
        day = day.plusDays(1);
    }

    /** Stops the database, once the job agrees with what is kept as of the last day, whoever kept it. */
    @TearDown
    public void stop() throws SQLException, IOException {
        String kept = HealthPortfolio.digest(connection, day);
        job();
        String agreed = HealthPortfolio.digest(connection, day);
        connection.close();
        database.close();
        if (!kept.equals(agreed)) {
            throw new IllegalStateException("Kept were " + kept + ", the job says " + agreed);
        }
    }

    /** The library's job. */
    @Benchmark
    public JobReport job() {
        JobReport report = planning.jobs()
                .health(day.atTime(18, 0).toInstant(ZoneOffset.UTC))
                .reports()
                .get(0);
        if (!report.isComplete() || report.counted() != plans) {
            throw new IllegalStateException("Every plan must be scored: " + report);
        }
        return report;
    }

    /** The same score of every plan, kept in the same tables, in two statements. */
    @Benchmark
    public int byHand() throws SQLException {
        return HealthPortfolio.score(connection, day);
    }
}
