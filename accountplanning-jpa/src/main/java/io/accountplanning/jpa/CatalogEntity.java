package io.accountplanning.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** Which version an entry of the catalog is in; what it says stands in {@link CatalogVersionEntity}. */
@Entity(name = "ApCatalog")
@Table(name = "ap_catalog")
@IdClass(CatalogKey.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by the provider
class CatalogEntity {

    @Id
    @Column(name = "tenant_id")
    private String tenantId;

    @Id
    @Column(name = "kind")
    private String kind;

    @Id
    @Column(name = "entry_id")
    private String entryId;

    @Column(name = "version")
    private long version;

    protected CatalogEntity() {}

    /** A new entry in its first version. */
    CatalogEntity(String tenant, String kind, String entry) {
        this(tenant, kind, entry, 1);
    }

    CatalogEntity(String tenant, String kind, String entry, long version) {
        this.tenantId = tenant;
        this.kind = kind;
        this.entryId = entry;
        this.version = version;
    }
}
