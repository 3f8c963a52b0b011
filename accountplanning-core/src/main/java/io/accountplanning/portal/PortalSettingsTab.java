package io.accountplanning.portal;

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

/** The settings of the tenant's client portal: everybody reads them, administrators edit them. Thread-safe. */
public final class PortalSettingsTab {

    private static final Catalog<PortalSettings> SETTINGS = Catalog.of(PortalSettings.SECTION);
    private static final String ID = "portalSettings";
    private static final String WHAT = "the settings of the client portal";

    private final PlanChanges<? extends CatalogStore> changes;
    private final Actor actor;

    /** Wires the tab; the façade does this for a host. */
    public PortalSettingsTab(PlanChanges<? extends CatalogStore> changes, Actor actor) {
        this.changes = changes;
        this.actor = actor;
    }

    /** The settings that hold in a tenant's catalog. */
    static PortalSettings in(CatalogRepository catalog) {
        return catalog.find(PortalSettings.SECTION, ID).value();
    }

    /** The settings with their version; version 0 when every one is the standard. */
    public SectionState<PortalSettings> state() {
        return changes.work(actor, WHAT, work -> SETTINGS.find(work, ID));
    }

    /**
     * Edits the settings, whatever their version.
     *
     * @param edit may be called more than once, so it must have no side effects
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     * @throws io.accountplanning.error.InvalidException when a setting breaks a rule
     */
    public SectionState<PortalSettings> edit(UnaryOperator<PortalSettings> edit) {
        return edit(null, edit);
    }

    /**
     * Edits the settings only if they are still in the version that the actor read.
     *
     * @throws io.accountplanning.error.ConflictException when they are not
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     * @throws io.accountplanning.error.InvalidException when a setting breaks a rule
     */
    public SectionState<PortalSettings> edit(long version, UnaryOperator<PortalSettings> edit) {
        return edit(Long.valueOf(version), edit);
    }

    private SectionState<PortalSettings> edit(@Nullable Long pinned, UnaryOperator<PortalSettings> edit) {
        return changes.work(actor, WHAT, work -> {
            work.require(Capability.ADMINISTER, WHAT + " of " + actor.tenant());
            return SETTINGS.edit(work, ID, pinned, edit);
        });
    }

    /** Every version that was edited, newest first. */
    public List<SectionState<PortalSettings>> history() {
        return changes.work(actor, WHAT, work -> SETTINGS.versions(work, ID));
    }
}
