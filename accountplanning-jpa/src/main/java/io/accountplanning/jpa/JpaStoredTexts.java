package io.accountplanning.jpa;

import io.accountplanning.host.TenantId;
import io.accountplanning.privacy.SectionTexts;
import io.accountplanning.privacy.StoredTexts;
import io.accountplanning.privacy.TextVisitor;
import io.accountplanning.text.CursorText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every text of one tenant: each column of each table of the mapping, page by page in the order of the keys. */
final class JpaStoredTexts implements StoredTexts {

    private final TenantId tenant;
    private final Entities entities;

    JpaStoredTexts(TenantId tenant, Entities entities) {
        this.tenant = tenant;
        this.entities = entities;
    }

    /** Where a page begins: behind a row of a table. */
    private record From(int table, List<String> after) {

        static From read(@Nullable String cursor) {
            return cursor == null
                    ? new From(0, List.of())
                    : CursorText.parse(
                            cursor,
                            3,
                            "a walk through texts",
                            parts -> new From(
                                    Integer.parseInt(parts[0]), List.of(parts).subList(1, parts.length)));
        }
    }

    @Override
    public @Nullable String walk(@Nullable String after, int most, SectionTexts sections, TextVisitor visitor) {
        TextPage page = new TextPage(tenant, entities, sections, visitor);
        From from = From.read(after);
        int left = most;
        for (int table = from.table(); table < TextEntity.ALL.size(); table++) {
            TextEntity entity = TextEntity.ALL.get(table);
            List<TextRow> rows = rows(entity, table == from.table() ? from.after() : List.of(), left);
            rows.forEach(page::visit);
            if (rows.size() == left) {
                page.write();
                return cursor(table, entity, rows.get(rows.size() - 1));
            }
            left -= rows.size();
        }
        page.write();
        return null;
    }

    private static String cursor(int table, TextEntity entity, TextRow last) {
        List<Object> parts = new ArrayList<>(List.of(table));
        entity.ids().forEach(id -> parts.add(last.value(id)));
        return CursorText.of(parts.toArray());
    }

    private List<TextRow> rows(TextEntity entity, List<String> after, int most) {
        Map<String, Object> parameters = new HashMap<>(Map.of("tenant", tenant.value()));
        for (int i = 0; i < after.size(); i++) {
            parameters.put("k" + i, entity.id(i, after.get(i)));
        }
        List<String> ids = entity.ids();
        String jpql = select(entity) + behind(ids, !after.isEmpty()) + " order by "
                + String.join(", ", ids.stream().map(id -> "e." + id).toList());
        return entities.values(Object[].class, jpql, parameters, most).stream()
                .map(values -> new TextRow(entity, values))
                .toList();
    }

    static String select(TextEntity entity) {
        return "select "
                + String.join(
                        ", ", entity.selected().stream().map(one -> "e." + one).toList()) + " from " + entity.name()
                + " e where e.tenantId = :tenant";
    }

    private static String behind(List<String> ids, boolean some) {
        if (!some) {
            return "";
        }
        return ids.size() == 1
                ? " and e." + ids.get(0) + " > :k0"
                : " and (e." + ids.get(0) + " > :k0 or (e." + ids.get(0) + " = :k0 and e." + ids.get(1) + " > :k1))";
    }
}
