package io.accountplanning.export.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the content of one section, through what it says about itself. */
final class SectionReader<S extends PlanSection> {

    private static final String REMEDY = "the section has no such field or table: take it out, or correct its name";

    private static final String REFUSED = "is refused: ";

    private final SectionType<S> type;
    private final Faults faults;
    private final boolean allRequired;

    /** @param allRequired whether required fields must be there; what an audience does not see of a section may be missing */
    SectionReader(SectionType<S> type, Faults faults, boolean allRequired) {
        this.type = type;
        this.faults = faults;
        this.allRequired = allRequired;
    }

    S read(JsonNode content, Place at) {
        Set<String> known = Stream.concat(
                        type.fields().stream().map(Column::name),
                        type.tables().stream().map(Table::name))
                .collect(Collectors.toSet());
        JsonObject object = JsonObject.of(content, at, faults, known, REMEDY);
        S result = type.empty();
        for (Column<S, ?> field : type.fields()) {
            result = field(result, field, object);
        }
        for (Table<?> table : type.tables()) {
            result = table(result, table, object);
        }
        return result;
    }

    private <V> S field(S section, Column<S, V> field, JsonObject from) {
        JsonNode node = from.find(field.name());
        if (node == null && field.isRequired()) {
            if (allRequired) {
                from.require(field.name());
            }
            return section;
        }
        Place at = from.at().member(field.name());
        long before = faults.count();
        V value = node == null ? null : cell(field, node, at);
        if (faults.count() > before) {
            return section;
        }
        try {
            S read = field.with(section, value);
            if (node != null) {
                field.check(read, at.pointer()).ifPresent(faults::add);
            }
            return read;
        } catch (RuntimeException e) { // a record's own rules, a host's included
            faults.add(at, REFUSED + e.getMessage(), null);
            return section;
        }
    }

    private <R, V> @Nullable V cell(Column<R, V> column, JsonNode node, Place at) {
        try {
            return CellJson.read(column.type(), node);
        } catch (IllegalArgumentException e) {
            String rule = e.getMessage();
            faults.add(
                    at, rule == null ? "cannot be read" : rule, node.isTextual() ? node.textValue() : node.toString());
            return null;
        }
    }

    private <R extends Row> S table(S section, Table<R> table, JsonObject from) {
        JsonNode node = from.find(table.name());
        if (node == null) {
            return type.withRows(section, table, List.of());
        }
        Place at = from.at().member(table.name());
        if (!node.isArray()) {
            faults.add(at, "must be an array of rows", node.toString());
        } else if (node.size() > table.maxRows()) {
            faults.add(
                    at,
                    "has " + node.size() + " rows, at most " + table.maxRows() + " are allowed; take some away",
                    null);
        } else {
            return type.withRows(section, table, rows(table, node, at));
        }
        return section;
    }

    private <R extends Row> List<R> rows(Table<R> table, JsonNode array, Place at) {
        List<R> rows = new ArrayList<>();
        Set<UUID> ids = new HashSet<>();
        Set<String> known = Stream.concat(
                        Stream.of(Names.ID), table.columns().stream().map(Column::name))
                .collect(Collectors.toSet());
        for (int i = 0; i < array.size(); i++) {
            JsonObject object = JsonObject.of(array.get(i), at.entry(i), faults, known, REMEDY);
            UUID id = object.uuid(Names.ID);
            if (id != null && !ids.add(id)) {
                faults.add(
                        object.at().member(Names.ID),
                        "is the id of a row above; give each row an id of its own",
                        id.toString());
            }
            R row = row(table, id, object);
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }

    private <R extends Row> @Nullable R row(Table<R> table, @Nullable UUID id, JsonObject object) {
        long before = faults.count();
        List<@Nullable Object> values = new ArrayList<>();
        for (Column<R, ?> column : table.columns()) {
            JsonNode node = column.isRequired() ? object.require(column.name()) : object.find(column.name());
            values.add(node == null ? null : cell(column, node, object.at().member(column.name())));
        }
        if (id == null || faults.count() > before) {
            return null;
        }
        try {
            R row = table.row(id, values);
            table.columns()
                    .forEach(column -> column.check(
                                    row, object.at().member(column.name()).pointer())
                            .ifPresent(faults::add));
            return row;
        } catch (RuntimeException e) { // a record's own rules, a host's included
            faults.add(object.at(), REFUSED + e.getMessage(), null);
            return null;
        }
    }
}
