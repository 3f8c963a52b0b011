package io.accountplanning.testkit;

import io.accountplanning.activity.ActivityEntry;
import io.accountplanning.event.EventId;
import io.accountplanning.event.OutboxMessage;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.Stamp;
import io.accountplanning.table.Change;
import io.accountplanning.text.RichText;
import io.accountplanning.time.TimeOrderedUuid;
import java.util.List;
import java.util.UUID;

/** Entries of the activity log and messages of the outbox. */
final class Log {

    private Log() {}

    static ActivityEntry entry(PlanId plan, String section, long version, long seconds) {
        return entry(plan, section, version, Fixtures.stamp(seconds), Actor.Kind.STAFF);
    }

    static ActivityEntry entry(PlanId plan, String section, long version, Stamp stamp, Actor.Kind kind) {
        return new ActivityEntry(TimeOrderedUuid.next(), plan, section, version, kind, stamp, changes());
    }

    /** A message that is the older the lower its number is, by its id as by its moment. */
    static OutboxMessage message(TenantId tenant, int number) {
        UUID base = TimeOrderedUuid.next();
        UUID id = new UUID(base.getMostSignificantBits() + ((long) number << 16), base.getLeastSignificantBits());
        return new OutboxMessage(
                new EventId(id),
                tenant,
                "plan.edited",
                UUID.randomUUID(),
                "plan",
                number,
                Fixtures.NOW.plusSeconds(number),
                UserId.of("alice " + Fixtures.SCRIPTS),
                changes());
    }

    /** A change of every kind, with cells that were empty, are empty, and hold many scripts. */
    static List<Change> changes() {
        return changes(Fixtures.SCRIPTS + "\n");
    }

    /** The same with a text as long as a rich text can be. */
    static List<Change> longChanges() {
        return changes("\u8a9e".repeat(RichText.MAX_LENGTH));
    }

    private static List<Change> changes(String added) {
        String row = UUID.randomUUID().toString();
        Change.Cell filled = new Change.Cell("notes", null, added);
        Change.Cell emptied = new Change.Cell("title", "", null);
        Change.Cell changed = new Change.Cell("status", "DRAFT", "IN_PROGRESS");
        return List.of(
                new Change(Change.Kind.CHANGED, "", null, "status", List.of(changed)),
                new Change(Change.Kind.ADDED, "tasks", row, Fixtures.SCRIPTS, List.of(filled), null, 0),
                new Change(Change.Kind.MOVED, "tasks", row, "Call", List.of(), 12, 4999),
                new Change(Change.Kind.REMOVED, "companyTeam", row, "", List.of(emptied, changed), 1, null));
    }
}
