package io.accountplanning.inmemory;

import io.accountplanning.lifecycle.TrashRepository;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A trash that nothing is ever in. */
final class NoTrash implements TrashRepository {

    @Override
    public List<AccountPlan> latest(Visibility visibility, int most, @Nullable AccountPlan after) {
        return List.of();
    }

    @Override
    public List<PlanId> deletedUntil(Instant moment) {
        return List.of();
    }

    @Override
    public List<PlanId> followUpsOf(PlanId id) {
        return List.of();
    }
}
