package io.accountplanning.jpa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.privacy.SectionTexts;
import io.accountplanning.privacy.StoredRecord;
import io.accountplanning.privacy.StoredText;
import io.accountplanning.privacy.TextNature;
import io.accountplanning.privacy.TextVisitor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Shows the texts in JSON to a visitor, leaf by leaf, wherever they stand: sections, documents, changes, messages. */
final class JsonTexts {

    private static final Set<String> NO_TEXT = Set.of(
            "id",
            "number",
            "at",
            "kind",
            "table",
            "row",
            "column",
            "version",
            "type",
            "timestamp",
            "tenant",
            "section",
            "deadline");

    /** Where a leaf stands. */
    private record Place(String section, String table, String path) {

        Place at(String step) {
            return new Place(section, table, path.isEmpty() ? step : path + "." + step);
        }

        Place in(String otherSection) {
            return new Place(otherSection, "", path);
        }

        Place inTable(String other) {
            return new Place(section, other, path);
        }
    }

    private final SectionTexts sections;
    private final TextVisitor visitor;
    private final StoredRecord record;
    private boolean changed;

    JsonTexts(SectionTexts sections, TextVisitor visitor, StoredRecord record) {
        this.sections = sections;
        this.visitor = visitor;
        this.record = record;
    }

    /**
     * The JSON with what the visitor put in.
     *
     * @param section the key of the section that it tells of; empty for none
     */
    String visit(String json, String section) {
        JsonNode root = Json.read(json);
        node(root, new Place(section, "", ""));
        return changed ? Json.write(root) : json;
    }

    private void node(JsonNode node, Place place) {
        if (node instanceof ObjectNode object) {
            object(object, told(object, place));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int at = i;
                child(array.get(i), "", place, text -> array.set(at, TextNode.valueOf(text)));
            }
        }
    }

    /** Changes say which section and table they are of. */
    private static Place told(ObjectNode object, Place place) {
        String section = Json.text(object, "section");
        String table = Json.text(object, "table");
        Place in = section == null ? place : place.in(section);
        return table == null ? in : in.inTable(table);
    }

    private void object(ObjectNode object, Place place) {
        for (Map.Entry<String, JsonNode> field : entries(object)) {
            String name = field.getKey();
            JsonNode child = field.getValue();
            Place in = place.at(name);
            if (name.equals("fields") && child instanceof ObjectNode cells) {
                cells(cells, place.inTable(""));
            } else if (name.equals("tables") && child instanceof ObjectNode tables) {
                entries(tables).forEach(table -> rows(table.getValue(), place.inTable(table.getKey())));
            } else if (name.equals("cells") && child instanceof ArrayNode cells) {
                cells.forEach(cell -> changedCell(cell, place));
            } else if (name.equals("sections") && child instanceof ObjectNode some) {
                entries(some).forEach(section -> node(section.getValue(), in.in(section.getKey())));
            } else if (name.equals("plan") && child.has("fields")) {
                node(child, in.in(PlanDetails.SECTION.key()));
            } else if (name.equals("placement") && child.has("fields")) {
                node(child, in.in(name));
            } else {
                child(child, name, place, text -> object.put(name, text));
            }
        }
    }

    private static List<Map.Entry<String, JsonNode>> entries(ObjectNode object) {
        return List.copyOf(object.properties());
    }

    private void rows(JsonNode rows, Place place) {
        rows.forEach(row -> {
            if (row.path("cells") instanceof ObjectNode cells) {
                cells(cells, place.at(place.table()));
            }
        });
    }

    private void cells(ObjectNode cells, Place place) {
        entries(cells).forEach(cell -> cell(cells, cell.getKey(), cell.getKey(), place));
    }

    private void changedCell(JsonNode cell, Place place) {
        if (cell instanceof ObjectNode object) {
            String column = object.path("column").asText();
            cell(object, "before", column, place);
            cell(object, "after", column, place);
        }
    }

    private void cell(ObjectNode object, String field, String column, Place place) {
        String path = field.equals(column) ? place.at(column).path() : field + " " + column;
        leaf(
                object.path(field),
                text -> sections.cell(record, place.section(), place.table(), column, path, text),
                text -> object.put(field, text));
    }

    private void child(JsonNode child, String name, Place place, Consumer<String> put) {
        if (child.isTextual()) {
            leaf(child, text -> other(name, place, text), put);
        } else {
            node(child, name.isEmpty() ? place : place.at(name));
        }
    }

    private Optional<StoredText> other(String name, Place place, String text) {
        TextNature nature = name.equals("by") ? TextNature.PERSON : TextNature.WORDS;
        return NO_TEXT.contains(name)
                ? Optional.empty()
                : Optional.of(new StoredText(record, place.at(name).path(), nature, text, anything -> true));
    }

    private void leaf(JsonNode leaf, Function<String, Optional<StoredText>> of, Consumer<String> put) {
        if (!leaf.isTextual() || leaf.textValue().isEmpty()) {
            return;
        }
        String text = leaf.textValue();
        String after = of.apply(text).map(visitor::visit).orElse(text);
        if (!after.equals(text)) {
            changed = true;
            put.accept(after);
        }
    }
}
