package io.accountplanning.jpa;

import io.accountplanning.plan.PlanId;
import io.accountplanning.privacy.StoredRecord;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of a table as its texts, and where it stands. */
final class TextRow {

    private final TextEntity entity;
    private final Object[] values;
    private final Map<String, @Nullable Object> byName = new HashMap<>();

    TextRow(TextEntity entity, Object[] values) {
        this.entity = entity;
        this.values = values;
        for (int i = 0; i < values.length; i++) {
            byName.put(entity.selected().get(i), values[i]);
        }
    }

    TextEntity entity() {
        return entity;
    }

    Object value(String attribute) {
        return Objects.requireNonNull(byName.get(attribute), attribute);
    }

    @Nullable
    String text(String attribute) {
        return (String) byName.get(attribute);
    }

    /** Whether nobody has changed it since. */
    boolean says(TextRow other) {
        return Arrays.equals(values, other.values);
    }

    @Nullable
    UUID plan() {
        UUID plan = (UUID) byName.get(entity.name().equals("ApPlan") ? "id" : "planId");
        return StoredValues.NIL.equals(plan) ? null : plan;
    }

    /** The key of the section that it is of or tells of; of its kind in the catalog; empty for none. */
    String section() {
        String own = entity.section();
        String said = text("sectionKey");
        String kind = entity.name().startsWith("ApCatalog") ? text("kind") : null;
        return own != null ? own : said != null ? said : Objects.requireNonNullElse(kind, "");
    }

    StoredRecord record() {
        String kind = Objects.requireNonNullElse(entity.kind(), section());
        String id = entity.ids().stream().map(one -> value(one).toString()).collect(Collectors.joining("/"));
        UUID plan = plan();
        String moment = entity.moment();
        OffsetDateTime at = moment == null ? null : (OffsetDateTime) byName.get(moment);
        return new StoredRecord(
                kind,
                id,
                plan == null ? null : new PlanId(plan),
                at == null ? null : at.toInstant(),
                entity.isOneThing());
    }
}
