package io.accountplanning.webhooks.message;

import io.accountplanning.event.EventId;
import io.accountplanning.event.OutboxMessage;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Change;
import io.accountplanning.table.Column;
import io.accountplanning.table.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A message of a type, made from what its section says about itself. */
final class EventExample {

    private static final UUID EVENT = UUID.fromString("019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b");
    private static final UUID PLAN = UUID.fromString("019a2b3c-4d5e-7f60-8a9b-000000000001");
    private static final String ROW = "019a2b3c-4d5e-7f60-8a9b-000000000002";
    private static final Instant MOMENT = Instant.parse("2027-02-15T10:00:00Z");

    /** What cells hold, by their kinds. */
    private record Values(
            String text, String year, String number, String date, String yes, String row, String moment) {}

    private static final Values BEFORE =
            new Values("a text", "2026", "12.5", "2027-03-31", "false", ROW, "2027-02-14T10:00:00Z");
    private static final Values AFTER = new Values(
            "another text",
            "2027",
            "15",
            "2027-06-30",
            "true",
            "019a2b3c-4d5e-7f60-8a9b-000000000003",
            MOMENT.toString());

    private static final Map<String, Told> TOLD = Map.ofEntries(
            Map.entry("plan.created", Told.filled("", "subject", "status", "owner")),
            Map.entry("plan.follow_up_created", Told.filled("", "subject")),
            Map.entry("plan.copied", Told.filled("", "subject")),
            Map.entry("plan.status_changed", Told.changed("", "status")),
            Map.entry("plan.client_status_changed", Told.changed("", "clientStatus", "clientStatusReason")),
            Map.entry("plan.owner_changed", Told.changed("", "owner")),
            Map.entry("plan.deleted", Told.filled("", "deletedAt")),
            Map.entry("plan.restored", Told.filled("", "deletedAt").reversed()),
            Map.entry("plan.moved_to_client", Told.changed("", "clientId", "client")),
            Map.entry("plan.moved_in_tree", Told.changed("", "parent")),
            Map.entry("plan.primary_changed", Told.changed("", "primary")),
            Map.entry("plan.approval_requested", Told.added("steps", "act", "by", "at")),
            Map.entry("plan.approved", Told.added("steps", "act", "by", "at", "baseline")),
            Map.entry("plan.refused", Told.added("steps", "act", "by", "at", "comment")),
            Map.entry("plan.approval_withdrawn", Told.added("steps", "act", "by", "at")),
            Map.entry("task.added", Told.added("tasks", "action", "pic", "deadline", "status")),
            Map.entry("task.status_changed", Told.changed("tasks", "status")),
            Map.entry("task.edited", Told.changed("tasks", "deadline")),
            Map.entry(
                    "task.removed",
                    Told.added("tasks", "action", "pic", "deadline", "status").reversed()),
            Map.entry("initiative.promoted", Told.filled("initiatives", "opportunity", "promotedBy", "promotedAt")),
            Map.entry("review.held", Told.changed("reviews", "status")),
            Map.entry("review.decision_became_task", Told.filled("decisions", "task")),
            Map.entry("comment.added", Told.added("comments", "text", "author", "at")),
            Map.entry("update_request.asked", Told.added("requests", "message", "askedBy", "askedAt")),
            Map.entry("update_request.handled", Told.filled("requests", "handledBy", "handledAt", "reply")));

    /**
     * What an event tells of.
     *
     * @param table the rows' table; empty for the section's own fields
     * @param columns those of the table, or the fields
     */
    private record Told(Change.Kind kind, String table, List<String> columns, boolean emptyBefore, boolean emptyAfter) {

        static Told added(String table, String... columns) {
            return new Told(Change.Kind.ADDED, table, List.of(columns), true, false);
        }

        static Told filled(String table, String... columns) {
            return new Told(Change.Kind.CHANGED, table, List.of(columns), true, false);
        }

