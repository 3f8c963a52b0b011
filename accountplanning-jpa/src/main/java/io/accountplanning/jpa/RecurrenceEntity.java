package io.accountplanning.jpa;

import io.accountplanning.host.TenantId;
import io.accountplanning.recurrence.Decision;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link Decision}. */
@Entity(name = "ApRecurrence")
@Table(name = "ap_recurrence")
@IdClass(RecurrenceKey.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by the provider
class RecurrenceEntity {

    @Id
    @Column(name = "plan_id")
    private UUID planId;

    @Id
    @Column(name = "period_start")
    private LocalDate periodStart;

    @Column(name = "period_end")
    private LocalDate periodEnd;

    @Column(name = "tenant_id")
    private String tenantId;

    @Column(name = "client_id")
    private String clientId;

    /** The client, when a follow-up was made: unique in the tenant for each period. */
    @Column(name = "followed_client_id")
    private @Nullable String followedClientId;

    @Column(name = "follow_up_id")
    private UUID followUpId;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    protected RecurrenceEntity() {}

    RecurrenceEntity(TenantId tenant, Decision decision) {
        planId = decision.plan().value();
        periodStart = decision.period().startInclusive();
        periodEnd = decision.period().endExclusive();
        tenantId = tenant.value();
        clientId = decision.client().value();
        followedClientId = decision.followUp() == null ? null : clientId;
        followUpId = decision.followUp() == null
                ? StoredValues.NIL
                : decision.followUp().value();
        decidedAt = StoredValues.moment(decision.at());
    }
}
