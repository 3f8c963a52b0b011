package io.accountplanning.jpa;

import io.accountplanning.host.ClientId;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.portal.AskedUpdate;
import io.accountplanning.portal.PortalPlanCursor;
import io.accountplanning.portal.PortalRepository;
import io.accountplanning.portal.UpdateRequest;
import io.accountplanning.portal.UpdateRequestCursor;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What clients ask for; whom a plan is shown to is part of every question. */
final class JpaPortalRepository implements PortalRepository {

    private static final String SHOWN = " s.planId = p.id and p.tenantId = :tenant and p.clientId = :client"
            + " and s.shownTo = :client and p.deletedAt is null";
    private static final String PLANS = "select p from ApPlan p, ApSharing s where" + SHOWN;
    private static final String REQUESTS = "select p.id, p.number, p.subject, r.rowId, r.message, r.askedBy, r.askedAt,"
            + " r.handledBy, r.handledAt, r.reply from ApUpdateRequest r, ApPlan p, ApSharing s"
            + " where r.planId = p.id and" + SHOWN;

    private final TenantId tenant;
    private final Entities entities;

    JpaPortalRepository(TenantId tenant, Entities entities) {
        this.tenant = tenant;
        this.entities = entities;
    }

    @Override
    public List<AccountPlan> shown(ClientId client, int most, @Nullable PortalPlanCursor after) {
        Map<String, Object> parameters = of(client);
        String behind = "";
        if (after != null) {
            behind = " and p.numberSequence < :last";
            parameters.put("last", after.count());
        }
        return plans(
                entities.list(PlanEntity.class, PLANS + behind + " order by p.numberSequence desc", parameters, most));
    }

    @Override
    public Optional<AccountPlan> find(ClientId client, PlanId plan) {
        Map<String, Object> parameters = of(client);
        parameters.put("plan", plan.value());
        return plans(entities.list(PlanEntity.class, PLANS + " and p.id = :plan", parameters)).stream()
                .findFirst();
    }

    @Override
    public List<AskedUpdate> requests(ClientId client, int most, @Nullable UpdateRequestCursor after) {
        Map<String, Object> parameters = of(client);
        String behind = "";
        if (after != null) {
            behind = " and (r.askedAt < :at or (r.askedAt = :at and r.rowId < :id))";
            parameters.put("at", StoredValues.moment(after.askedAt()));
            parameters.put("id", after.id().value());
        }
        return entities
                .values(Object[].class, REQUESTS + behind + " order by r.askedAt desc, r.rowId desc", parameters, most)
                .stream()
                .map(JpaPortalRepository::asked)
                .toList();
    }

    private static List<AccountPlan> plans(List<PlanEntity> stored) {
        return stored.stream().map(PlanEntity::plan).toList();
    }

    private static AskedUpdate asked(@Nullable Object[] row) {
        OffsetDateTime handled = (OffsetDateTime) row[8];
        return new AskedUpdate(
                new PlanId((UUID) row[0]),
                (String) row[1],
                (String) row[2],
                new UpdateRequest(
                        new UpdateRequest.Id((UUID) row[3]),
                        (String) row[4],
                        UserId.of((String) row[5]),
                        ((OffsetDateTime) row[6]).toInstant(),
                        StoredValues.user((String) row[7]),
                        handled == null ? null : handled.toInstant(),
                        (String) row[9]));
    }

    private Map<String, Object> of(ClientId client) {
        return new HashMap<>(Map.of("tenant", tenant.value(), "client", client.value()));
    }
}
