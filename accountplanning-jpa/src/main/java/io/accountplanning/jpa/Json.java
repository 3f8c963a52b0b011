package io.accountplanning.jpa;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.accountplanning.table.Change;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is free-form, as JSON text. The one place that knows how JSON is made. */
final class Json {

    /** Of a column that holds text without a limit. */
    static final int MAX_LENGTH = Integer.MAX_VALUE;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static String write(JsonNode node) {
        return node.toString();
    }

    static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The storage holds text that is not JSON: " + json, e);
        }
    }

    static @Nullable String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isTextual() ? value.textValue() : null;
    }

    static String write(List<Change> changes) {
        ArrayNode array = MAPPER.createArrayNode();
        for (Change change : changes) {
            ObjectNode object = array.addObject()
                    .put("kind", change.kind().name())
                    .put("table", change.table())
                    .put("row", change.row())
                    .put("label", change.label());
            position(object, "from", change.from());
            position(object, "to", change.to());
            ArrayNode cells = object.putArray("cells");
            change.cells()
                    .forEach(cell -> cells.addObject()
                            .put("column", cell.column())
                            .put("before", cell.before())
                            .put("after", cell.after()));
        }
        return write(array);
    }

    private static void position(ObjectNode object, String field, @Nullable Integer position) {
        if (position != null) {
            object.put(field, position);
        }
    }

    private static @Nullable Integer position(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isInt() ? value.intValue() : null;
    }

    static List<Change> readChanges(String json) {
        List<Change> changes = new ArrayList<>();
        for (JsonNode change : read(json)) {
            List<Change.Cell> cells = new ArrayList<>();
            for (JsonNode cell : change.path("cells")) {
                cells.add(new Change.Cell(cell.path("column").asText(), text(cell, "before"), text(cell, "after")));
            }
            changes.add(new Change(
                    Change.Kind.valueOf(change.path("kind").asText()),
                    change.path("table").asText(),
                    text(change, "row"),
                    change.path("label").asText(),
                    cells,
                    position(change, "from"),
                    position(change, "to")));
        }
        return changes;
    }
}
