package io.accountplanning.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Statements by hand know the tables, which change: each is run once, on few plans. What it takes is not looked at. */
class ByHandTest {

    @Test
    void everythingThatIsDoneByHandStillRuns() throws RunnerException {
        assertThat(run("(Plan|Portfolio|PortfolioJobs|HealthJob)Benchmark.*[bB]yHand$", 200))
                .hasSizeGreaterThan(5);
        assertThat(run("ListBenchmark.pageByHand$", 10_000)).hasSize(1);
    }

    private static Collection<RunResult> run(String which, int plans) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(which)
                        .param("plans", Integer.toString(plans))
                        .param("kind", "H2")
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(1))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }
}
