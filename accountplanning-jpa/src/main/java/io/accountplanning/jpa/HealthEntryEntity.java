package io.accountplanning.jpa;

import io.accountplanning.health.HealthBand;
import io.accountplanning.health.HealthEntry;
import io.accountplanning.host.TenantId;
import io.accountplanning.plan.PlanId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link HealthEntry} of a plan. */
@Entity(name = "ApHealthEntry")
@Table(name = "ap_health_history")
@IdClass(HealthKey.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by the provider
class HealthEntryEntity {

    @Id
    @Column(name = "plan_id")
    private UUID planId;

    @Id
    @Column(name = "entry_day")
    private LocalDate day;

    @Column(name = "tenant_id")
    private String tenantId;

    @Column(name = "score", precision = 5, scale = 2)
    private @Nullable BigDecimal score;

    @Column(name = "band")
    private @Nullable String band;

    @Column(name = "overridden")
    private boolean overridden;

    protected HealthEntryEntity() {}

    HealthEntryEntity(TenantId tenant, PlanId plan, HealthEntry entry) {
        planId = plan.value();
        tenantId = tenant.value();
        day = entry.day();
        take(entry);
    }

    final void take(HealthEntry entry) {
        score = entry.score();
        band = StoredValues.name(entry.band());
        overridden = entry.overridden();
    }

    HealthEntry entry() {
        return new HealthEntry(day, score, StoredValues.constant(HealthBand.class, band), overridden);
    }
}
