package io.accountplanning.jpa;

import io.accountplanning.host.TenantId;
import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which plans' rows are read at once, and through what.
 *
 * @param ids as many as fit into an IN list
 */
record PlanScopes(Entities entities, TenantId tenantId, Collection<UUID> ids) {

    /** What is kept of these plans, by the name {@code e} in the conditions. */
    <E> List<E> rows(Class<E> entity, String more, Map<String, ?> parameters) {
        return rows(entity, "planId", more, parameters);
    }

    /** The plans' own rows. */
    List<PlanEntity> plans() {
        return rows(PlanEntity.class, "id", "", Map.of());
    }

    private <E> List<E> rows(Class<E> entity, String id, String more, Map<String, ?> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("plans", ids);
        all.put("tenant", tenantId.value());
        return entities.list(
                entity,
                "select e from " + entity.getAnnotation(Entity.class).name() + " e where e." + id
                        + " in :plans and e.tenantId = :tenant" + more,
                all);
    }
}
