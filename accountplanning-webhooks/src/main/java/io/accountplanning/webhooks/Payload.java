package io.accountplanning.webhooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.accountplanning.event.OutboxMessage;
import io.accountplanning.table.Change;
import java.nio.charset.StandardCharsets;

/** What is posted: an event as JSON. The same event gives the same text. */
final class Payload {

    private static final JsonMapper JSON = mapper();

    private Payload() {}

    /** The event as JSON, its properties in the order that stands here. */
    static String of(OutboxMessage message) {
        ObjectNode root = JSON.createObjectNode();
        root.put("type", message.type());
        root.put("timestamp", message.occurredAt().toString());
        ObjectNode data = root.putObject("data");
        data.put("id", message.id().toString());
        data.put("tenant", message.tenant().value());
        data.put("plan", message.plan().toString());
        data.put("section", message.section());
        data.put("version", message.version());
        data.put("by", message.by().value());
        ArrayNode changes = data.putArray("changes");
        message.changes().forEach(change -> write(change, changes.addObject()));
        return text(root);
    }

    private static void write(Change change, ObjectNode node) {
        node.put("kind", change.kind().name());
        node.put("table", change.table());
        node.put("row", change.row());
        node.put("label", change.label());
        ArrayNode cells = node.putArray("cells");
        change.cells()
                .forEach(cell -> cells.addObject()
                        .put("column", cell.column())
                        .put("before", cell.before())
                        .put("after", cell.after()));
    }

    private static String text(ObjectNode root) {
        try {
            // Half a surrogate pair has no bytes in UTF-8: what is stored must be what is sent.
            return new String(JSON.writeValueAsString(root).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of texts and numbers can always be written", e);
        }
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .disable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .enable(JsonWriteFeature.QUOTE_FIELD_NAMES)
                .build();
    }
}
