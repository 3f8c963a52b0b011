package io.accountplanning.tasksync;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.host.RecordKind;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.MadeInHost;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskId;
import io.accountplanning.relation.Relations;
import java.time.Instant;
import java.util.Objects;

/** The steps that make a task of the host out of a task of a plan, whose link is its claim. */
final class Conversion implements MadeInHost.Steps<Conversion.Claimed, TaskLink> {

    private static final int LONGEST_ID = 200;

    /** A task that was claimed. */
    record Claimed(TaskLink link, NewHostTask request) {}

    private final PlanId id;
    private final TaskId task;
    private final String project;
    private final SyncRules rules;

    Conversion(PlanId id, TaskId task, String project, SyncRules rules) {
        this.id = id;
        this.task = task;
        this.project = project;
        this.rules = rules;
    }

    @Override
    public String what() {
        return "the task " + task.value() + " of plan " + id;
    }

    @Override
    public MadeInHost.Claim<Claimed, TaskLink> claim(PlanWork<?> work) {
        AccountPlan plan = work.live(id, Capability.EDIT);
        Task found = work.section(plan, Planning.SECTION).task(task);
        TaskLink before = work.section(plan, TaskLinks.SECTION).find(task).orElse(null);
        if (before != null && before.hostTask() != null) {
            requireThere(plan, found, before);
            return MadeInHost.Claim.made(before);
        }
        requireLinkedProject(work, plan);
        TaskState state = TaskState.of(found).forHost();
        TaskLink link = TaskLink.claimed(task, state, project, work.now());
        if (before != null) {
            MadeInHost.requireNobodyAtIt(
                    "The task \"" + found.action() + "\" of " + plan.number(),
                    "converting",
                    before.claimedBy(),
                    before.claimedAt(),
                    work.now().at());
            link = before.inProject(project).withClaim(work.now()).withPushed(state);
        }
        TaskLink claimed = link;
        work.edit(id, TaskLinks.SECTION, links -> links.put(claimed));
        return MadeInHost.Claim.of(new Claimed(claimed, request(work, plan, state)));
    }

    private static void requireThere(AccountPlan plan, Task task, TaskLink link) {
        if (link.deletedThere()) {
            throw InvalidException.of(
                    "task",
                    "of " + plan.number() + " was converted to " + link.hostTask()
                            + ", which was deleted in the host; unlink it first with plan.hostTasks().unlink(task)",
                    task.action());
        }
    }

    private void requireLinkedProject(PlanWork<?> work, AccountPlan plan) {
        if (work.section(plan, Relations.SECTION)
                .find(RecordKind.PROJECT, project)
                .isEmpty()) {
            throw InvalidException.of(
                    "project", "is not a project that " + plan.number() + " is linked to; link it first", project);
        }
    }

    private NewHostTask request(PlanWork<?> work, AccountPlan plan, TaskState state) {
        return new NewHostTask(
                id + ":" + task.value(),
                work.actor().tenant(),
                id,
                plan.number(),
                project,
                state.name(),
                rules.names().nameOf(state.status()),
                state.deadline(),
                state.person());
    }

    @Override
    public TaskLink make(Claimed claimed) {
        NewHostTask request = claimed.request();
        HostTask found = MadeInHost.findOrCreate(
                "HostTasks",
                request.key(),
                key -> rules.host().find(request.tenant(), key),
                () -> rules.host().create(request));
        if (found.id().isBlank() || found.id().length() > LONGEST_ID) {
            throw new IllegalStateException(
                    "the id of a task has 1 to " + LONGEST_ID + " characters, the host gave \"" + found.id() + "\"");
        }
        TaskLink made = claimed.link().withHostTask(found.id());
        TheirState theirs = TheirState.of(found, made.agreed(), made.agreed(), rules.names());
        return theirs.problem() == null && theirs.state().equals(made.agreed())
                ? made.withAgreed(made.agreed(), found.changedAt()).withPushed(null)
                : made; // it was created before and changed since: a reconciliation sees to it
    }

    @Override
    public void release(PlanWork<?> work, Claimed claimed) {
        work.edit(
                id,
                TaskLinks.SECTION,
                links -> links.find(claimed.link().id())
                        .filter(link -> link.hostTask() == null && isClaimOf(claimed, link))
                        .map(links::without)
                        .orElse(links));
    }

    private static boolean isClaimOf(Claimed claimed, TaskLink link) {
        return Objects.equals(claimed.link().claimedBy(), link.claimedBy())
                && Objects.equals(claimed.link().claimedAt(), link.claimedAt());
    }

    @Override
    public AccountPlanningException failure(Claimed claimed, RuntimeException cause) {
        return new AccountPlanningException(
                "The host could not create a task for \"" + claimed.request().name() + "\" of "
                        + claimed.request().planNumber() + ": " + AccountPlanningException.reasonOf(cause),
                "Maybe put right what the host says, and convert it again?",
                cause);
    }

    @Override
    public TaskLink keep(PlanWork<?> work, Claimed claimed, TaskLink linked) {
        return work.edit(id, TaskLinks.SECTION, links -> {
                    TaskLink before = links.find(task).orElse(claimed.link());
                    String other = before.hostTask();
                    if (other != null && !other.equals(linked.hostTask())) {
                        throw lost(claimed, other, linked);
                    }
                    return other != null
                            ? links
                            : links.put(kept(before, linked).withClaim(null));
                })
                .value()
                .find(task)
                .orElseThrow(() -> new NotFoundException("task", task.value()));
    }

    /** What the host made is what was claimed, unless somebody else has claimed it since. */
    private static TaskLink kept(TaskLink before, TaskLink linked) {
        TaskLink kept = before.withHostTask(String.valueOf(linked.hostTask()));
        Instant moment = linked.hostChangedAt();
        return moment != null && before.agreed().equals(linked.agreed())
                ? kept.withAgreed(linked.agreed(), moment).withPushed(linked.pushed())
                : kept;
    }

    private AccountPlanningException lost(Claimed claimed, String other, TaskLink linked) {
        return new AccountPlanningException(
                "The task \"" + claimed.request().name() + "\" of "
                        + claimed.request().planNumber() + " became the host's task " + other
                        + " while the host made the task " + linked.hostTask() + " of it.",
                "Maybe delete that task in the host, and see to it that its keys are unique?");
    }
}
