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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A section as JSON of its written cells, read back through what the section says about itself. */
final class SectionJson {

    private SectionJson() {}

    static <S extends PlanSection> ObjectNode write(SectionType<S> type, S section) {
        ObjectNode content = Json.object();
        writeCells(content.putObject("fields"), type.fields(), section);
        ObjectNode tables = content.putObject("tables");
        type.tables().forEach(table -> writeRows(tables.putArray(table.name()), type, table, section));
        return content;
    }

    private static <S extends PlanSection, R extends Row> void writeRows(
            ArrayNode rows, SectionType<S> type, Table<R> table, S section) {
        for (R row : type.rows(section, table)) {
            ObjectNode object = rows.addObject().put("id", row.id().value().toString());
            writeCells(object.putObject("cells"), table.columns(), row);
        }
    }

    private static <T> void writeCells(ObjectNode cells, List<Column<T, ?>> columns, T from) {
        columns.forEach(column -> writeCell(cells, column, from));
    }

    /** An empty text is written too: only null stays away. */
    private static <T, V> void writeCell(ObjectNode cells, Column<T, V> column, T from) {
        V value = column.get(from);
        if (value != null) {
            cells.put(column.name(), column.type().write(value));
        }
    }

    static <S extends PlanSection> S read(SectionType<S> type, JsonNode content) {
        S result = type.empty();
        for (Column<S, ?> field : type.fields()) {
            result = field(result, field, Json.text(content.path("fields"), field.name()));
        }
        for (Table<?> table : type.tables()) {
            result = table(type, result, table, content.path("tables").path(table.name()));
        }
        return result;
    }

    private static <S, V> S field(S section, Column<S, V> field, @Nullable String written) {
        return written == null && field.isRequired()
                ? section
                : field.with(section, written == null ? null : field.type().restore(written));
    }

    private static <S extends PlanSection, R extends Row> S table(
            SectionType<S> type, S section, Table<R> table, JsonNode stored) {
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
