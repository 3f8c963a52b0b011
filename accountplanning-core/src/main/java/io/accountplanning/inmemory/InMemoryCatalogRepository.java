package io.accountplanning.inmemory;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.catalog.CatalogRepository;
import io.accountplanning.host.TenantId;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import io.accountplanning.transaction.StaleVersionException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a tenant keeps beside its plans, in memory. */
final class InMemoryCatalogRepository implements CatalogRepository {

    private final TenantId tenant;
    private final Tables tables;

    InMemoryCatalogRepository(TenantId tenant, Tables tables) {
        this.tenant = tenant;
        this.tables = tables;
    }

    @Override
    public <S extends PlanSection> SectionState<S> find(SectionType<S> kind, String id) {
        return versions(kind, id).stream().findFirst().orElseGet(() -> new SectionState<>(kind.empty(), 0, null));
    }

    @Override
    public <S extends PlanSection> List<CatalogEntry<S>> all(SectionType<S> kind) {
        return tables.catalog.keySet().stream()
                .filter(key -> key.tenant().equals(tenant) && key.kind().equals(kind.key()))
                .map(key -> new CatalogEntry<>(key.id(), find(kind, key.id())))
                .sorted(Comparator.comparing(CatalogEntry::id))
                .toList();
    }

    @Override
    public <S extends PlanSection> SectionState<S> save(
            SectionType<S> kind, String id, SectionState<S> before, S after, Stamp changed) {
        requireVersion(kind, id, before.version());
        SectionState<S> saved = new SectionState<>(after, before.version() + 1, changed);
        List<SectionState<?>> versions = new ArrayList<>(List.of(saved));
        versions.addAll(versions(kind, id));
        tables.put(tables.catalog, key(kind, id), List.copyOf(versions));
        return saved;
    }

    @Override
    public void remove(SectionType<?> kind, String id, long version) {
        requireVersion(kind, id, version);
        tables.remove(tables.catalog, key(kind, id));
    }

    @Override
    @SuppressWarnings("unchecked") // an entry is kept under the key of its own kind
    public <S extends PlanSection> List<SectionState<S>> versions(SectionType<S> kind, String id) {
        return tables.catalog.getOrDefault(key(kind, id), List.of()).stream()
                .map(state -> (SectionState<S>) state)
                .toList();
    }

    private void requireVersion(SectionType<?> kind, String id, long version) {
        if (find(kind, id).version() != version) {
            throw new StaleVersionException(kind.key() + " " + id, null);
        }
    }

    private Tables.EntryKey key(SectionType<?> kind, String id) {
        return new Tables.EntryKey(tenant, kind.key(), id);
    }
}
