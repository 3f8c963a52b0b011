package io.accountplanning.inmemory;

import io.accountplanning.activity.ActivityEntry;
import io.accountplanning.event.OutboxMessage;
import io.accountplanning.host.TenantId;
import io.accountplanning.notification.Notification;
import io.accountplanning.plan.PlanId;
import io.accountplanning.privacy.SectionTexts;
import io.accountplanning.privacy.StoredRecord;
import io.accountplanning.privacy.StoredTexts;
import io.accountplanning.privacy.TextVisitor;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that one tenant has in memory, as texts: what is edited first, then what is only kept. */
final class InMemoryStoredTexts implements StoredTexts {

    private final TenantId tenant;
    private final Tables tables;

    InMemoryStoredTexts(TenantId tenant, Tables tables) {
        this.tenant = tenant;
        this.tables = tables;
    }

    @Override
    public @Nullable String walk(@Nullable String after, int most, SectionTexts sections, TextVisitor visitor) {
        NavigableMap<String, Runnable> all = records(new VisitedRecords(sections, visitor));
        NavigableMap<String, Runnable> behind = after == null ? all : all.tailMap(after, false);
        List<Map.Entry<String, Runnable>> page =
                behind.entrySet().stream().limit(most).toList();
        page.forEach(record -> record.getValue().run());
        return page.size() == behind.size() ? null : page.get(page.size() - 1).getKey();
    }

    private NavigableMap<String, Runnable> records(VisitedRecords visited) {
        NavigableMap<String, Runnable> records = new TreeMap<>();
        tables.plans.forEach((id, owned) -> {
            if (owned.tenant().equals(tenant)) {
                records.put("1 " + id, () -> plan(visited, id, owned));
                tables.activity
                        .getOrDefault(id, List.of())
                        .forEach(entry -> records.put("5 " + entry.id(), () -> entry(visited, entry)));
            }
        });
        tables.sections.forEach((key, state) -> {
            if (isOwn(key.plan())) {
                records.put("2 " + key.plan() + " " + key.section(), () -> section(visited, key, state));
            }
        });
        tables.catalog.forEach((key, versions) -> {
            if (key.tenant().equals(tenant)) {
                records.put("3 " + key.kind() + " " + key.id(), () -> entry(visited, key, versions));
            }
        });
        frozen(visited, records);
        return records;
    }

    private void frozen(VisitedRecords visited, NavigableMap<String, Runnable> records) {
        tables.snapshots.forEach((id, kept) -> {
            if (kept.tenant().equals(tenant)) {
                records.put("4 " + id, () -> snapshot(visited, id, kept));
            }
        });
        tables.outbox.forEach((id, queued) -> {
            if (queued.message().tenant().equals(tenant)) {
                OutboxMessage message = queued.message();
                records.put(
                        "6 " + id,
                        () -> visited.changed(message, visited::message)
                                .ifPresent(after ->
                                        tables.put(tables.outbox, id, new Tables.Queued(after, queued.leasedUntil()))));
            }
        });
        tables.notifications.forEach((id, told) -> {
            if (told.tenant().equals(tenant)) {
                Notification notification = told.notification();
                records.put(
                        "7 " + id,
                        () -> visited.changed(notification, visited::notification)
                                .ifPresent(after -> tables.put(
                                        tables.notifications,
                                        id,
                                        new Tables.Told(tenant, after, told.claimedUntil()))));
            }
        });
    }

    private boolean isOwn(PlanId plan) {
        Tables.Owned owned = tables.plans.get(plan);
        return owned != null && owned.tenant().equals(tenant);
    }

    private void plan(VisitedRecords visited, PlanId id, Tables.Owned owned) {
        visited.changed(owned.plan(), visited::plan)
                .ifPresent(after -> tables.put(tables.plans, id, new Tables.Owned(tenant, after)));
    }

    private void section(VisitedRecords visited, Tables.SectionKey key, SectionState<? extends PlanSection> state) {
        visited.state(key.plan(), key.section(), state).ifPresent(after -> tables.put(tables.sections, key, after));
    }

    private void entry(VisitedRecords visited, ActivityEntry entry) {
        visited.changed(entry, visited::entry).ifPresent(after -> {
            List<ActivityEntry> log = new ArrayList<>(tables.activity.getOrDefault(entry.plan(), List.of()));
            log.replaceAll(one -> one.id().equals(entry.id()) ? after : one);
            tables.put(tables.activity, entry.plan(), log);
        });
    }

    private void snapshot(VisitedRecords visited, UUID id, Tables.Kept kept) {
        StoredRecord record = new StoredRecord("snapshot", id.toString(), kept.owner(), null, false);
        visited.changed(kept.document(), document -> visited.document(record, document))
                .ifPresent(after -> tables.put(tables.snapshots, id, new Tables.Kept(tenant, kept.owner(), after)));
    }

    private void entry(VisitedRecords visited, Tables.EntryKey key, List<SectionState<?>> versions) {
        List<SectionState<?>> after = visited.versions(key.kind(), key.id(), versions);
        String id = visited.entryId(key.kind(), key.id());
        if (!id.equals(key.id())) {
            tables.remove(tables.catalog, key);
            tables.put(tables.catalog, free(key, id), after);
        } else if (after != versions) {
            tables.put(tables.catalog, key, after);
        }
    }

    private Tables.EntryKey free(Tables.EntryKey key, String id) {
        Tables.EntryKey wanted = new Tables.EntryKey(tenant, key.kind(), id);
        for (int i = 2; tables.catalog.containsKey(wanted); i++) {
            wanted = new Tables.EntryKey(tenant, key.kind(), id + "-" + i);
        }
        return wanted;
    }
}
