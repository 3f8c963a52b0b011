package io.accountplanning.jpa;

import io.accountplanning.host.UserId;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import io.accountplanning.time.TimeOrderedUuid;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A version that an entry of the catalog has or had. */
@Entity(name = "ApCatalogVersion")
@Table(name = "ap_catalog_version")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by the provider
class CatalogVersionEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    @Column(name = "kind")
    private String kind;

    @Column(name = "entry_id")
    private String entryId;

    @Column(name = "version")
    private long version;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "content", length = Json.MAX_LENGTH)
    private String content;

    protected CatalogVersionEntity() {}

    CatalogVersionEntity(String tenant, String kind, String entry, long version, Stamp changed, String json) {
        this.id = TimeOrderedUuid.next();
        this.tenantId = tenant;
        this.kind = kind;
        this.entryId = entry;
        this.version = version;
        this.changedAt = StoredValues.moment(changed.at());
        this.changedBy = changed.by().value();
        this.content = json;
    }

    String entryId() {
        return entryId;
    }

    <S extends PlanSection> SectionState<S> state(SectionType<S> type) {
        Stamp changed = new Stamp(changedAt.toInstant(), UserId.of(changedBy));
        return new SectionState<>(SectionJson.read(type, Json.read(content)), version, changed);
    }
}
