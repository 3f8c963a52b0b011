package io.accountplanning.jpa;

import io.accountplanning.activity.ActivityEntry;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.Stamp;
import io.accountplanning.table.Change;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** An {@link ActivityEntry}. */
@Entity(name = "ApActivity")
@Table(name = "ap_activity")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by the provider
class ActivityEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "section_key")
    private String sectionKey;

    @Column(name = "version")
    private long version;

    @Column(name = "actor_kind")
    private String actorKind;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "has_added")
    private boolean added;

    @Column(name = "has_removed")
    private boolean removed;

    @Column(name = "has_changed")
    private boolean changed;

    @Column(name = "has_moved")
    private boolean moved;

    @Column(name = "changes", length = Json.MAX_LENGTH)
    private String changes;

    protected ActivityEntity() {}

    ActivityEntity(TenantId tenant, ActivityEntry entry) {
        id = entry.id();
        tenantId = tenant.value();
        planId = entry.plan().value();
        sectionKey = entry.section();
        version = entry.version();
        actorKind = entry.kind().name();
        changedAt = StoredValues.moment(entry.stamp().at());
        changedBy = entry.stamp().by().value();
        added = has(entry, Change.Kind.ADDED);
        removed = has(entry, Change.Kind.REMOVED);
        changed = has(entry, Change.Kind.CHANGED);
        moved = has(entry, Change.Kind.MOVED);
        changes = Json.write(entry.changes());
    }

    private static boolean has(ActivityEntry entry, Change.Kind kind) {
        return entry.changes().stream().anyMatch(change -> change.kind() == kind);
    }

    ActivityEntry entry() {
        return new ActivityEntry(
                id,
                new PlanId(planId),
                sectionKey,
                version,
                Actor.Kind.valueOf(actorKind),
                new Stamp(changedAt.toInstant(), UserId.of(changedBy)),
                Json.readChanges(changes));
    }
}
