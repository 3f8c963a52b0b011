package io.accountplanning.jpa;

import io.accountplanning.host.TenantId;
import io.accountplanning.permission.Visibility;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A question for plans that somebody sees, as JPQL. Used by one thread. */
final class VisiblePlans {

    private final StringBuilder condition = new StringBuilder("p.tenantId = :tenant");
    private final Map<String, Object> parameters = new HashMap<>();

    VisiblePlans(TenantId tenant, Visibility visibility) {
        parameters.put("tenant", tenant.value());
        if (visibility instanceof Visibility.Own own) {
            and(PlanListQuery.own("p")).with("user", own.user().value());
        } else if (visibility instanceof Visibility.None) {
            and("1 = 0");
        }
    }

    VisiblePlans and(String further) {
        condition.append(" and ").append(further);
        return this;
    }

    VisiblePlans with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    List<PlanEntity> list(Entities entities) {
        return entities.list(PlanEntity.class, "select p from ApPlan p where " + condition, parameters);
    }

    List<PlanEntity> list(Entities entities, String order, int most) {
        return entities.list(
                PlanEntity.class, "select p from ApPlan p where " + condition + " order by " + order, parameters, most);
    }
}
