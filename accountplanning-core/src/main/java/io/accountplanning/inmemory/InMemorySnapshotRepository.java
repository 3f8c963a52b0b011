package io.accountplanning.inmemory;

import io.accountplanning.host.TenantId;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.SectionType;
import io.accountplanning.snapshot.SnapshotRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans as they were, in memory. */
final class InMemorySnapshotRepository implements SnapshotRepository {

    private final TenantId tenant;
    private final Tables tables;

    InMemorySnapshotRepository(TenantId tenant, Tables tables) {
        this.tenant = tenant;
        this.tables = tables;
    }

    @Override
    public void keep(UUID id, @Nullable PlanId owner, PlanDocument document) {
        if (tables.snapshots.containsKey(id)) {
            throw new IllegalStateException("There is a snapshot " + id + " already");
        }
        tables.put(tables.snapshots, id, new Tables.Kept(tenant, owner, document));
    }

    @Override
    public Optional<PlanDocument> find(UUID id, List<SectionType<?>> types) {
        return kept(id).map(kept -> new PlanDocument(
                kept.document().plan(),
                types.stream()
                        .flatMap(type -> part(kept.document(), type).stream())
                        .toList()));
    }

    private static Optional<PlanDocument.Part<?>> part(PlanDocument document, SectionType<?> type) {
        return document.sections().stream()
                .filter(part -> part.type().equals(type))
                .findFirst();
    }

    @Override
    public void remove(UUID id) {
        if (kept(id).isPresent()) {
            tables.remove(tables.snapshots, id);
        }
    }

    private Optional<Tables.Kept> kept(UUID id) {
        return Optional.ofNullable(tables.snapshots.get(id))
                .filter(kept -> kept.tenant().equals(tenant));
    }
}
