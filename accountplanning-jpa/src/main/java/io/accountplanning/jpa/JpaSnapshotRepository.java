package io.accountplanning.jpa;

import io.accountplanning.host.TenantId;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.SectionType;
import io.accountplanning.snapshot.SnapshotRepository;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans as they were. */
final class JpaSnapshotRepository implements SnapshotRepository {

    private static final String ONE = " from ApSnapshot s where s.id = :id and s.tenantId = :tenant";

    private final TenantId tenant;
    private final Entities entities;

    JpaSnapshotRepository(TenantId tenant, Entities entities) {
        this.tenant = tenant;
        this.entities = entities;
    }

    @Override
    public void keep(UUID id, @Nullable PlanId owner, PlanDocument document) {
        String json = Json.write(DocumentJson.write(document));
        entities.add(new SnapshotEntity(id, tenant.value(), owner == null ? StoredValues.NIL : owner.value(), json));
        entities.flush();
    }

    @Override
    public Optional<PlanDocument> find(UUID id, List<SectionType<?>> types) {
        return entities.find(SnapshotEntity.class, "select s" + ONE, key(id))
                .map(stored -> DocumentJson.read(Json.read(stored.content()), types));
    }

    @Override
    public void remove(UUID id) {
        entities.execute("delete" + ONE, key(id));
    }

    private Map<String, Object> key(UUID id) {
        return Map.of("id", id, "tenant", tenant.value());
    }
}
