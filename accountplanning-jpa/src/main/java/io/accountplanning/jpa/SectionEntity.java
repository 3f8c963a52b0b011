package io.accountplanning.jpa;

import io.accountplanning.host.UserId;
import io.accountplanning.section.Stamp;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The version of a section that was edited; what it holds stands in tables of its own. */
@Entity(name = "ApSection")
@Table(name = "ap_section")
@IdClass(SectionKey.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by the provider
class SectionEntity {

    @Id
    @Column(name = "plan_id")
    private UUID planId;

    @Id
    @Column(name = "section_key")
    private String sectionKey;

    @Column(name = "tenant_id")
    private String tenantId;

    @Column(name = "version")
    private long version;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected SectionEntity() {}

    /** The section's first version. */
    SectionEntity(PlanScope plan, String key, Stamp changed) {
        planId = plan.id();
        tenantId = plan.tenant();
        sectionKey = key;
        version = 1;
        changedAt = StoredValues.moment(changed.at());
        changedBy = changed.by().value();
    }

    UUID planId() {
        return planId;
    }

    String key() {
        return sectionKey;
    }

    long version() {
        return version;
    }

    Stamp changed() {
        return new Stamp(changedAt.toInstant(), UserId.of(changedBy));
    }
}
