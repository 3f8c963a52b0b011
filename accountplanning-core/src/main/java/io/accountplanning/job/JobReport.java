package io.accountplanning.job;

import io.accountplanning.host.TenantId;
import io.accountplanning.plan.PlanId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a job did for a tenant.
 *
 * @param job its name
 * @param tenant whom it worked for
 * @param done what it did
 * @param skipped what it left as it was, and why; that is no failure
 * @param failed what it could not do, and why; the next run tries again
 * @param failure why it stopped before it was through; null when it did not
 * @param counted how many plans it worked on; those of {@code done} and, where they would be too many to list, others
 */
public record JobReport(
        String job,
        TenantId tenant,
        List<Entry> done,
        List<Entry> skipped,
        List<Entry> failed,
        @Nullable String failure,
        long counted) {

    /**
     * A line about one plan, or about several at once.
     *
     * @param plan the plan; null when it is about several or none
     * @param number what people call the plan; null as the plan is
     * @param what what was done with it, or why nothing was
     */
    public record Entry(@Nullable PlanId plan, @Nullable String number, String what) {

        public Entry {
            Objects.requireNonNull(what, "what");
        }

        /** A line that stands under no plan. */
        public static Entry of(String what) {
            return new Entry(null, null, what);
        }

        @Override
        public String toString() {
            return number == null ? what : number + ": " + what;
        }
    }

    public JobReport {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(tenant, "tenant");
        done = List.copyOf(done);
        skipped = List.copyOf(skipped);
        failed = List.copyOf(failed);
    }

    /** A report that lists all that was done. */
    public JobReport(
            String job,
            TenantId tenant,
            List<Entry> done,
            List<Entry> skipped,
            List<Entry> failed,
            @Nullable String failure) {
        this(job, tenant, done, skipped, failed, failure, done.size());
    }

    /** A job that had nothing to do. */
    public static JobReport nothing(String job, TenantId tenant) {
        return new JobReport(job, tenant, List.of(), List.of(), List.of(), null);
    }

    /** A job that was stopped by that. */
    static JobReport failure(String job, TenantId tenant, String reason) {
        return new JobReport(job, tenant, List.of(), List.of(), List.of(), reason);
    }

    /** Whether all was done that was due. */
    public boolean isComplete() {
        return failure == null && failed.isEmpty();
    }
}
