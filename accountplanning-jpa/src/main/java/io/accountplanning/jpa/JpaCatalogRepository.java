package io.accountplanning.jpa;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.catalog.CatalogRepository;
import io.accountplanning.host.TenantId;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import io.accountplanning.transaction.StaleVersionException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a tenant keeps beside its plans. */
final class JpaCatalogRepository implements CatalogRepository {

    private static final String OF_KIND = " e.tenantId = :tenant and e.kind = :kind";
    private static final String ONE = OF_KIND + " and e.entryId = :entry";
    private static final String LATEST = "select v from ApCatalogVersion v, ApCatalog e where v.tenantId = e.tenantId"
            + " and v.kind = e.kind and v.entryId = e.entryId and v.version = e.version and";

    private final TenantId tenant;
    private final Entities entities;

    JpaCatalogRepository(TenantId tenant, Entities entities) {
        this.tenant = tenant;
        this.entities = entities;
    }

    @Override
    public <S extends PlanSection> SectionState<S> find(SectionType<S> kind, String id) {
        return entities.find(CatalogVersionEntity.class, LATEST + ONE, key(kind, id))
                .map(found -> found.state(kind))
                .orElseGet(() -> new SectionState<>(kind.empty(), 0, null));
    }

    @Override
    public <S extends PlanSection> List<CatalogEntry<S>> all(SectionType<S> kind) {
        return entities.list(CatalogVersionEntity.class, LATEST + OF_KIND, ofKind(kind)).stream()
                .map(found -> new CatalogEntry<>(found.entryId(), found.state(kind)))
                .sorted(Comparator.comparing(CatalogEntry::id)) // databases compare text in many ways
                .toList();
    }

    @Override
    public <S extends PlanSection> SectionState<S> save(
            SectionType<S> kind, String id, SectionState<S> before, S after, Stamp changed) {
        long next = before.version() + 1;
        if (before.version() == 0) {
            // Of two first versions at once, one breaks the primary key.
            entities.add(new CatalogEntity(tenant.value(), kind.key(), id));
        } else {
            Map<String, Object> parameters = key(kind, id);
            parameters.put("version", before.version());
            parameters.put("next", next);
            requireOne(
                    kind,
                    id,
                    entities.execute(
                            "update ApCatalog e set e.version = :next where" + ONE + " and e.version = :version",
                            parameters));
        }
        String json = Json.write(SectionJson.write(kind, after));
        entities.add(new CatalogVersionEntity(tenant.value(), kind.key(), id, next, changed, json));
        entities.flush();
        return new SectionState<>(after, next, changed);
    }

    @Override
    public void remove(SectionType<?> kind, String id, long version) {
        Map<String, Object> parameters = key(kind, id);
        parameters.put("version", version);
        requireOne(
                kind,
                id,
                entities.execute("delete from ApCatalog e where" + ONE + " and e.version = :version", parameters));
        entities.execute("delete from ApCatalogVersion e where" + ONE, key(kind, id));
    }

    @Override
    public <S extends PlanSection> List<SectionState<S>> versions(SectionType<S> kind, String id) {
        return entities
                .list(
                        CatalogVersionEntity.class,
                        "select e from ApCatalogVersion e where" + ONE + " order by e.version desc",
                        key(kind, id))
                .stream()
                .map(found -> found.state(kind))
                .toList();
    }

    private static void requireOne(SectionType<?> kind, String id, int rows) {
        if (rows != 1) {
            throw new StaleVersionException(kind.key() + " " + id, null);
        }
    }

    private Map<String, Object> ofKind(SectionType<?> kind) {
        return new HashMap<>(Map.of("tenant", tenant.value(), "kind", kind.key()));
    }

    private Map<String, Object> key(SectionType<?> kind, String id) {
        Map<String, Object> key = ofKind(kind);
        key.put("entry", id);
        return key;
    }
}
