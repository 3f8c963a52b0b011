package io.accountplanning.jpa;

import io.accountplanning.section.PlanSection;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** The fields of a section, apart from its tables: one row for each plan. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // filled by create, or by the provider
abstract class FieldsEntity<S extends PlanSection> {

    @Id
    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "tenant_id")
    private String tenantId;

    protected FieldsEntity() {}

    final void create(PlanScope plan, S section) {
        planId = plan.id();
        tenantId = plan.tenant();
        take(section);
    }

    final UUID planId() {
        return planId;
    }

    /** Takes over the section's fields. */
    abstract void take(S section);

    /** The section with these fields. */
    abstract S fill(S section);
}
