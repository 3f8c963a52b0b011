package io.accountplanning.lifecycle;

import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers questions about the trash of one tenant, within one transaction. */
public interface TrashRepository {

    /**
     * The plans in the trash that are visible, the last deleted first, and of those deleted at the same moment the one with
     * the higher id first.
     *
     * @param most how many at most, 1 or more
     * @param after only those behind that plan in this order; null for the first ones
     */
    List<AccountPlan> latest(Visibility visibility, int most, @Nullable AccountPlan after);

    /**
     * The plans that were put in the trash at that moment or before, the first deleted first, and of those deleted at the
     * same moment the one with the higher id first.
     */
    List<PlanId> deletedUntil(Instant moment);

    /** The plans in the trash that follow up that one, by their numbers. */
    List<PlanId> followUpsOf(PlanId id);
}
