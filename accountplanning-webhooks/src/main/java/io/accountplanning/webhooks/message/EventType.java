package io.accountplanning.webhooks.message;

import io.accountplanning.event.EventId;
import io.accountplanning.host.TenantId;
import io.accountplanning.section.SectionType;
import java.time.Instant;
import java.util.Objects;

/**
 * A type of events.
 *
 * @param name as it is posted and filtered by, such as {@code task.status_changed}; never changes its meaning
 * @param summary when it happens, an English sentence without its full stop
 * @param section whose changes it tells of
 */
public record EventType(String name, String summary, SectionType<?> section) {

    public EventType {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(section, "section");
    }

    /** Its JSON Schema (2020-12) in the standard envelope, full; {@code $id} carries {@link EventCatalogue#VERSION}. */
    public String schema() {
        return Payload.text(EventSchema.of(this));
    }

    /** A message of it as it is posted in that form; the same each time. */
    public String example(MessageForm form) {
        return Payload.of(EventExample.of(this), form);
    }

    /** The same message as if it told of that event of that tenant, which happened then; its plan is one that nobody has. */
    public String example(EventId event, TenantId tenant, Instant at, MessageForm form) {
        return Payload.of(EventExample.of(this, event, tenant, at), form);
    }

    @Override
    public String toString() {
        return name;
    }
}
