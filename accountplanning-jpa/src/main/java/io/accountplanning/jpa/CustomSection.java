package io.accountplanning.jpa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps a host's own section as JSON of its written cells, read back through what the section says about itself. */
final class CustomSection<S extends PlanSection> implements SectionPart<S> {

    private static final String SELECT =
            "select e from ApCustomSection e where e.planId = :plan and e.sectionKey = :section";

    private final SectionType<S> type;

    CustomSection(SectionType<S> type) {
        this.type = type;
    }

    @Override
    public S load(PlanScope plan, S section) {
        return plan.entities()
                .find(CustomSectionEntity.class, SELECT, key(plan))
                .map(stored -> read(section, Json.read(stored.content())))
                .orElse(section);
    }

    @Override
    public void save(PlanScope plan, S before, S after) {
        String json = Json.write(written(after));
        List<CustomSectionEntity> stored = plan.entities().editable(CustomSectionEntity.class, SELECT, key(plan));
        if (stored.isEmpty()) {
            plan.entities().add(new CustomSectionEntity(plan, type.key(), json));
        } else {
            stored.get(0).take(json);
        }
    }

    private Map<String, Object> key(PlanScope plan) {
        return Map.of("plan", plan.id(), "section", type.key());
    }

    private ObjectNode written(S section) {
        ObjectNode content = Json.object();
        writeCells(content.putObject("fields"), type.fields(), section);
        ObjectNode tables = content.putObject("tables");
        type.tables().forEach(table -> writeRows(tables.putArray(table.name()), table, section));
        return content;
    }

    private <R extends Row> void writeRows(ArrayNode rows, Table<R> table, S section) {
        for (R row : type.rows(section, table)) {
            ObjectNode object = rows.addObject().put("id", row.id().value().toString());
            writeCells(object.putObject("cells"), table.columns(), row);
        }
    }

    private static <T> void writeCells(ObjectNode cells, List<Column<T, ?>> columns, T from) {
        for (Column<T, ?> column : columns) {
            String written = column.write(from);
            if (written != null) {
                cells.put(column.name(), written);
            }
        }
    }

    private S read(S section, JsonNode content) {
        S result = section;
        for (Column<S, ?> field : type.fields()) {
            result = field(result, field, Json.text(content.path("fields"), field.name()));
        }
        for (Table<?> table : type.tables()) {
            result = table(result, table, content.path("tables").path(table.name()));
        }
        return result;
    }

    private static <S, V> S field(S section, Column<S, V> field, @Nullable String written) {
        return field.with(section, written == null ? null : field.type().restore(written));
    }

    private <R extends Row> S table(S section, Table<R> table, JsonNode stored) {
        List<R> rows = new ArrayList<>();
        for (JsonNode row : stored) {
            List<@Nullable Object> values = new ArrayList<>();
            for (Column<R, ?> column : table.columns()) {
                String written = Json.text(row.path("cells"), column.name());
                values.add(written == null ? null : column.type().restore(written));
            }
            rows.add(table.row(UUID.fromString(row.path("id").asText()), values));
        }
        return type.withRows(section, table, rows);
    }
}
