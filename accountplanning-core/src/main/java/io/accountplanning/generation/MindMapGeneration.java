package io.accountplanning.generation;

import io.accountplanning.mindmap.MindMap;
import io.accountplanning.mindmap.Outline;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanStores;
import io.accountplanning.planning.Planning;
import io.accountplanning.section.SectionState;

/** Makes the mind map of a plan out of its objectives, items and tasks, or brings it up to date. Thread-safe. */
public final class MindMapGeneration {

    private final PlanChanges<? extends PlanStores> changes;
    private final Actor actor;

    /** Wires the operation; the façade does this for a host. */
    public MindMapGeneration(PlanChanges<? extends PlanStores> changes, Actor actor) {
        this.changes = changes;
        this.actor = actor;
    }

    /**
     * Brings the map up to date with the plan, as {@link MindMap#refreshedFrom} tells: one edit of the map, or none when nothing has
     * changed. An objective without a description leaves its node the note that people wrote.
     *
     * @param otherTasks what the branch of the tasks under no objective is called
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public SectionState<MindMap> of(PlanId id, String otherTasks) {
        return changes.work(actor, "the mind map of plan " + id, work -> {
            AccountPlan plan = work.live(id, Capability.EDIT);
            Outline outline = PlanOutline.of(plan.subject(), work.section(plan, Planning.SECTION), otherTasks);
            return work.edit(id, MindMap.SECTION, map -> map.refreshedFrom(outline));
        });
    }
}
