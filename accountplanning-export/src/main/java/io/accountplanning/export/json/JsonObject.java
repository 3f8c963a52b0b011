package io.accountplanning.export.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Iterator;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object of the document: its members by name, and what is wrong with them.
 *
 * @param node the object; another kind of value has no members
 * @param at where it stands
 * @param faults where what is wrong goes
 */
record JsonObject(JsonNode node, Place at, Faults faults) {

    /** The value as an object; a fault when it is none, or has members beside the known ones. */
    static JsonObject of(JsonNode node, Place at, Faults faults, Set<String> known, String remedy) {
        if (!node.isObject()) {
            faults.add(at, "must be an object", node.toString());
        }
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                faults.add(at.member(name), "is not known here; " + remedy, null);
            }
        }
        return new JsonObject(node, at, faults);
    }

    @Nullable
    JsonNode find(String member) {
        return node.get(member);
    }

    /** The member; a fault and null when it is missing. */
    @Nullable
    JsonNode require(String member) {
        JsonNode found = node.get(member);
        if (found == null && node.isObject()) {
            faults.add(at.member(member), "is missing", null);
        }
        return found;
    }

    /** A text that something can be made of; null and a fault when there is none. */
    <V> @Nullable V read(String member, String rule, Function<String, V> of) {
        JsonNode found = require(member);
        if (found == null) {
            return null;
        }
        try {
            if (found.isTextual()) {
                return of.apply(found.textValue());
            }
        } catch (IllegalArgumentException | DateTimeException | io.accountplanning.error.InvalidException e) {
            faults.add(at.member(member), rule, found.textValue());
            return null;
        }
        faults.add(at.member(member), rule, found.toString());
        return null;
    }

    @Nullable
    Instant moment(String member) {
        return read(member, "must be a moment such as \"2027-02-15T10:00:00Z\"", Instant::parse);
    }

    @Nullable
    UUID uuid(String member) {
        return read(member, "must be a UUID such as \"01920000-0000-7000-8000-000000000000\"", text -> {
            UUID id = UUID.fromString(text);
            if (!id.toString().equalsIgnoreCase(text)) {
                throw new IllegalArgumentException("is shortened");
            }
            return id;
        });
    }

    /** A count of 0 or more; 0 and a fault when there is none. */
    long count(String member) {
        JsonNode found = require(member);
        if (found == null) {
            return 0;
        }
        if (found.isIntegralNumber() && found.canConvertToLong() && found.longValue() >= 0) {
            return found.longValue();
        }
        faults.add(at.member(member), "must be a whole number, 0 or more", found.toString());
        return 0;
    }
}
