package io.accountplanning.jpa;

import io.accountplanning.event.EventId;
import io.accountplanning.event.OutboxMessage;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An {@link OutboxMessage}, and until when whom it is lent to. */
@Entity(name = "ApOutbox")
@Table(name = "ap_outbox")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by the provider
class OutboxEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    /** Counted by the database, so that the order does not hang on the clocks of several nodes. */
    @Column(name = "sequence_number", insertable = false, updatable = false)
    private long sequence;

    @Column(name = "tenant_id")
    private String tenantId;

    @Column(name = "event_type")
    private String eventType;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "section_key")
    private String sectionKey;

    @Column(name = "version")
    private long version;

    @Column(name = "occurred_at")
    private OffsetDateTime occurredAt;

    @Column(name = "occurred_by")
    private String occurredBy;

    @Column(name = "changes", length = Json.MAX_LENGTH)
    private String changes;

    @Column(name = "correlation")
    private @Nullable String correlation;

    @Column(name = "leased_until")
    private @Nullable OffsetDateTime leasedUntil;

    @Column(name = "claim_id")
    private UUID claimId = StoredValues.NIL;

    protected OutboxEntity() {}

    OutboxEntity(OutboxMessage message) {
        id = message.id().value();
        tenantId = message.tenant().value();
        eventType = message.type();
        planId = message.plan();
        sectionKey = message.section();
        version = message.version();
        occurredAt = StoredValues.moment(message.occurredAt());
        occurredBy = message.by().value();
        changes = Json.write(message.changes());
        correlation = message.correlation();
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    long sequence() {
        return sequence;
    }

    OutboxMessage message() {
        return new OutboxMessage(
                new EventId(id),
                TenantId.of(tenantId),
                eventType,
                planId,
                sectionKey,
                version,
                occurredAt.toInstant(),
                UserId.of(occurredBy),
                Json.readChanges(changes),
                correlation);
    }
}
