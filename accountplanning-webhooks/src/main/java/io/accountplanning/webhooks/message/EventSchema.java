package io.accountplanning.webhooks.message;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Change;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The schema of a type's messages, made from what its section says about itself. Open: what is not named may be there too. */
final class EventSchema {

    private EventSchema() {}

    static ObjectNode of(EventType type) {
        ObjectNode schema = schema("event:" + type.name());
        schema.setAll(message(type));
        return schema;
    }

    static ObjectNode of(Collection<EventType> types) {
        ObjectNode schema = schema("events");
        ArrayNode each = schema.putArray("oneOf");
        ObjectNode all = schema.putObject("$defs");
        types.forEach(type -> {
            each.add(text("$ref", "#/$defs/" + type.name()));
            all.set(type.name(), message(type));
        });
        return schema;
    }

    private static ObjectNode schema(String name) {
        return text("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:accountplanning:" + name + ":" + EventCatalogue.VERSION);
    }

    private static ObjectNode message(EventType type) {
        ObjectNode schema =
                text("title", type.name()).put("description", type.summary()).put("type", "object");
        ObjectNode members = schema.putObject("properties");
        members.set("type", text("const", type.name()));
        members.set("timestamp", text("type", "string").put("format", "date-time"));
        members.set("data", data(type.section()));
        return required(schema, members);
    }

    private static ObjectNode data(SectionType<?> section) {
        ObjectNode data = text("type", "object");
        ObjectNode members = data.putObject("properties");
        members.set("id", uuid());
        members.set("tenant", text("type", "string"));
        members.set("plan", uuid());
        members.set("section", text("const", section.key()));
        members.set("version", text("type", "integer").put("minimum", 0));
        members.set("by", text("type", "string"));
        ObjectNode changes = text("type", "array");
        members.set("changes", changes);
        ArrayNode each = changes.putObject("items").putArray("oneOf");
        if (!section.fields().isEmpty()) {
            each.add(change("", section.fields()));
        }
        section.tables().forEach(table -> each.add(change(table)));
        return required(data, members);
    }

    private static <R extends Row> ObjectNode change(Table<R> table) {
        return change(table.name(), table.columns());
    }

    private static ObjectNode change(String table, List<? extends Column<?, ?>> columns) {
        ObjectNode change = text("type", "object");
        ObjectNode members = change.putObject("properties");
        members.set("kind", oneOf(Arrays.stream(Change.Kind.values()).map(Enum::name)));
        members.set("table", text("const", table));
        members.set("row", table.isEmpty() ? text("type", "null") : text("type", "string"));
        members.set("label", text("type", "string"));
        ObjectNode cells = text("type", "array");
        members.set("cells", cells);
        cells.set("items", cell(columns));
        return required(change, members);
    }

    private static ObjectNode cell(List<? extends Column<?, ?>> columns) {
        ObjectNode cell = text("type", "object");
        ObjectNode members = cell.putObject("properties");
        members.set("column", oneOf(columns.stream().map(Column::name)));
        members.set("before", textOrNull());
        members.set("after", textOrNull());
        return required(cell, members);
    }

    private static ObjectNode required(ObjectNode schema, ObjectNode members) {
        ArrayNode names = schema.putArray("required");
        members.fieldNames().forEachRemaining(names::add);
        return schema;
    }

    private static ObjectNode oneOf(Stream<String> values) {
        ObjectNode choice = JsonNodeFactory.instance.objectNode();
        ArrayNode all = choice.putArray("enum");
        values.forEach(all::add);
        return choice;
    }

    private static ObjectNode textOrNull() {
        ObjectNode either = JsonNodeFactory.instance.objectNode();
        either.putArray("type").add("string").add("null");
        return either;
    }

    private static ObjectNode uuid() {
        return text("type", "string").put("format", "uuid");
    }

    private static ObjectNode text(String member, String value) {
        return JsonNodeFactory.instance.objectNode().put(member, value);
    }
}
