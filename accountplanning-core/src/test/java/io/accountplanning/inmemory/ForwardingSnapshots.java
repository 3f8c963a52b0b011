package io.accountplanning.inmemory;

import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.SectionType;
import io.accountplanning.snapshot.SnapshotRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Snapshots that are kept right, to be broken in one place. */
class ForwardingSnapshots implements SnapshotRepository {

    final SnapshotRepository right;

    ForwardingSnapshots(SnapshotRepository right) {
        this.right = right;
    }

    @Override
    public void keep(UUID id, @Nullable PlanId owner, PlanDocument document) {
        right.keep(id, owner, document);
    }

    @Override
    public Optional<PlanDocument> find(UUID id, List<SectionType<?>> types) {
        return right.find(id, types);
    }

    @Override
    public void remove(UUID id) {
        right.remove(id);
    }
}
