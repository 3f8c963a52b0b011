package io.accountplanning.jpa;

import io.accountplanning.error.InvalidException;
import io.accountplanning.filter.Cursor;
import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.host.TenantId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Plans in the order of their health: a query for those that have a score, and one for the others when the page has room for them. */
final class HealthOrder {

    private final TenantId tenant;
    private final Entities entities;
    private final PlanQuery query;
    private final boolean descending;

    HealthOrder(TenantId tenant, Entities entities, PlanQuery query, PlanSort sort) {
        this.tenant = tenant;
        this.entities = entities;
        this.query = query;
        this.descending = sort.descending();
    }

    List<PlanEntity> page(Page page) {
        Cursor after = page.after();
        List<PlanEntity> found = new ArrayList<>();
        if (after == null || after.value() != null) {
            found.addAll(withScore(page));
        }
        if (found.size() < page.size()) {
            Cursor begun = after != null && after.value() == null ? after : null;
            found.addAll(withoutScore(new Page(page.size() - found.size(), begun)));
        }
        return found;
    }

    private List<PlanEntity> withScore(Page page) {
        PlanListQuery plans = plans();
        plans.and("h.planId = p.id and h.tenantId = :tenant and " + HealthConditions.HAS_SCORE);
        Cursor after = page.after();
        String value = after == null ? null : after.value();
        if (after != null && value != null) {
            String score = HealthConditions.SCORE;
            plans.and(
                    "(" + score + beyond() + ":lastScore or (" + score + " = :lastScore and p.id" + beyond()
                            + ":lastId))",
                    "lastScore",
                    score(value));
            plans.parameters().put("lastId", after.plan().value());
        }
        return entities.firsts(
                PlanEntity.class,
                "select p, " + HealthConditions.SCORE + " as shown from ApPlan p, ApHealth h where " + plans.condition()
                        + " order by shown" + direction() + ", p.id" + direction(),
                plans.parameters(),
                page.size());
    }

    private List<PlanEntity> withoutScore(Page page) {
        PlanListQuery plans = plans();
        plans.and("not " + HealthConditions.exists(HealthConditions.HAS_SCORE));
        Cursor after = page.after();
        if (after != null) {
            plans.and("p.id" + beyond() + ":lastId", "lastId", after.plan().value());
        }
        return entities.list(
                PlanEntity.class,
                "select p" + plans.where() + " order by p.id" + direction(),
                plans.parameters(),
                page.size());
    }

    private PlanListQuery plans() {
        PlanListQuery plans = new PlanListQuery(tenant, query);
        plans.parameters().put(HealthConditions.DAY, query.today());
        return plans;
    }

    private static BigDecimal score(String value) {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException e) {
            throw InvalidException.of("cursor", "is not the cursor of a page of plans", value);
        }
    }

    private String direction() {
        return descending ? " desc" : "";
    }

    private String beyond() {
        return descending ? " < " : " > ";
    }
}
