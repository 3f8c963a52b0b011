package io.accountplanning.inmemory;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.catalog.CatalogRepository;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import io.accountplanning.snapshot.SnapshotRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A catalog and snapshots that agree to everything and keep nothing. */
final class NoCatalog implements CatalogRepository, SnapshotRepository {

    @Override
    public <S extends PlanSection> SectionState<S> find(SectionType<S> kind, String id) {
        return new SectionState<>(kind.empty(), 0, null);
    }

    @Override
    public <S extends PlanSection> List<CatalogEntry<S>> all(SectionType<S> kind) {
        return List.of();
    }

    @Override
    public <S extends PlanSection> SectionState<S> save(
            SectionType<S> kind, String id, SectionState<S> before, S after, Stamp changed) {
        return new SectionState<>(after, before.version() + 1, changed);
    }

    @Override
    public void remove(SectionType<?> kind, String id, long version) {}

    @Override
    public <S extends PlanSection> List<SectionState<S>> versions(SectionType<S> kind, String id) {
        return List.of();
    }

    @Override
    public void keep(UUID id, @Nullable PlanId owner, PlanDocument document) {}

    @Override
    public Optional<PlanDocument> find(UUID id, List<SectionType<?>> types) {
        return Optional.empty();
    }

    @Override
    public void remove(UUID id) {}
}
