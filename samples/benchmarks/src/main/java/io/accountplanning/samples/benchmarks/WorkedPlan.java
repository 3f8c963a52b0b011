package io.accountplanning.samples.benchmarks;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.competitor.Competitor;
import io.accountplanning.goal.Goal;
import io.accountplanning.host.Client;
import io.accountplanning.jpa.JpaStorage;
import io.accountplanning.meeting.Meeting;
import io.accountplanning.mindmap.MindMap;
import io.accountplanning.mindmap.MindMapNode;
import io.accountplanning.offering.Offering;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Objective;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskId;
import io.accountplanning.team.TeamMember;
import io.accountplanning.text.RichText;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A plan as a busy account has it: 200 tasks, and something in every section. */
final class WorkedPlan {

    private static final int TASKS = 200;

    private final Workspace workspace;
    private final PlanId id;
    private final TaskId task;

    private WorkedPlan(Workspace workspace, PlanId id, TaskId task) {
        this.workspace = workspace;
        this.id = id;
        this.task = task;
    }

    static WorkedPlan in(Database database) {
        AccountPlanning planning = AccountPlanning.builder()
                .storage(JpaStorage.of(database.factory()))
                .build();
        Workspace workspace = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
        PlanId id = in(workspace, TASKS);
        return new WorkedPlan(
                workspace,
                id,
                workspace.plan(id).planning().get().tasks().get(TASKS / 2).id());
    }

    /** A new plan with something in every section and that many tasks. */
    static PlanId in(Workspace workspace, int tasks) {
        PlanId id = workspace
                .plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme"))
                .id();
        PlanWorkspace plan = workspace.plan(id);
        fillSectors(plan);
        fillStrategy(plan);
        plan.planning().edit(p -> withTasks(p, tasks));
        return id;
    }

    PlanWorkspace workspace() {
        return workspace.plan(id);
    }

    PlanId id() {
        return id;
    }

    /** A task in the middle of the list. */
    TaskId task() {
        return task;
    }

    private static void fillSectors(PlanWorkspace plan) {
        plan.dueDiligence()
                .edit(d -> d.addFinancialYear(2025, new BigDecimal("1200000"), null, null, null)
                        .addFinancialYear(2026, new BigDecimal("1300000"), null, null, null));
        plan.team().edit(t -> t.addToCompanyTeam(TeamMember.of("Alice")).addToClientTeam(TeamMember.of("Marie")));
        plan.offering().edit(o -> o.add(Offering.of("Support")).add(Offering.of("Training")));
    }

    private static void fillStrategy(PlanWorkspace plan) {
        MindMapNode root = MindMapNode.of("Acme");
        plan.mindMap().edit(m -> withChildren(m.addRoot(root), root));
        plan.goals().edit(g -> g.add(Goal.of("Revenue", new BigDecimal("2000000"))));
        plan.competitors().edit(c -> c.add(Competitor.of("Rival").withNotes(RichText.of("<p>Cheaper</p>"))));
        plan.meetings()
                .edit(m -> m.add(
                        Meeting.of(LocalDate.of(2027, 1, 12), "Kick-off").withNotes(RichText.of("<p>Went well</p>"))));
    }

    private static MindMap withChildren(MindMap map, MindMapNode root) {
        MindMap grown = map;
        for (int i = 0; i < 30; i++) {
            grown = grown.add(root.id(), MindMapNode.of("Thought " + i));
        }
        return grown;
    }

    private static Planning withTasks(Planning planning, int tasks) {
        Objective objective = Objective.of("Double the revenue");
        Planning grown = planning.addObjective(objective);
        for (int i = 0; i < tasks; i++) {
            Task task = Task.of("Task " + i)
                    .withPic("user" + i % 7)
                    .withDeadline(LocalDate.of(2027, 1, 1).plusDays(i));
            grown = i % 3 == 0 ? grown.addTask(task) : grown.addTask(objective.id(), task);
        }
        return grown;
    }
}
