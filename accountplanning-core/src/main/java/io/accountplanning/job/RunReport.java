package io.accountplanning.job;

import java.util.List;

/**
 * What a run of jobs did.
 *
 * @param reports one for each tenant and job, in the order in which they ran
 */
public record RunReport(List<JobReport> reports) {

    public RunReport {
        reports = List.copyOf(reports);
    }

    /** Whether all was done that was due, for every tenant. */
    public boolean isComplete() {
        return reports.stream().allMatch(JobReport::isComplete);
    }

    /** What was not, tenant by tenant. */
    public List<JobReport> incomplete() {
        return reports.stream().filter(report -> !report.isComplete()).toList();
    }
}
