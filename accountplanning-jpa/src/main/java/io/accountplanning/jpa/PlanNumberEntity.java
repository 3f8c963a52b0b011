package io.accountplanning.jpa;

import io.accountplanning.host.TenantId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number that a tenant's plans were given. */
@Entity(name = "ApPlanNumber")
@Table(name = "ap_plan_number")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by the provider
class PlanNumberEntity {

    @Id
    @Column(name = "tenant_id")
    private String tenantId;

    @Column(name = "last_number")
    private long lastNumber;

    protected PlanNumberEntity() {}

    PlanNumberEntity(TenantId tenant) {
        tenantId = tenant.value();
        lastNumber = 0;
    }
}
