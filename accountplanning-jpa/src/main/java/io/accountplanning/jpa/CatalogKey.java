package io.accountplanning.jpa;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which entry of which tenant's catalog. */
class CatalogKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String tenantId;
    private @Nullable String kind;
    private @Nullable String entryId;

    protected CatalogKey() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CatalogKey that
                && Objects.equals(tenantId, that.tenantId)
                && Objects.equals(kind, that.kind)
                && Objects.equals(entryId, that.entryId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tenantId, kind, entryId);
    }
}
