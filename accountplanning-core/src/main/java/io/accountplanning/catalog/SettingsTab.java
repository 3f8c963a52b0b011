package io.accountplanning.catalog;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.section.SectionState;
import io.accountplanning.settings.Settings;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The tenant's settings on a screen: everybody reads them, administrators edit them. Thread-safe. */
public final class SettingsTab {

    private static final Catalog<Settings> SETTINGS = Catalog.of(Settings.SECTION);

    private final PlanChanges<? extends CatalogStore> changes;
    private final Actor actor;
    private final @Nullable StoredSettings stored;

    /**
     * Wires the tab; the façade does this for a host.
     *
     * @param stored null when the host supplies the settings itself
     */
    public SettingsTab(PlanChanges<? extends CatalogStore> changes, Actor actor, @Nullable StoredSettings stored) {
        this.changes = changes;
        this.actor = actor;
        this.stored = stored;
    }

    /** The settings as they are stored, with their version; version 0 when every one is the default. */
    public SectionState<Settings> state() {
        return work(work -> SETTINGS.find(work, StoredSettings.ID));
    }

    /**
     * Edits the settings, whatever their version.
     *
     * @param edit may be called more than once, so it must have no side effects
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     * @throws io.accountplanning.error.InvalidException when a setting breaks a rule
     * @throws AccountPlanningException when the host supplies the settings itself
     */
    public SectionState<Settings> edit(UnaryOperator<Settings> edit) {
        Objects.requireNonNull(edit, "edit");
        return edit(null, edit);
    }

    /**
     * Edits the settings only if they are still in the version that the actor read.
     *
     * @throws io.accountplanning.error.ConflictException when they are not
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     * @throws io.accountplanning.error.InvalidException when a setting breaks a rule
     * @throws AccountPlanningException when the host supplies the settings itself
     */
    public SectionState<Settings> edit(long version, UnaryOperator<Settings> edit) {
        Objects.requireNonNull(edit, "edit");
        return edit(Long.valueOf(version), edit);
    }

    private SectionState<Settings> edit(@Nullable Long pinned, UnaryOperator<Settings> edit) {
        StoredSettings cache = stored;
        if (cache == null) {
            throw new AccountPlanningException(
                    "The settings of " + actor.tenant() + " come from the host, which edits them itself.",
                    "Maybe leave out AccountPlanning.builder().settings(...), so that the library keeps them?");
        }
        return work(work -> {
            work.require(Capability.ADMINISTER, "the settings of " + actor.tenant());
            work.stores().afterCommit(() -> cache.forget(actor.tenant()));
            return SETTINGS.edit(work, StoredSettings.ID, pinned, edit);
        });
    }

    /** Every version, newest first. */
    public List<SectionState<Settings>> history() {
        return work(work -> SETTINGS.versions(work, StoredSettings.ID));
    }

    private <T> T work(Function<PlanWork<? extends CatalogStore>, T> operation) {
        return changes.work(actor, "the settings", operation);
    }
}
