package io.accountplanning.notification;

import io.accountplanning.catalog.Catalog;
import io.accountplanning.catalog.CatalogRepository;
import io.accountplanning.catalog.CatalogStore;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.section.SectionState;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the tenant sets about notifications: everybody reads it, administrators edit it. Thread-safe. */
public final class NotificationSettingsTab {

    private static final Catalog<NotificationSettings> SETTINGS = Catalog.of(NotificationSettings.SECTION);
    private static final String ID = "notificationSettings";
    private static final String WHAT = "the settings of notifications";

    private final PlanChanges<? extends CatalogStore> changes;
    private final Actor actor;

    /** Wires the tab; the façade does this for a host. */
    public NotificationSettingsTab(PlanChanges<? extends CatalogStore> changes, Actor actor) {
        this.changes = changes;
        this.actor = actor;
    }

    /** The settings that hold in a tenant's catalog. */
    static NotificationSettings in(CatalogRepository catalog) {
        return catalog.find(NotificationSettings.SECTION, ID).value();
    }

    /** The settings with their version; version 0 when every one is the default. */
    public SectionState<NotificationSettings> state() {
        return changes.work(actor, WHAT, work -> SETTINGS.find(work, ID));
    }

    /**
     * Edits the settings, whatever their version.
     *
     * @param edit may be called more than once, so it must have no side effects
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     * @throws io.accountplanning.error.InvalidException when a setting breaks a rule
     */
    public SectionState<NotificationSettings> edit(UnaryOperator<NotificationSettings> edit) {
        return edit(null, edit);
    }

    /**
     * Edits the settings only if they are still in the version that the actor read.
     *
     * @throws io.accountplanning.error.ConflictException when they are not
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     * @throws io.accountplanning.error.InvalidException when a setting breaks a rule
     */
    public SectionState<NotificationSettings> edit(long version, UnaryOperator<NotificationSettings> edit) {
        return edit(Long.valueOf(version), edit);
    }

    private SectionState<NotificationSettings> edit(@Nullable Long pinned, UnaryOperator<NotificationSettings> edit) {
        return changes.work(actor, WHAT, work -> {
            work.require(Capability.ADMINISTER, WHAT + " of " + actor.tenant());
            return SETTINGS.edit(work, ID, pinned, edit);
        });
    }

    /** Every version that was edited, newest first. */
    public List<SectionState<NotificationSettings>> history() {
        return changes.work(actor, WHAT, work -> SETTINGS.versions(work, ID));
    }
}
