package io.accountplanning.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A plan as it was, whole, as JSON: what it consists of may have other tables by now. */
@Entity(name = "ApSnapshot")
@Table(name = "ap_snapshot")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by the provider
class SnapshotEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "content", length = Json.MAX_LENGTH)
    private String content;

    protected SnapshotEntity() {}

    SnapshotEntity(UUID id, String tenant, UUID plan, String json) {
        this.id = id;
        this.tenantId = tenant;
        this.planId = plan;
        this.content = json;
    }

    String content() {
        return content;
    }
}
