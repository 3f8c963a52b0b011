package io.accountplanning.inmemory;

import io.accountplanning.activity.ActivityEntry;
import io.accountplanning.event.EventId;
import io.accountplanning.event.OutboxMessage;
import io.accountplanning.health.HealthEntry;
import io.accountplanning.health.StoredHealth;
import io.accountplanning.host.TenantId;
import io.accountplanning.notification.Notification;
import io.accountplanning.notification.NotificationId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.recurrence.Decision;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that is stored, and how to undo what the running transaction did to it. Guarded by the storage's lock. */
final class Tables {

    /** Where a plan's section is. */
    record SectionKey(PlanId plan, String section) {}

    /** A plan and whose it is. */
    record Owned(TenantId tenant, AccountPlan plan) {}

    /** A message and until when it is claimed. */
    record Queued(OutboxMessage message, @Nullable Instant leasedUntil) {}

    /** A notification, whose it is and until when it is claimed. */
    record Told(
            TenantId tenant,
            Notification notification,
            @Nullable Instant claimedUntil) {}

    /** Where an entry of the catalog is. */
    record EntryKey(TenantId tenant, String kind, String id) {}

    /** A document, whose it is, and the plan that it goes away with. */
    record Kept(TenantId tenant, @Nullable PlanId owner, PlanDocument document) {}

    /** What was decided about: a plan and where its follow-up would begin. */
    record DecisionKey(TenantId tenant, PlanId plan, LocalDate start) {}

    final Map<PlanId, StoredHealth> health = new HashMap<>();
    final Map<PlanId, NavigableMap<LocalDate, HealthEntry>> healthHistory = new HashMap<>();
    final Map<DecisionKey, Decision> decisions = new HashMap<>();
    final Map<EntryKey, List<SectionState<?>>> catalog = new HashMap<>();
    final Map<UUID, Kept> snapshots = new HashMap<>();
    final Map<PlanId, Owned> plans = new HashMap<>();
    final Map<SectionKey, SectionState<? extends PlanSection>> sections = new HashMap<>();
    final Map<PlanId, List<ActivityEntry>> activity = new HashMap<>();
    final Map<EventId, Queued> outbox = new LinkedHashMap<>();
    final Map<NotificationId, Told> notifications = new LinkedHashMap<>();
    final Map<TenantId, Long> numbers = new HashMap<>();

    private final Deque<Runnable> undo = new ArrayDeque<>();

    <K, V> void put(Map<K, V> table, K key, V value) {
        V before = table.put(key, value);
        undo.push(() -> restore(table, key, before));
    }

    <K, V> void remove(Map<K, V> table, K key) {
        V before = table.remove(key);
        undo.push(() -> restore(table, key, before));
    }

    void log(ActivityEntry entry) {
        List<ActivityEntry> log = activity.computeIfAbsent(entry.plan(), key -> new ArrayList<>());
        log.add(entry);
        undo.push(() -> log.remove(log.size() - 1));
    }

    void commit() {
        undo.clear();
    }

    void undo() {
        while (!undo.isEmpty()) {
            undo.pop().run();
        }
    }

    private static <K, V> void restore(Map<K, V> table, K key, @Nullable V before) {
        if (before == null) {
            table.remove(key);
        } else {
            table.put(key, before);
        }
    }
}
