package io.accountplanning.jpa;

import io.accountplanning.plan.PlanDetails;
import io.accountplanning.privacy.SectionTexts;
import io.accountplanning.table.Column;
import io.accountplanning.table.Table;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.lang.reflect.Field;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A class of the mapping as the texts that its rows hold, read off its attributes. */
final class TextEntity {

    /** What is only kept comes last. */
    private static final List<String> FROZEN =
            List.of("ApSnapshot", "ApActivity", "ApOutbox", "ApNotification", "ApWebhookDelivery", "ApWebhookAttempt");

    private static final Map<String, String> KINDS = Map.of(
            "ApSnapshot", "snapshot",
            "ApActivity", "activity",
            "ApOutbox", "event",
            "ApNotification", "notification",
            "ApWebhookEndpoint", "endpoint",
            "ApWebhookDelivery", "delivery",
            "ApWebhookAttempt", "attempt");

    private static final Set<String> ONE_THING = Set.of("ApActivity", "ApNotification");

    /** All that hold texts: first what is edited, then what is only kept. */
    static final List<TextEntity> ALL = all();

    private final String name;
    private final SectionPart.@Nullable Cells cells;
    private final List<Field> ids;
    private final List<TextAttribute> texts;
    private final Set<String> attributes;
    private final @Nullable String moment;

    private TextEntity(Class<?> entity, SectionPart.@Nullable Cells cells) {
        this.name = entity.getAnnotation(Entity.class).name();
        this.cells = cells;
        List<Field> fields = fields(entity);
        this.ids = fields.stream()
                .filter(field -> field.isAnnotationPresent(Id.class))
                .filter(field -> !field.getName().equals("tenantId"))
                .toList();
        List<? extends Column<?, ?>> columns = columns(cells);
        this.texts = fields.stream()
                .filter(field -> field.getType() == String.class)
                .map(field -> TextAttribute.of(name, field.getName(), columns))
                .filter(attribute -> attribute.form() != TextAttribute.Form.NO_TEXT)
                .toList();
        this.attributes = fields.stream().map(Field::getName).collect(Collectors.toSet());
        this.moment = fields.stream()
                .filter(field -> field.getType() == OffsetDateTime.class)
                .map(Field::getName)
                .findFirst()
                .orElse(null);
    }

    private static List<? extends Column<?, ?>> columns(SectionPart.@Nullable Cells cells) {
        if (cells == null) {
            return List.of();
        }
        Table<?> table = cells.table();
        return table == null ? cells.type().fields() : table.columns();
    }

    private static List<TextEntity> all() {
        Map<Class<?>, SectionPart.Cells> cells =
                SectionMappings.cells().stream().collect(Collectors.toMap(SectionPart.Cells::entity, one -> one));
        return ManagedClasses.entities().stream()
                .map(entity -> new TextEntity(
                        entity,
                        entity == PlanEntity.class
                                ? new SectionPart.Cells(entity, PlanDetails.SECTION, null)
                                : cells.get(entity)))
                .filter(entity -> !entity.texts.isEmpty() || entity.name.equals("ApCatalog"))
                .sorted(Comparator.comparing(entity -> FROZEN.indexOf(entity.name)))
                .toList();
    }

    private static List<Field> fields(Class<?> entity) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> type = entity; type != null && type != Object.class; type = type.getSuperclass()) {
            Arrays.stream(type.getDeclaredFields())
                    .filter(field -> field.isAnnotationPresent(jakarta.persistence.Column.class))
                    .forEach(fields::add);
        }
        return fields;
    }

    String name() {
        return name;
    }

    List<TextAttribute> texts() {
        return texts;
    }

    /** The attributes that a row is found by, in the order of pages; the tenant is known. */
    List<String> ids() {
        return ids.stream().map(Field::getName).toList();
    }

    Object id(int which, String written) {
        return ids.get(which).getType() == UUID.class ? UUID.fromString(written) : written;
    }

    /** The attributes that are asked for: what it is found by, what else tells where it stands, and the texts. */
    List<String> selected() {
        Set<String> selected = new LinkedHashSet<>(ids());
        Stream.of("planId", "sectionKey", "kind", "entryId", "version", "number", "notificationKey")
                .filter(attributes::contains)
                .forEach(selected::add);
        if (moment != null) {
            selected.add(moment);
        }
        texts.forEach(text -> selected.add(text.name()));
        return List.copyOf(selected);
    }

    @Nullable
    String moment() {
        boolean tellsOfTheWhole = name.equals("ApPlan");
        return tellsOfTheWhole ? null : moment;
    }

    /** What a record of this table is called, as far as the class tells. */
    @Nullable
    String kind() {
        if (cells == null) {
            return KINDS.get(name);
        }
        Table<?> table = cells.table();
        return table == null ? cells.type().key() : SectionTexts.kindOf(cells.type(), table);
    }

    boolean isOneThing() {
        return ONE_THING.contains(name) || (cells != null && cells.table() != null);
    }

    /** The key of the section whose cells these are. */
    @Nullable
    String section() {
        return cells == null ? null : cells.type().key();
    }

    /** Whether people edit what it holds, so that edits and rows must not pass each other. */
    boolean isEdited() {
        return cells != null || name.equals("ApCustomSection");
    }
}
