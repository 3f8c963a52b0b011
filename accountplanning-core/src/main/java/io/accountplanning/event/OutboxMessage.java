package io.accountplanning.event;

import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.table.Change;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way out of the process, written in the transaction of the change that it tells of.
 *
 * @param id the event's id
 * @param tenant whose event it is
 * @param type see {@link DomainEvent#type}
 * @param plan the plan's id
 * @param section the key of the section that changed
 * @param version the version that the section has since
 * @param occurredAt when, to the microsecond
 * @param by who did it
 * @param changes what differs
 * @param correlation what the host calls what it was doing, such as the id of a trace, at most 200 characters; null when it has no name for it
 */
public record OutboxMessage(
        EventId id,
        TenantId tenant,
        String type,
        UUID plan,
        String section,
        long version,
        Instant occurredAt,
        UserId by,
        List<Change> changes,
        @Nullable String correlation) {

    private static final int LONGEST_CORRELATION = 200;
    private static final Pattern LINE_ENDS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

    public OutboxMessage {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(by, "by");
        changes = List.copyOf(changes);
        correlation = correlation == null ? null : oneLine(correlation);
    }

    /** Often it comes with a request of somebody else, and goes to logs: it must not look like several lines of them. */
    private static String oneLine(String text) {
        String kept = text.length() <= LONGEST_CORRELATION ? text : text.substring(0, LONGEST_CORRELATION);
        return LINE_ENDS.matcher(kept).replaceAll(" ");
    }

    /** One that the host has no name for. */
    public OutboxMessage(
            EventId id,
            TenantId tenant,
            String type,
            UUID plan,
            String section,
            long version,
            Instant occurredAt,
            UserId by,
            List<Change> changes) {
        this(id, tenant, type, plan, section, version, occurredAt, by, changes, null);
    }

    /** The same with other changes, by somebody else. */
    public OutboxMessage with(UserId changedBy, List<Change> changed) {
        return new OutboxMessage(id, tenant, type, plan, section, version, occurredAt, changedBy, changed, correlation);
    }
}
