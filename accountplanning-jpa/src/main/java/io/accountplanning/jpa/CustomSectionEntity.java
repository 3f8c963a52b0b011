package io.accountplanning.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** A section of the host's own type: its fields and rows as JSON, as no table can be made for it beforehand. */
@Entity(name = "ApCustomSection")
@Table(name = "ap_custom_section")
@IdClass(SectionKey.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by the provider
class CustomSectionEntity {

    @Id
    @Column(name = "plan_id")
    private UUID planId;

    @Id
    @Column(name = "section_key")
    private String sectionKey;

    @Column(name = "tenant_id")
    private String tenantId;

    @Column(name = "content", length = Json.MAX_LENGTH)
    private String content;

    protected CustomSectionEntity() {}

    CustomSectionEntity(PlanScope plan, String key, String json) {
        planId = plan.id();
        tenantId = plan.tenant();
        sectionKey = key;
        content = json;
    }

    UUID planId() {
        return planId;
    }

    void take(String json) {
        content = json;
    }

    String content() {
        return content;
    }
}
