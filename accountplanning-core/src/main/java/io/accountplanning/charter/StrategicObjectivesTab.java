package io.accountplanning.charter;

import io.accountplanning.catalog.Catalog;
import io.accountplanning.catalog.CatalogStore;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.section.SectionState;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The organisation's strategic objectives: everybody reads them, administrators edit them. Thread-safe. */
public final class StrategicObjectivesTab {

    private static final Catalog<StrategicObjectives> OBJECTIVES = Catalog.of(StrategicObjectives.SECTION);

    private final PlanChanges<? extends CatalogStore> changes;
    private final Actor actor;

    /** Wires the tab; the façade does this for a host. */
    public StrategicObjectivesTab(PlanChanges<? extends CatalogStore> changes, Actor actor) {
        this.changes = changes;
        this.actor = actor;
    }

    /** The objectives, those that are no longer in use too, with their version; version 0 when none was ever defined. */
    public SectionState<StrategicObjectives> state() {
        return work(work -> OBJECTIVES.find(work, StrategicObjectives.ID));
    }

    /**
     * Edits the objectives, whatever their version.
     *
     * @param edit may be called more than once, so it must have no side effects
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     * @throws io.accountplanning.error.InvalidException when one has no name, or the name of another in use
     */
    public SectionState<StrategicObjectives> edit(UnaryOperator<StrategicObjectives> edit) {
        return edit(null, edit);
    }

    /**
     * Edits the objectives only if they are still in the version that the actor read.
     *
     * @throws io.accountplanning.error.ConflictException when they are not
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     * @throws io.accountplanning.error.InvalidException when one has no name, or the name of another in use
     */
    public SectionState<StrategicObjectives> edit(long version, UnaryOperator<StrategicObjectives> edit) {
        return edit(Long.valueOf(version), edit);
    }

    private SectionState<StrategicObjectives> edit(@Nullable Long pinned, UnaryOperator<StrategicObjectives> edit) {
        return work(work -> {
            work.require(Capability.ADMINISTER, "the strategic objectives of " + actor.tenant());
            return OBJECTIVES.edit(work, StrategicObjectives.ID, pinned, edit);
        });
    }

    /** Every version, newest first. */
    public List<SectionState<StrategicObjectives>> history() {
        return work(work -> OBJECTIVES.versions(work, StrategicObjectives.ID));
    }

    private <T> T work(Function<PlanWork<? extends CatalogStore>, T> operation) {
        return changes.work(actor, "the strategic objectives", operation);
    }
}
