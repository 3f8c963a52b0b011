package io.accountplanning.inmemory;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.catalog.CatalogRepository;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import java.util.List;

/** A catalog that is kept right, to be broken in one place. */
class ForwardingCatalog implements CatalogRepository {

    final CatalogRepository right;

    ForwardingCatalog(CatalogRepository right) {
        this.right = right;
    }

    @Override
    public <S extends PlanSection> SectionState<S> find(SectionType<S> kind, String id) {
        return right.find(kind, id);
    }

    @Override
    public <S extends PlanSection> List<CatalogEntry<S>> all(SectionType<S> kind) {
        return right.all(kind);
    }

    @Override
    public <S extends PlanSection> SectionState<S> save(
            SectionType<S> kind, String id, SectionState<S> before, S after, Stamp changed) {
        return right.save(kind, id, before, after, changed);
    }

    @Override
    public void remove(SectionType<?> kind, String id, long version) {
        right.remove(kind, id, version);
    }

    @Override
    public <S extends PlanSection> List<SectionState<S>> versions(SectionType<S> kind, String id) {
        return right.versions(kind, id);
    }
}
