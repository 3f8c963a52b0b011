package io.accountplanning.job;

import io.accountplanning.host.TenantId;
import java.time.Instant;

/**
 * Something that is done for each tenant from time to time. It must be safe to run daily, late, on several nodes at once, and again
 * after it was killed in the middle. Must be thread-safe.
 */
public interface Job {

    /** What it is called, in lower case: how reports and {@link Jobs#run(String, Instant)} name it. */
    String name();

    /**
     * Does all that is due. What fails for one plan is reported; what it throws is reported as the failure of this job for this tenant.
     *
     * @param now what is due is told by
     */
    JobReport run(TenantId tenant, Instant now);
}
