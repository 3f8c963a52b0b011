package io.accountplanning.export.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.accountplanning.export.label.Labels;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.section.Audience;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The schema of the document, made from what the sections say about themselves. */
final class PlanSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String DEFINED = "#/$defs/";

    private final Labels labels = Labels.of(Locale.ENGLISH);

    ObjectNode of(List<SectionType<?>> types) {
        ObjectNode schema = object("$schema", DIALECT)
                .put("title", "An account plan")
                .put(
                        "description",
                        "What has no value is left out. Moments are in UTC, the day after the last one ends a range,"
                                + " rows stand in the order of the screen.")
                .put("type", "object");
        ObjectNode members = schema.putObject("properties");
        members.set(Names.FORMAT, object("const", PlanJson.FORMAT));
        members.putObject(Names.FORMAT_VERSION).put("const", PlanJson.FORMAT_VERSION);
        members.set(Names.MADE_AT, described(defined("moment"), "when the document was made"));
        constants(
                members.putObject(Names.AUDIENCE),
                Arrays.stream(Audience.values()).map(Enum::name).toList());
        members.set(Names.ID, defined("uuid"));
        members.set(Names.NUMBER, described(type("string"), "what people call the plan, such as AP-000123"));
        members.set(Names.CREATED, defined("stamp"));
        members.set(Names.PLAN, part(PlanDetails.SECTION));
        members.set(Names.PLACEMENT, content(Placement.SECTION));
        members.set(Names.SECTIONS, sections(types));
        closed(
                schema,
                Names.FORMAT,
                Names.FORMAT_VERSION,
                Names.MADE_AT,
                Names.AUDIENCE,
                Names.ID,
                Names.NUMBER,
                Names.CREATED,
                Names.PLAN,
                Names.PLACEMENT,
                Names.SECTIONS);
        schema.set("$defs", definitions());
        return schema;
    }

    private ObjectNode sections(List<SectionType<?>> types) {
        ObjectNode sections = described(type("object"), "A section that its audience does not see is left out.");
        ObjectNode each = sections.putObject("properties");
        types.forEach(type -> each.set(type.key(), part(type)));
        return closed(sections);
    }

    private <S extends PlanSection> ObjectNode part(SectionType<S> type) {
        ObjectNode part = object("title", labels.section(type)).put("type", "object");
        ObjectNode members = part.putObject("properties");
        members.set(Names.VERSION, described(defined("count"), "0 before the first edit, then one more for each"));
        members.set(Names.CHANGED, described(defined("stamp"), "the last edit; left out before the first"));
        members.set(Names.CONTENT, content(type));
        return type.equals(PlanDetails.SECTION)
                ? closed(part, Names.VERSION, Names.CHANGED, Names.CONTENT)
                : closed(part, Names.VERSION, Names.CONTENT);
    }

    /** Of the plan's details every required field is there; of others an audience may not see one. */
    private <S extends PlanSection> ObjectNode content(SectionType<S> type) {
        ObjectNode content = type("object");
        ObjectNode members = content.putObject("properties");
        type.fields()
                .forEach(field -> members.set(field.name(), titled(cell(field.type()), labels.field(type, field))));
        type.tables().forEach(table -> members.set(table.name(), table(type, table)));
        return type.equals(PlanDetails.SECTION) ? closed(content, required(type.fields())) : closed(content);
    }

    private <R extends Row> ObjectNode table(SectionType<?> type, Table<R> table) {
        ObjectNode row = type("object");
        ObjectNode members = row.putObject("properties");
        members.set(Names.ID, defined("uuid"));
        table.columns()
                .forEach(column ->
                        members.set(column.name(), titled(cell(column.type()), labels.column(type, table, column))));
        String[] columns = required(table.columns());
        String[] all = Arrays.copyOf(columns, columns.length + 1);
        all[columns.length] = Names.ID;
        ObjectNode rows =
                object("title", labels.table(type, table)).put("type", "array").put("maxItems", table.maxRows());
        rows.set("items", closed(row, all));
        return rows;
    }

    private static <R> String[] required(List<Column<R, ?>> columns) {
        return columns.stream().filter(Column::isRequired).map(Column::name).toArray(String[]::new);
    }

    private static <V> ObjectNode cell(CellType<V> type) {
        return switch (type.kind()) {
            case TEXT, REFERENCE, EXPRESSION -> type("string");
            case RICH_TEXT -> type("string").put("contentMediaType", "text/html");
            case INTEGER -> type("integer");
            case NUMBER -> defined("decimal");
            case AMOUNT -> described(defined("decimal"), "in the plan's currency");
            case PERCENT -> described(defined("decimal"), "100 for the whole");
            case DATE -> type("string").put("format", "date");
            case YES_NO -> type("boolean");
            case CHOICE ->
                constants(
                        JsonNodeFactory.instance.objectNode(),
                        type.choices().stream().map(type::write).toList());
            case LIST -> {
                ObjectNode list = type("array");
                list.set("items", cell(CellJson.elementOf(type)));
                yield list;
            }
        };
    }

    private static ObjectNode definitions() {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        all.set("uuid", type("string").put("format", "uuid"));
        all.set("moment", type("string").put("format", "date-time"));
        all.set("count", type("integer").put("minimum", 0));
        ObjectNode decimal = described(
                JsonNodeFactory.instance.objectNode(), "a text where a double-precision number would not be exact");
        ArrayNode either = decimal.putArray("anyOf");
        either.add(type("number"));
        either.add(type("string").put("pattern", "^-?[0-9]+(\\.[0-9]+)?$"));
        all.set("decimal", decimal);
        ObjectNode stamp = type("object");
        ObjectNode members = stamp.putObject("properties");
        members.set(Names.AT, defined("moment"));
        members.set(Names.BY, described(type("string"), "the host's id of a person, or of a job"));
        all.set("stamp", closed(stamp, Names.AT, Names.BY));
        return all;
    }

    /** Nothing but its properties, and these of them in any case. */
    private static ObjectNode closed(ObjectNode object, String... required) {
        if (required.length > 0) {
            ArrayNode names = object.putArray("required");
            Arrays.stream(required).forEach(names::add);
        }
        return object.put("additionalProperties", false);
    }

    private static ObjectNode constants(ObjectNode into, List<String> all) {
        ArrayNode names = into.putArray("enum");
        all.forEach(names::add);
        return into;
    }

    private static ObjectNode titled(ObjectNode schema, String title) {
        return schema.put("title", title);
    }

    private static ObjectNode described(ObjectNode schema, String description) {
        return schema.put("description", description);
    }

    private static ObjectNode defined(String name) {
        return object("$ref", DEFINED + name);
    }

    private static ObjectNode type(String name) {
        return object("type", name);
    }

    private static ObjectNode object(String member, String value) {
        return JsonNodeFactory.instance.objectNode().put(member, value);
    }
}
