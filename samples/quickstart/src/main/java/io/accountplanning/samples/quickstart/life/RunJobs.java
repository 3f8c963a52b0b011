package io.accountplanning.samples.quickstart.life;

import io.accountplanning.job.JobReport;
import io.accountplanning.job.Jobs;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What a host's scheduler does once an hour. */
public final class RunJobs {

    private final Jobs jobs;
    private final Once once;

    public RunJobs(Jobs jobs, Once once) {
        this.jobs = jobs;
        this.once = once;
    }

    /** A line for each plan that a job came to, and for each job that failed. */
    public List<String> at(Instant now) {
        var lines = jobs.run(now).reports().stream().flatMap(this::lines).toList();
        return lines.isEmpty() ? List.of("nothing was due") : lines;
    }

    private Stream<String> lines(JobReport report) {
        once.count(report.done().size());
        return Stream.of(
                        report.done().stream().map(JobReport.Entry::toString),
                        report.skipped().stream().map(entry -> entry + ", so it was left alone"),
                        report.failed().stream().map(entry -> entry + ", so it is tried again"),
                        Stream.ofNullable(report.failure()))
                .flatMap(lines -> lines)
                .map(line -> report.job() + ": " + line);
    }
}
