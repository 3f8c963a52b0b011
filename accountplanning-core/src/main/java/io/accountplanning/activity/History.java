package io.accountplanning.activity;

import io.accountplanning.error.NotFoundException;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.SectionType;
import java.time.Instant;
import java.util.List;

/**
 * A plan as it was, rebuilt from what it is and what the activity log says has changed since. Thread-safe.
 *
 * <p>The clocks of several nodes may differ a little. A section is shown as it was before the first of its versions that was
 * made after the moment, so it is always a state that it really had.
 */
public final class History {

    private final PlanChanges<? extends ActivityStore> changes;
    private final Actor actor;
    private final PlanId plan;
    private final List<SectionType<?>> sections;

    /**
     * Wires the service; the façade does this for a host.
     *
     * @param sections what a plan consists of
     */
    public History(
            PlanChanges<? extends ActivityStore> changes, Actor actor, PlanId plan, List<SectionType<?>> sections) {
        this.changes = changes;
        this.actor = actor;
        this.plan = plan;
        this.sections = List.copyOf(sections);
    }

    /**
     * The plan with all its sections as they were, what changed at that very moment included. What was blank may be empty, which
     * nobody can see. If it was in the trash at the moment, {@link AccountPlan#isDeleted()} says so.
     *
     * @throws NotFoundException when it had not been created yet
     */
    public PlanDocument asOf(Instant moment) {
        return changes.read(actor, plan, (stores, found) -> asOf(stores, found, moment));
    }

    /**
     * {@link #asOf(Instant)} as a step of somebody's work. Asks as many questions as sections have changed since, and one for each
     * 500 changes.
     *
     * @param now the plan as it is stored
     */
    public PlanDocument asOf(ActivityStore stores, AccountPlan now, Instant moment) {
        if (now.created().at().isAfter(moment)) {
            throw new NotFoundException("plan as of " + moment + ",", plan);
        }
        return new Rewinding(stores, now, moment).document(sections);
    }
}
