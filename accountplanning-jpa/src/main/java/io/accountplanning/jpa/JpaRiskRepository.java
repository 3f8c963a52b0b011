package io.accountplanning.jpa;

import io.accountplanning.health.StoredHealth;
import io.accountplanning.host.Client;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.PlanId;
import io.accountplanning.risk.RiskCursor;
import io.accountplanning.risk.RiskFacts;
import io.accountplanning.risk.RiskQuery;
import io.accountplanning.risk.RiskRepository;
import io.accountplanning.time.DateRange;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Accounts at risk: a query for those with overdue tasks, one for those without when the page has room for them and the rules
 * allow it, and one for the plans found.
 */
final class JpaRiskRepository implements RiskRepository {

    private static final String WITH_OVERDUE =
            "select p.id, count(k.rowId) as overdue, min(k.deadline) from ApTask k, ApPlan p where p.id = k.planId"
                    + " and k.tenantId = :tenant and " + RiskConditions.OVERDUE.replace("o.", "k.") + " and ";
    private static final String FACTS = "select p.id, p.number, p.clientId, p.clientName, p.subject, p.ownerId,"
            + " p.periodStart, p.periodEnd, p.clientStatus, p.clientStatusReason, p.createdAt from ApPlan p where p.id in :plans";

    private final TenantId tenant;
    private final Entities entities;

    JpaRiskRepository(TenantId tenant, Entities entities) {
        this.tenant = tenant;
        this.entities = entities;
    }

    @Override
    public List<RiskFacts> atRisk(RiskQuery query, @Nullable RiskCursor after, int most) {
        if (isNone(query)) {
            return List.of();
        }
        List<Object[]> found = new ArrayList<>();
        if (after == null || after.overdueTasks() > 0) {
            found.addAll(withOverdue(query, after, most));
        }
        if (found.size() < most && query.allowsNoOverdueTasks()) {
            boolean begun = after != null && after.overdueTasks() == 0;
            found.addAll(withoutOverdue(query, begun ? after : null, most - found.size()));
        }
        return facts(found, query);
    }

    private static boolean isNone(RiskQuery query) {
        return query.rules().isEmpty() || query.plans().visibility() instanceof Visibility.None;
    }

    private List<Object[]> withOverdue(RiskQuery query, @Nullable RiskCursor after, int most) {
        PlanListQuery plans = matching(query);
        plans.parameters().put("today", query.plans().today());
        String behind = "";
        if (after != null) {
            behind = " having count(k.rowId) < :last or (count(k.rowId) = :last and p.id > :lastId)";
            plans.parameters().put("last", (long) after.overdueTasks());
            plans.parameters().put("lastId", after.plan().value());
        }
        return entities.values(
                Object[].class,
                WITH_OVERDUE + plans.condition() + " group by p.id" + behind + " order by overdue desc, p.id",
                plans.parameters(),
                most);
    }

    private List<Object[]> withoutOverdue(RiskQuery query, @Nullable RiskCursor after, int most) {
        PlanListQuery plans = matching(query);
        plans.and(
                "not exists " + RiskConditions.OVERDUE_TASKS,
                "today",
                query.plans().today());
        if (after != null) {
            plans.and("p.id > :lastId", "lastId", after.plan().value());
        }
        return entities
                .values(UUID.class, "select p.id" + plans.where() + " order by p.id", plans.parameters(), most)
                .stream()
                .map(id -> new Object[] {id, 0L, null})
                .toList();
    }

    @Override
    public long count(RiskQuery query) {
        if (isNone(query)) {
            return 0;
        }
        PlanListQuery plans = matching(query);
        return entities.values(Long.class, "select count(p.id)" + plans.where(), plans.parameters())
                .get(0);
    }

    private PlanListQuery matching(RiskQuery query) {
        PlanListQuery plans = new PlanListQuery(tenant, query.plans());
        RiskConditions.add(plans, query);
        return plans;
    }

    private List<RiskFacts> facts(List<Object[]> found, RiskQuery query) {
        List<UUID> ids = found.stream().map(row -> (UUID) row[0]).toList();
        Map<UUID, StoredHealth.Shown> health = query.asksForHealth()
                ? HealthConditions.shown(entities, ids, query.plans().today())
                : Map.of();
        Map<UUID, LocalDate> lastChanges = query.asksForLastChange() ? lastChanges(ids, query) : Map.of();
        Map<UUID, Object[]> plans = new HashMap<>();
        for (List<Object[]> some : Chunks.of(found)) {
            entities.values(
                            Object[].class,
                            FACTS,
                            Map.of("plans", some.stream().map(row -> row[0]).toList()))
                    .forEach(row -> plans.put((UUID) row[0], row));
        }
        return found.stream()
                .flatMap(row -> Optional.ofNullable(plans.get((UUID) row[0])).stream()
                        .map(plan -> facts(
                                plan,
                                ((Number) row[1]).intValue(),
                                (LocalDate) row[2],
                                health.get((UUID) row[0]),
                                query.asksForLastChange()
                                        ? lastChange(plan, lastChanges.get((UUID) row[0]), query)
                                        : null)))
                .toList();
    }

    private Map<UUID, LocalDate> lastChanges(List<UUID> plans, RiskQuery query) {
        Map<UUID, LocalDate> last = new HashMap<>();
        new JpaHealthRepository(tenant, entities)
                .lastChangesByPerson(plans.stream().map(PlanId::new).toList(), query.endOfToday())
                .forEach((plan, at) -> last.put(plan.value(), LocalDate.ofInstant(at, query.zone())));
        return last;
    }

    /** The last change by a person, or the plan's creation. */
    private static LocalDate lastChange(Object[] plan, @Nullable LocalDate last, RiskQuery query) {
        LocalDate created = LocalDate.ofInstant(((OffsetDateTime) plan[10]).toInstant(), query.zone());
        return last == null || last.isBefore(created) ? created : last;
    }

    private static RiskFacts facts(
            Object[] plan,
            int overdue,
            @Nullable LocalDate oldest,
            StoredHealth.@Nullable Shown health,
            @Nullable LocalDate lastChange) {
        return new RiskFacts(
                new PlanId((UUID) plan[0]),
                (String) plan[1],
                Client.of((String) plan[2], (String) plan[3]),
                (String) plan[4],
                UserId.of((String) plan[5]),
                new DateRange((LocalDate) plan[6], (LocalDate) plan[7]),
                StoredValues.constant(ClientStatus.class, (String) plan[8]),
                (String) plan[9],
                overdue,
                oldest,
                health == null ? null : health.score(),
                lastChange);
    }
}
