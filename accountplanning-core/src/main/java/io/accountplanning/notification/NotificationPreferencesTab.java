package io.accountplanning.notification;

import io.accountplanning.catalog.Catalog;
import io.accountplanning.catalog.CatalogStore;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.section.SectionState;
import java.util.function.UnaryOperator;

/** What the actor wants to be told: everybody edits their own, and sees nobody else's. Thread-safe. */
public final class NotificationPreferencesTab {

    private static final Catalog<NotificationPreferences> PREFERENCES = Catalog.of(NotificationPreferences.SECTION);
    private static final String WHAT = "the preferences of notifications";

    private final PlanChanges<? extends CatalogStore> changes;
    private final Actor actor;

    /** Wires the tab; the façade does this for a host. */
    public NotificationPreferencesTab(PlanChanges<? extends CatalogStore> changes, Actor actor) {
        this.changes = changes;
        this.actor = actor;
    }

    /** The actor's preferences with their version; version 0 when every one is the default. */
    public SectionState<NotificationPreferences> state() {
        return changes.work(
                actor, WHAT, work -> PREFERENCES.find(work, actor.user().value()));
    }

    /**
     * Edits the actor's preferences, whatever their version. They hold for what comes about from now on.
     *
     * @param edit may be called more than once, so it must have no side effects
     */
    public SectionState<NotificationPreferences> edit(UnaryOperator<NotificationPreferences> edit) {
        return changes.work(
                actor, WHAT, work -> PREFERENCES.edit(work, actor.user().value(), null, edit));
    }

    /**
     * Edits the actor's preferences only if they are still in the version that the actor read.
     *
     * @throws io.accountplanning.error.ConflictException when they are not
     */
    public SectionState<NotificationPreferences> edit(long version, UnaryOperator<NotificationPreferences> edit) {
        return changes.work(
                actor, WHAT, work -> PREFERENCES.edit(work, actor.user().value(), version, edit));
    }
}
