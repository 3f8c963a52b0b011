package io.accountplanning.jpa;

import io.accountplanning.table.Column;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that holds text, and what kind of text. What is not listed here and is no cell of a section is words: a new column is
 * erased and given out unless somebody says that it must not be.
 *
 * @param name the attribute
 * @param form what it holds
 * @param cell the column whose cells it holds; null when it is none
 */
record TextAttribute(String name, Form form, @Nullable Column<?, ?> cell) {

    /** What an attribute holds. */
    enum Form {
        /** The form of its column. */
        CELL,
        /** Words. */
        WORDS,
        /** Words of at most 500 characters. */
        SHORT_WORDS,
        /** The id of a person. */
        PERSON,
        /** JSON. */
        JSON,
        /** Ids of other things, names of constants, and what is made from other columns. */
        NO_TEXT
    }

    private static final Map<String, Form> FORMS = new HashMap<>();

    /** Attributes that are called otherwise than their columns. */
    private static final Map<String, String> CELLS = Map.of(
            "ApPlan.clientName", "client",
            "ApComment.said", "text",
            "ApCustomValue.lower", "value",
            "ApHealthOverride.givenBy", "by",
            "ApRelationship.staffId", "ours",
            "ApSharingChoice.ofRow", "row",
            "ApProjectRequest.requestKey", "key");

    static {
        none("ApPlan", "number", "clientSort", "subjectSort", "searchText", "periodKind", "predecessorId", "parentId");
        none("ApPlan", "followsId", "primaryOf", "templateId");
        put(Form.PERSON, "ApPlan", "createdBy", "changedBy");
        none("ApSection", "sectionKey");
        put(Form.PERSON, "ApSection", "changedBy");
        none("ApCustomSection", "sectionKey");
        put(Form.JSON, "ApCustomSection", "content");
        none("ApCustomValue", "lower");
        none("ApCatalog", "kind", "entryId");
        none("ApCatalogVersion", "kind", "entryId");
        put(Form.PERSON, "ApCatalogVersion", "changedBy");
        put(Form.JSON, "ApCatalogVersion", "content");
        put(Form.JSON, "ApSnapshot", "content");
        none("ApActivity", "sectionKey", "actorKind");
        put(Form.PERSON, "ApActivity", "changedBy");
        put(Form.JSON, "ApActivity", "changes");
        none("ApOutbox", "eventType", "sectionKey", "correlation");
        put(Form.PERSON, "ApOutbox", "occurredBy");
        put(Form.JSON, "ApOutbox", "changes");
        none("ApNotification", "notificationKey", "kind", "state", "mailState", "hostState");
        put(Form.PERSON, "ApNotification", "recipientId");
        put(Form.JSON, "ApNotification", "content");
        put(Form.SHORT_WORDS, "ApNotification", "problem");
        none("ApWebhookEndpoint", "endpointId", "uri", "events", "secrets", "state", "clientId");
        put(Form.JSON, "ApWebhookEndpoint", "options");
        none("ApWebhookDelivery", "endpointId", "eventType", "contentType", "state", "orderedBy", "correlation");
        put(Form.JSON, "ApWebhookDelivery", "payload");
        put(Form.SHORT_WORDS, "ApWebhookDelivery", "lastProblem");
        none("ApWebhookAttempt", "endpointId");
        put(Form.SHORT_WORDS, "ApWebhookAttempt", "problem");
        none("ApHealth", "band", "hostFactors", "overrideBand", "latestBand", "beforeBand");
        none("ApHealthEntry", "band");
        none("ApRecurrence", "clientId", "followedClientId");
    }

    private static void none(String entity, String... attributes) {
        put(Form.NO_TEXT, entity, attributes);
    }

    private static void put(Form form, String entity, String... attributes) {
        for (String attribute : attributes) {
            FORMS.put(entity + "." + attribute, form);
        }
    }

    /** @param columns those of its table, when it has some */
    static TextAttribute of(String entity, String attribute, List<? extends Column<?, ?>> columns) {
        String key = entity + "." + attribute;
        if (attribute.equals("tenantId")) {
            return new TextAttribute(attribute, Form.NO_TEXT, null);
        }
        Form listed = FORMS.get(key);
        if (listed != null) {
            return new TextAttribute(attribute, listed, null);
        }
        return column(columns, CELLS.getOrDefault(key, attribute))
                .or(() -> column(columns, attribute.replaceFirst("Id$", "")))
                .map(column -> new TextAttribute(attribute, Form.CELL, column))
                .orElseGet(() -> new TextAttribute(attribute, Form.WORDS, null));
    }

    private static Optional<Column<?, ?>> column(List<? extends Column<?, ?>> columns, String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .map(column -> (Column<?, ?>) column);
    }
}
