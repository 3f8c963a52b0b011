package io.accountplanning.webhooks.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.accountplanning.event.EventId;
import io.accountplanning.event.OutboxMessage;
import io.accountplanning.host.TenantId;
import io.accountplanning.table.Change;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** An event as JSON. The same event in the same form gives the same text. */
public final class Payload {

    /** The type of the message that tries an endpoint out. */
    public static final String PING = "webhook.ping";

    private static final JsonMapper JSON = mapper();

    private Payload() {}

    /** The event as JSON, its properties in the order of {@code docs/events.md}. */
    public static String of(OutboxMessage message, MessageForm form) {
        ObjectNode root = switch (form.envelope()) {
            case STANDARD -> standard(message.type(), message.occurredAt());
            case CLOUD_EVENTS ->
                cloudEvent(message.id(), message.tenant(), message.type(), message.occurredAt())
                        .put("subject", message.plan().toString());
        };
        write(message, form.thin(), root.putObject("data"));
        return text(root);
    }

    /** A {@link #PING} as JSON: of data it has the event's id and the tenant. */
    public static String ping(EventId event, TenantId tenant, Instant at, MessageForm form) {
        ObjectNode root = switch (form.envelope()) {
            case STANDARD -> standard(PING, at);
            case CLOUD_EVENTS -> cloudEvent(event, tenant, PING, at);
        };
        root.putObject("data").put("id", event.toString()).put("tenant", tenant.value());
        return text(root);
    }

    private static ObjectNode standard(String type, Instant at) {
        return JSON.createObjectNode().put("type", type).put("timestamp", at.toString());
    }

    private static ObjectNode cloudEvent(EventId event, TenantId tenant, String type, Instant at) {
        return JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("type", type)
                .put("source", source(tenant))
                .put("id", event.toString())
                .put("time", at.toString())
                .put("datacontenttype", "application/json");
    }

    /** A reference (RFC 3986) that is the same for all events of a tenant. */
    private static String source(TenantId tenant) {
        return "/accountplanning/"
                + URLEncoder.encode(tenant.value(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static void write(OutboxMessage message, boolean thin, ObjectNode data) {
        data.put("id", message.id().toString());
        data.put("tenant", message.tenant().value());
        data.put("plan", message.plan().toString());
        data.put("section", message.section());
        data.put("version", message.version());
        data.put("by", message.by().value());
        if (!thin) {
            ArrayNode changes = data.putArray("changes");
            message.changes().forEach(change -> write(change, changes.addObject()));
        }
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

    static String text(JsonNode root) {
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
