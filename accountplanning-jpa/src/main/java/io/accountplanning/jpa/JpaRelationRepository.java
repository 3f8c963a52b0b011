package io.accountplanning.jpa;

import io.accountplanning.host.RecordKind;
import io.accountplanning.host.TenantId;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.relation.RelationRepository;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which plans are linked to which records, in one query each. */
final class JpaRelationRepository implements RelationRepository {

    private static final String LINKED = "p.id in (select r.planId from ApLinkedRecord r"
            + " where r.tenantId = :tenant and r.kind = :kind and r.recordId = :record)";

    private final TenantId tenant;
    private final Entities entities;

    JpaRelationRepository(TenantId tenant, Entities entities) {
        this.tenant = tenant;
        this.entities = entities;
    }

    @Override
    public List<PlanId> plansOf(
            RecordKind kind, String recordId, Visibility visibility, @Nullable PlanId after, int most) {
        VisiblePlans plans = new VisiblePlans(tenant, visibility)
                .and("p.deletedAt is null")
                .and(LINKED)
                .with("kind", kind.name())
                .with("record", recordId);
        if (after != null) {
            plans.and("p.id > :after").with("after", after.value());
        }
        return plans.list(entities, "p.id", most).stream()
                .map(plan -> new PlanId(plan.id()))
                .toList();
    }

    @Override
    public List<PlanId> linkedPlans(@Nullable PlanId after, int most) {
        Map<String, Object> parameters =
                new HashMap<>(Map.of("tenant", tenant.value(), "archived", PlanStatus.ARCHIVED.name()));
        if (after != null) {
            parameters.put("after", after.value());
        }
        return entities
                .values(
                        UUID.class,
                        "select p.id from ApPlan p where p.tenantId = :tenant and p.deletedAt is null"
                                + " and p.status <> :archived" + (after == null ? "" : " and p.id > :after")
                                + " and exists (select 1 from ApLinkedRecord r where r.planId = p.id) order by p.id",
                        parameters,
                        most)
                .stream()
                .map(PlanId::new)
                .toList();
    }
}
