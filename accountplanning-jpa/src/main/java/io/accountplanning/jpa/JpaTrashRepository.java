package io.accountplanning.jpa;

import io.accountplanning.host.TenantId;
import io.accountplanning.lifecycle.TrashRepository;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The trash. */
final class JpaTrashRepository implements TrashRepository {

    private static final String IDS = "select p.id from ApPlan p where p.tenantId = :tenant and ";

    private final TenantId tenant;
    private final Entities entities;

    JpaTrashRepository(TenantId tenant, Entities entities) {
        this.tenant = tenant;
        this.entities = entities;
    }

    @Override
    public List<AccountPlan> latest(Visibility visibility, int most, @Nullable AccountPlan after) {
        VisiblePlans deleted = new VisiblePlans(tenant, visibility).and("p.deletedAt is not null");
        if (after != null) {
            Instant last = Objects.requireNonNull(after.details().deletedAt(), "deletedAt");
            // The first half is what an index can start from.
            deleted.and("p.deletedAt <= :last and (p.deletedAt < :last or p.id < :lastId)")
                    .with("last", StoredValues.moment(last))
                    .with("lastId", after.id().value());
        }
        return deleted.list(entities, "p.deletedAt desc, p.id desc", most).stream()
                .map(PlanEntity::plan)
                .toList();
    }

    @Override
    public List<PlanId> deletedUntil(Instant moment) {
        return ids(
                "p.deletedAt <= :moment order by p.deletedAt, p.id desc",
                Map.of("moment", StoredValues.moment(moment), "tenant", tenant.value()));
    }

    @Override
    public List<PlanId> followUpsOf(PlanId id) {
        return ids(
                "p.predecessorId = :other and p.deletedAt is not null order by p.numberSequence",
                Map.of("other", id.toString(), "tenant", tenant.value()));
    }

    private List<PlanId> ids(String condition, Map<String, ?> parameters) {
        return entities.values(UUID.class, IDS + condition, parameters).stream()
                .map(PlanId::new)
                .toList();
    }
}
