package io.accountplanning.inmemory;

import io.accountplanning.host.TenantId;
import io.accountplanning.lifecycle.TrashRepository;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The trash in memory. */
final class InMemoryTrashRepository implements TrashRepository {

    private static final Comparator<AccountPlan> HIGHER_ID_FIRST =
            Comparator.comparing((AccountPlan plan) -> plan.id().toString()).reversed();
    private static final Comparator<AccountPlan> FIRST_DELETED_FIRST =
            Comparator.comparing(InMemoryTrashRepository::deletedAt).thenComparing(HIGHER_ID_FIRST);
    private static final Comparator<AccountPlan> LAST_DELETED_FIRST =
            Comparator.comparing(InMemoryTrashRepository::deletedAt).reversed().thenComparing(HIGHER_ID_FIRST);

    private final InMemoryPlanRepository plans;

    InMemoryTrashRepository(TenantId tenant, Tables tables) {
        this.plans = new InMemoryPlanRepository(tenant, tables);
    }

    @Override
    public List<AccountPlan> latest(Visibility visibility, int most, @Nullable AccountPlan after) {
        return deleted()
                .filter(plan -> plans.sees(visibility, plan.id()))
                .filter(plan -> after == null || LAST_DELETED_FIRST.compare(plan, after) > 0)
                .sorted(LAST_DELETED_FIRST)
                .limit(most)
                .toList();
    }

    @Override
    public List<PlanId> deletedUntil(Instant moment) {
        return deleted()
                .filter(plan -> !deletedAt(plan).isAfter(moment))
                .sorted(FIRST_DELETED_FIRST)
                .map(AccountPlan::id)
                .toList();
    }

    @Override
    public List<PlanId> followUpsOf(PlanId id) {
        return deleted()
                .filter(plan -> id.equals(plan.placement().predecessor()))
                .sorted(Comparator.comparing(AccountPlan::number))
                .map(AccountPlan::id)
                .toList();
    }

    private Stream<AccountPlan> deleted() {
        return plans.all().filter(AccountPlan::isDeleted);
    }

    private static Instant deletedAt(AccountPlan plan) {
        return Objects.requireNonNull(plan.details().deletedAt(), "deletedAt");
    }
}
