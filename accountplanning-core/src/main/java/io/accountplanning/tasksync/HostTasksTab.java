package io.accountplanning.tasksync;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.MadeInHost;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.TaskId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tasks of a plan that are tasks of the host, too, as one actor works with them. Thread-safe. */
public final class HostTasksTab {

    private final PlanChanges<?> changes;
    private final Actor actor;
    private final PlanId id;
    private final @Nullable SyncRules rules;

    /**
     * Wires the tab; the façade does this for a host.
     *
     * @param rules null when the host has not connected its tasks
     */
    public HostTasksTab(PlanChanges<?> changes, Actor actor, PlanId id, @Nullable SyncRules rules) {
        this.changes = changes;
        this.actor = actor;
        this.id = id;
        this.rules = rules;
    }

    /** Which tasks are linked, and how they stand with the host. */
    public TaskLinks links() {
        return changes.read(
                actor,
                id,
                (stores, plan) -> stores.plans().section(id, TaskLinks.SECTION).value());
    }

    /**
     * Makes a task of the host out of a task of the plan, once: the same again, or by another person, gives the same link. From then on
     * both are kept the same.
     *
     * @param project the host's id of a project that the plan is linked to
     * @throws io.accountplanning.error.ConflictException when somebody else is converting it, with who and since when
     * @throws io.accountplanning.error.InvalidException when the plan is not linked to the project, or the host has deleted the task
     * @throws io.accountplanning.error.NotFoundException when there is no such task
     * @throws AccountPlanningException when the host could not create it, with its exception as cause, or has not connected its tasks; then
     *     the plan is as it was
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public TaskLink convert(TaskId task, String project) {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(project, "project");
        return new MadeInHost<Conversion.Claimed, TaskLink>(changes, actor)
                .once(new Conversion(id, task, project, connected("convert a task")));
    }

    /**
     * The task is no longer kept the same with the host's; both stay. Nothing happens when it is not linked.
     *
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public TaskLinks unlink(TaskId task) {
        Objects.requireNonNull(task, "task");
        return changes.work(actor, "the host's tasks of plan " + id, work -> {
            work.live(id, Capability.EDIT);
            return LinkEdit.of(
                    work, id, links -> links.find(task).map(links::without).orElse(links));
        });
    }

    /**
     * Reads both sides now and makes them the same. Jobs do so for all plans ({@code jobs().taskSync(now)}). What the host refuses is in
     * {@link TaskLink#problem}, too, until it takes it; the other tasks are made the same all the same.
     *
     * @return the links as they are then
     * @throws AccountPlanningException when the host fails, or has not connected its tasks
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public TaskLinks reconcile() {
        changes.work(actor, "the host's tasks of plan " + id, work -> work.live(id, Capability.EDIT));
        new PlanSync(changes, actor.tenant(), connected("reconcile tasks")).run(id);
        return links();
    }

    private SyncRules connected(String what) {
        if (rules == null) {
            changes.work(actor, "the host's tasks of plan " + id, work -> work.live(id, Capability.EDIT));
            throw new AccountPlanningException(
                    "Cannot " + what + ": the host's tasks are not connected.",
                    "Maybe give AccountPlanning.builder().hostTasks(...) a gateway to them?");
        }
        return rules;
    }
}
