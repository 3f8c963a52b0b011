package io.accountplanning.jpa;

import io.accountplanning.host.TenantId;
import io.accountplanning.plan.PlanId;
import java.util.UUID;

/** Whose and which plan's rows are read and written, and through what. */
record PlanScope(Entities entities, TenantId tenantId, PlanId planId) {

    String tenant() {
        return tenantId.value();
    }

    UUID id() {
        return planId.value();
    }
}
