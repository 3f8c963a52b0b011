package io.accountplanning.webhooks.message;

import io.accountplanning.event.EventId;
import io.accountplanning.event.OutboxMessage;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Change;
import io.accountplanning.table.Column;
import io.accountplanning.table.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A message of a type, made from what its section says about itself. */
final class EventExample {

    private static final UUID EVENT = UUID.fromString("019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b");
    private static final UUID PLAN = UUID.fromString("019a2b3c-4d5e-7f60-8a9b-000000000001");
    private static final UUID ROW = UUID.fromString("019a2b3c-4d5e-7f60-8a9b-000000000002");

    /** The field or table whose change is told of, where it is not the section's first. */
    private static final Map<String, String> TOLD_OF = Map.ofEntries(
            Map.entry("plan.status_changed", "status"),
            Map.entry("plan.client_status_changed", "clientStatus"),
            Map.entry("plan.owner_changed", "owner"),
            Map.entry("plan.deleted", "deletedAt"),
            Map.entry("plan.restored", "deletedAt"),
            Map.entry("plan.moved_to_client", "clientId"),
            Map.entry("plan.moved_in_tree", "parent"),
            Map.entry("plan.primary_changed", "primary"),
            Map.entry("task.added", "tasks"),
            Map.entry("task.status_changed", "tasks"),
            Map.entry("task.edited", "tasks"),
            Map.entry("task.removed", "tasks"),
            Map.entry("review.decision_became_task", "decisions"));

    private EventExample() {}

    static OutboxMessage of(EventType type) {
        return new OutboxMessage(
                new EventId(EVENT),
                TenantId.of("acme"),
                type.name(),
                PLAN,
                type.section().key(),
                7,
                Instant.parse("2027-02-15T10:00:00Z"),
                UserId.of("alice"),
                changes(type));
    }

    private static List<Change> changes(EventType type) {
        String told = TOLD_OF.getOrDefault(type.name(), "");
        return type.name().equals("plan.purged")
                ? List.of()
                : List.of(type.section().tables().isEmpty() ? field(type.section(), told) : row(type.section(), told));
    }

    private static <S extends PlanSection> Change field(SectionType<S> section, String name) {
        Column<S, ?> field = section.fields().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(section.fields().get(0));
        return new Change(Change.Kind.CHANGED, "", null, field.name(), List.of(cell(field)), null, null);
    }

    private static Change row(SectionType<?> section, String name) {
        Table<?> table = section.tables().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(section.tables().get(0));
        Change.Cell first = cell(table.columns().get(0));
        String label = String.valueOf(first.after());
        return new Change(Change.Kind.ADDED, table.name(), ROW.toString(), label, List.of(first), null, 0);
    }

    private static Change.Cell cell(Column<?, ?> column) {
        return new Change.Cell(column.name(), null, value(column.type()));
    }

    private static <V> String value(CellType<V> type) {
        return switch (type.kind()) {
            case TEXT, LIST, EXPRESSION -> "a text";
            case RICH_TEXT -> "<p>a text</p>";
            case INTEGER -> "2027";
            case NUMBER, AMOUNT, PERCENT -> "12.5";
            case DATE -> "2027-03-31";
            case YES_NO -> "true";
            case CHOICE -> type.write(type.choices().get(0));
            case REFERENCE -> ROW.toString();
        };
    }
}
