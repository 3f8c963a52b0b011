package io.accountplanning.charter;

import io.accountplanning.catalog.CatalogStore;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import io.accountplanning.host.HostRecord;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.SectionState;
import io.accountplanning.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The relationship charter of a plan, as one actor reads and edits it. Until an administrator has defined a strategic objective that is
 * in use, every edit is refused with what to do about it. Thread-safe.
 */
public final class CharterTab {

    private final PlanChanges<? extends CatalogStore> changes;
    private final Actor actor;
    private final PlanId id;
    private final ProjectRecords projects;

    /** Wires the tab; the façade does this for a host. */
    public CharterTab(PlanChanges<? extends CatalogStore> changes, Actor actor, PlanId id, ProjectRecords projects) {
        this.changes = changes;
        this.actor = actor;
        this.id = id;
        this.projects = projects;
    }

    /** The charter as it is stored. */
    public Charter get() {
        return state().value();
    }

    /** The charter with its version, for a screen that edits it later. */
    public SectionState<Charter> state() {
        return changes.read(actor, id, (stores, plan) -> stores.plans().section(id, Charter.SECTION));
    }

    /** Whether the organisation has a strategic objective in use; while it has none, charters are read and not edited. */
    public boolean isConfigured() {
        return changes.read(
                actor,
                id,
                (stores, plan) ->
                        StrategicObjectives.in(stores.catalog()).value().isConfigured());
    }

    /**
     * The strategic objectives for this relationship: those that the charter describes, whatever became of them since, then those
     * that it does not describe yet.
     */
    public List<RelationshipObjective> objectives() {
        return changes.read(
                actor,
                id,
                (stores, plan) -> RelationshipObjective.of(
                        stores.plans().section(id, Charter.SECTION).value(),
                        StrategicObjectives.in(stores.catalog()).value()));
    }

    /**
     * Edits the charter, whatever its version. Which objectives it describes and its project are chosen with {@link #describe} and
     * {@link #project}; descriptions may be edited and taken out here.
     *
     * @param edit may be called more than once, so it must have no side effects
     * @throws InvalidException when the new charter breaks a rule
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     * @throws io.accountplanning.error.AccountPlanningException while the charter is not configured
     */
    public SectionState<Charter> edit(UnaryOperator<Charter> edit) {
        return work(null, (before, strategic) -> byHand(before, edit.apply(before)));
    }

    /**
     * Edits the charter only if it is still in the version that the actor read.
     *
     * @throws io.accountplanning.error.ConflictException when it is not, with who changed what since
     * @throws InvalidException when the new charter breaks a rule
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     * @throws io.accountplanning.error.AccountPlanningException while the charter is not configured
     */
    public SectionState<Charter> edit(long version, UnaryOperator<Charter> edit) {
        return work(version, (before, strategic) -> byHand(before, edit.apply(before)));
    }

    /**
     * Says what a strategic objective means for this relationship. The charter takes over the objective's name as it is now, and keeps
     * it. One that is no longer in use keeps its name, and can be described only where it was.
     *
     * @param description an empty one takes the objective out of the charter
     * @throws InvalidException when the organisation has no such objective in use
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     * @throws io.accountplanning.error.AccountPlanningException while the charter is not configured
     */
    public SectionState<Charter> describe(StrategicObjective.Id objective, RichText description) {
        return work(null, (before, strategic) -> {
            if (description.isEmpty()) {
                return before.without(objective);
            }
            return before.with(strategic
                    .find(objective)
                    .filter(StrategicObjective::active)
                    .map(one -> CharterObjective.of(one, description))
                    .or(() -> before.objective(objective).map(one -> one.withDescription(description)))
                    .orElseThrow(() -> InvalidException.of(
                            "objective",
                            "is no strategic objective in use; alice.strategicObjectives().state() has those that are",
                            objective.value())));
        });
    }

    /**
     * Chooses the plan's project, its workspace in the host, which is asked for it.
     *
     * @throws InvalidException when the host knows no such project
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     * @throws io.accountplanning.error.AccountPlanningException while the charter is not configured, or when the host has not
     *     supplied its records
     */
    public SectionState<Charter> project(String projectId) {
        HostRecord project = projects.find(projectId);
        return work(null, (before, strategic) -> before.withProject(project));
    }

    /**
     * The plan has no project any more.
     *
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     * @throws io.accountplanning.error.AccountPlanningException while the charter is not configured
     */
    public SectionState<Charter> withoutProject() {
        return work(null, (before, strategic) -> before.withProject(null));
    }

    private SectionState<Charter> work(@Nullable Long pinned, BiFunction<Charter, StrategicObjectives, Charter> edit) {
        return changes.work(actor, "the charter of plan " + id, work -> {
            AccountPlan plan = work.live(id, Capability.EDIT);
            StrategicObjectives strategic =
                    StrategicObjectives.in(work.stores().catalog()).value().required();
            return work.edit(plan, Charter.SECTION, pinned, before -> edit.apply(before, strategic));
        });
    }

    /** What only {@link #describe} and {@link #project} change has not changed. */
    private static Charter byHand(Charter before, @Nullable Charter edited) {
        Charter after = Objects.requireNonNull(edited, "The edit gave null instead of a charter");
        List<Violation> violations = new ArrayList<>();
        if (!Objects.equals(before.projectId(), after.projectId())
                || !Objects.equals(before.projectName(), after.projectName())) {
            violations.add(new Violation(
                    "projectId", "is not edited by hand, but by plan.charter().project(...)", after.projectId()));
        }
        for (int i = 0; i < after.objectives().size(); i++) {
            CharterObjective row = after.objectives().get(i);
            if (before.objective(row.id())
                    .filter(was -> was.name().equals(row.name()))
                    .isEmpty()) {
                violations.add(new Violation(
                        "objectives[" + (i + 1) + "].name",
                        "is not edited by hand, but by plan.charter().describe(...)",
                        row.name()));
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidException(violations);
        }
        return after;
    }
}
