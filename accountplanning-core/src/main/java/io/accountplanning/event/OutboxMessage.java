package io.accountplanning.event;

import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.table.Change;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

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
        List<Change> changes) {

    public OutboxMessage {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(by, "by");
        changes = List.copyOf(changes);
    }
}
