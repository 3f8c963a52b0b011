package io.accountplanning.lifecycle;

import io.accountplanning.host.UserId;
import io.accountplanning.plan.AccountPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A plan in the trash.
 *
 * @param plan the plan as it was deleted
 * @param restorableUntil until when it is sure to be there; the next purge from then on takes it away for good
 */
public record DeletedPlan(AccountPlan plan, Instant restorableUntil) {

    public DeletedPlan {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(restorableUntil, "restorableUntil");
    }

    static DeletedPlan of(AccountPlan plan, int trashDays) {
        return new DeletedPlan(plan, since(plan).plus(Duration.ofDays(trashDays)));
    }

    /** Since when it is in the trash. */
    public Instant deletedAt() {
        return since(plan);
    }

    /** Who put it there: nobody edits a plan in the trash, so its last change is its deletion. */
    public UserId deletedBy() {
        return plan.changed().by();
    }

    private static Instant since(AccountPlan plan) {
        return Objects.requireNonNull(plan.details().deletedAt(), "deletedAt");
    }
}
