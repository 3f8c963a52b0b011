package io.accountplanning.jpa;

import io.accountplanning.file.FileRepository;
import io.accountplanning.host.TenantId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is known of files across plans. */
final class JpaFileRepository implements FileRepository {

    private final TenantId tenant;
    private final Entities entities;

    JpaFileRepository(TenantId tenant, Entities entities) {
        this.tenant = tenant;
        this.entities = entities;
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        Set<UUID> known = new HashSet<>();
        for (List<UUID> some : Chunks.of(ids)) {
            known.addAll(entities.values(
                    UUID.class,
                    "select f.rowId from ApFile f where f.rowId in :ids and f.tenantId = :tenant",
                    Map.of("ids", some, "tenant", tenant.value())));
        }
        return known;
    }
}
