package io.accountplanning.catalog;

import io.accountplanning.host.TenantId;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.settings.Settings;
import io.accountplanning.settings.SettingsSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The settings that tenants edit through the library, kept in the storage. What was read is remembered for ten seconds, so another
 * node's edit is seen after that time at the latest; an edit on this node is seen at once. Thread-safe.
 */
public final class StoredSettings implements SettingsSource {

    static final String ID = "settings";

    private static final Actor READER = Actor.system("settings");
    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private record Read(Settings settings, Instant at) {}

    private final PlanChanges<? extends CatalogStore> changes;
    private final Map<TenantId, Read> read = new ConcurrentHashMap<>();

    /** Settings in that storage; the façade makes one. */
    public StoredSettings(PlanChanges<? extends CatalogStore> changes) {
        this.changes = changes;
    }

    @Override
    public Settings of(TenantId tenant) {
        Read known = read.get(tenant);
        Instant now = changes.clock().instant();
        if (known != null && !now.isBefore(known.at) && now.isBefore(known.at.plus(REMEMBERED))) {
            return known.settings;
        }
        Settings stored = changes.work(
                READER.in(tenant),
                ID,
                work -> Catalog.of(Settings.SECTION).find(work, ID).value());
        read.put(tenant, new Read(stored, now));
        return stored;
    }

    void forget(TenantId tenant) {
        read.remove(tenant);
    }
}
