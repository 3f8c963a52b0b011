package io.accountplanning.relationshipmap;

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

/**
 * What the tenant asks of its relationship maps: everybody reads it, administrators edit it. Until somebody does, it is
 * {@link RelationshipSettings#standard}. Thread-safe.
 */
public final class RelationshipSettingsTab {

    private static final Catalog<RelationshipSettings> SETTINGS = Catalog.of(RelationshipSettings.SECTION);
    private static final String ID = "relationshipSettings";
    private static final String WHAT = "the settings of relationship maps";

    private final PlanChanges<? extends CatalogStore> changes;
    private final Actor actor;

    /** Wires the tab; the façade does this for a host. */
    public RelationshipSettingsTab(PlanChanges<? extends CatalogStore> changes, Actor actor) {
        this.changes = changes;
        this.actor = actor;
    }

    /** The settings that hold in a tenant's catalog. */
    public static RelationshipSettings in(CatalogRepository catalog) {
        return catalog.find(RelationshipSettings.SECTION, ID).value();
    }

    /** The settings with their version; version 0 when every one is the standard. */
    public SectionState<RelationshipSettings> state() {
        return changes.work(actor, WHAT, work -> SETTINGS.find(work, ID));
    }

    /**
     * Edits the settings, whatever their version.
     *
     * @param edit may be called more than once, so it must have no side effects
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     * @throws io.accountplanning.error.InvalidException when a setting breaks a rule
     */
    public SectionState<RelationshipSettings> edit(UnaryOperator<RelationshipSettings> edit) {
        return edit(null, edit);
    }

    /**
     * Edits the settings only if they are still in the version that the actor read.
     *
     * @throws io.accountplanning.error.ConflictException when they are not
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     * @throws io.accountplanning.error.InvalidException when a setting breaks a rule
     */
    public SectionState<RelationshipSettings> edit(long version, UnaryOperator<RelationshipSettings> edit) {
        return edit(Long.valueOf(version), edit);
    }

    private SectionState<RelationshipSettings> edit(@Nullable Long pinned, UnaryOperator<RelationshipSettings> edit) {
        return changes.work(actor, WHAT, work -> {
            work.require(Capability.ADMINISTER, WHAT + " of " + actor.tenant());
            return SETTINGS.edit(work, ID, pinned, edit);
        });
    }

    /** Every version that was edited, newest first. */
    public List<SectionState<RelationshipSettings>> history() {
        return changes.work(actor, WHAT, work -> SETTINGS.versions(work, ID));
    }
}
