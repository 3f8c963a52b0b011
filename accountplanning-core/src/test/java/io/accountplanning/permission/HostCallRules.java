package io.accountplanning.permission;

import static io.accountplanning.permission.CallRules.rule;

import io.accountplanning.filter.PlanFilter;
import io.accountplanning.host.RecordKind;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskId;
import io.accountplanning.relation.NewProject;
import io.accountplanning.revenue.Planned;
import io.accountplanning.testkit.Fixtures;
import java.util.Currency;

/** What the calls need that have to do with the host's own things. */
final class HostCallRules {

    private static final Currency EUR = Currency.getInstance("EUR");

    private HostCallRules() {}

    static void add() {
        rule(
                "PlanWorkspace.unlink(RecordKind, String)",
                Need.EDIT,
                tried -> tried.tabs().unlink(RecordKind.INVOICE, "7"));
        rule("PlanWorkspace.linkedRecords()", Need.SEE, tried -> tried.tabs().linkedRecords());
        rule("PlanWorkspace.refreshRecords()", Need.EDIT, tried -> tried.tabs().refreshRecords());
        rule("PlanWorkspace.projectWork()", Need.SEE, tried -> tried.tabs().projectWork());
        rule("PlanWorkspace.clientProfile()", Need.SEE, tried -> tried.tabs().clientProfile());
        rule(
                "PlanWorkspace.createProject(NewProject)",
                Need.EDIT,
                tried -> tried.tabs().createProject(NewProject.named("Rollout")));
        rule("HostTasksTab.links()", Need.SEE, tried -> tried.tabs().hostTasks().links());
        rule(
                "HostTasksTab.unlink(TaskId)",
                Need.EDIT,
                tried -> tried.tabs().hostTasks().unlink(TaskId.next()));
        rule(
                "HostTasksTab.reconcile()",
                Need.EDIT,
                tried -> tried.tabs().hostTasks().reconcile());
        rule(
                "HostTasksTab.convert(TaskId, String)",
                Need.EDIT,
                tried -> tried.tabs().hostTasks().convert(task(tried), "P-1"));
        rule(
                "Workspace.plansOf(RecordKind, String)",
                Need.NOTHING,
                tried -> tried.workspace().plansOf(RecordKind.INVOICE, "7"));
        rule(
                "Workspace.plansOf(RecordKind, String, PlanId)",
                Need.NOTHING,
                tried -> tried.workspace().plansOf(RecordKind.INVOICE, "7", tried.plan()));
        rule(
                "PortfolioRevenue.in(Currency, PlanFilter, Planned)",
                Need.NOTHING,
                tried -> tried.workspace().revenue().in(EUR, PlanFilter.all(), Planned.AS_WRITTEN));
        rule(
                "PortfolioRevenue.in(Currency, PlanFilter, Planned, LocalDate)",
                Need.NOTHING,
                tried -> tried.workspace().revenue().in(EUR, PlanFilter.all(), Planned.AS_WRITTEN, Fixtures.TODAY));
    }

    private static TaskId task(Calls.Tried tried) {
        Task task = Task.of("Call");
        var plan = tried.calls().administrator.plan(tried.plan());
        plan.planning().edit(p -> p.addTask(task));
        plan.link(RecordKind.PROJECT, "P-1");
        return task.id();
    }
}