        static Told changed(String table, String... columns) {
            return new Told(Change.Kind.CHANGED, table, List.of(columns), false, false);
        }

        /** A section's first column changed. */
        static Told of(SectionType<?> section) {
            return section.tables().isEmpty()
                    ? changed("", section.fields().get(0).name())
                    : of(section.tables().get(0));
        }

        private static Told of(Table<?> table) {
            return changed(table.name(), table.columns().get(0).name());
        }

        Told reversed() {
            Change.Kind back = kind == Change.Kind.ADDED ? Change.Kind.REMOVED : kind;
            return new Told(back, table, columns, emptyAfter, emptyBefore);
        }
    }

    private EventExample() {}

    static OutboxMessage of(EventType type) {
        return of(type, new EventId(EVENT), TenantId.of("acme"), MOMENT);
    }

    static OutboxMessage of(EventType type, EventId event, TenantId tenant, Instant at) {
        return new OutboxMessage(
                event, tenant, type.name(), PLAN, type.section().key(), 7, at, UserId.of("alice"), changes(type));
    }

    private static List<Change> changes(EventType type) {
        if (type.name().equals("plan.purged")) {
            return List.of();
        }
        Told told = TOLD.getOrDefault(type.name(), Told.of(type.section()));
        return told.table().isEmpty() ? fields(type, told) : List.of(row(type, told));
    }

    /** Each of a section's own fields is a change of its own. */
    private static List<Change> fields(EventType type, Told told) {
        return told.columns().stream()
                .map(name -> cell(type, told, find(type.section().fields(), name)))
                .map(cell -> new Change(told.kind(), "", null, cell.column(), List.of(cell), null, null))
                .toList();
    }

    private static Change row(EventType type, Told told) {
        Table<?> table = type.section().tables().stream()
                .filter(one -> one.name().equals(told.table()))
                .findFirst()
                .orElseThrow();
        List<Change.Cell> cells = told.columns().stream()
                .map(name -> cell(type, told, find(table.columns(), name)))
                .toList();
        Integer from = told.kind() == Change.Kind.REMOVED ? 0 : null;
        Integer to = told.kind() == Change.Kind.ADDED ? 0 : null;
        return new Change(told.kind(), table.name(), ROW, label(table, cells.get(0)), cells, from, to);
    }

    /** A row is called by its first column. */
    private static String label(Table<?> table, Change.Cell first) {
        String text = first.after() == null ? first.before() : first.after();
        return text == null || !first.column().equals(table.columns().get(0).name()) ? "a text" : text;
    }

    private static <C extends Column<?, ?>> C find(Collection<C> columns, String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Change.Cell cell(EventType type, Told told, Column<?, ?> column) {
        return new Change.Cell(
                column.name(),
                told.emptyBefore() ? null : value(column.type(), BEFORE, type.name()),
                told.emptyAfter() ? null : value(column.type(), AFTER, type.name()));
    }

    private static <V> String value(CellType<V> type, Values values, String event) {
        return switch (type.kind()) {
            case TEXT, LIST, EXPRESSION -> values.text();
            case RICH_TEXT -> "<p>" + values.text() + "</p>";
            case INTEGER -> values.year();
            case NUMBER, AMOUNT, PERCENT -> values.number();
            case DATE -> values.date();
            case YES_NO -> values.yes();
            case CHOICE -> choice(type.choices().stream().map(type::write).toList(), values, event);
            case REFERENCE -> type.find(values.row()).isPresent() ? values.row() : values.moment(); // moments are, too
        };
    }

    /** Before the first one; after it the one that the event is called by, as {@code plan.approved} is by {@code APPROVED}, or the last one. */
    private static String choice(List<String> written, Values values, String event) {
        if (values.equals(BEFORE)) {
            return written.get(0);
        }
        return written.stream()
                .filter(one -> event.endsWith(one.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(written.get(written.size() - 1));
    }
}
