package io.accountplanning.permission;

import static io.accountplanning.permission.CallRules.rule;

import io.accountplanning.Workspace;
import io.accountplanning.approval.Approval;
import io.accountplanning.board.BoardCursor;
import io.accountplanning.bulk.IntakePlan;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.host.Client;
import io.accountplanning.lifecycle.CarryForward;
import io.accountplanning.permission.Calls.Tried;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.planning.TaskId;
import io.accountplanning.revenue.Pipeline;
import io.accountplanning.revenue.Planned;
import io.accountplanning.risk.RiskCursor;
import io.accountplanning.risk.RiskRule;
import io.accountplanning.tasklist.TaskCursor;
import io.accountplanning.tasklist.TaskFilter;
import io.accountplanning.template.TemplateId;
import io.accountplanning.testkit.Fixtures;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the calls across plans and those of a plan's history need. */
final class PortfolioCallRules {

    private PortfolioCallRules() {}

    static void add() {
        history();
        approval();
        portfolio();
        board();
        cursors();
        bulk();
        trash();
        templates();
        riskRules();
        StrategyCallRules.add();
        ConversationCallRules.add();
        NotificationCallRules.add();
        HostCallRules.add();
        PeopleCallRules.add();
        PrivacyCallRules.add();
    }

    private static void riskRules() {
        rule(
                "HealthSettingsTab.state()",
                Need.NOTHING,
                tried -> tried.workspace().healthSettings().state());
        rule(
                "HealthSettingsTab.factors()",
                Need.NOTHING,
                tried -> tried.workspace().healthSettings().factors());
        rule(
                "HealthSettingsTab.history()",
                Need.NOTHING,
                tried -> tried.workspace().healthSettings().history());
        rule(
                "HealthSettingsTab.edit(UnaryOperator)",
                Need.ADMINISTER,
                tried -> tried.workspace().healthSettings().edit(settings -> settings.withFreshness(7, 60)));
        rule(
                "HealthSettingsTab.edit(long, UnaryOperator)",
                Need.ADMINISTER,
                tried -> tried.workspace()
                        .healthSettings()
                        .edit(
                                tried.workspace().healthSettings().state().version(),
                                settings -> settings.withFreshness(8, 60)));
        rule(
                "RiskRulesTab.state()",
                Need.NOTHING,
                tried -> tried.workspace().riskRules().state());
        rule(
                "RiskRulesTab.history()",
                Need.NOTHING,
                tried -> tried.workspace().riskRules().history());
        rule(
                "RiskRulesTab.edit(UnaryOperator)",
                Need.ADMINISTER,
                tried -> tried.workspace()
                        .riskRules()
                        .edit(rules ->
                                rules.add(RiskRule.of("Rule " + PlanId.next()).withPeriodEndsWithin(30))));
        rule(
                "RiskRulesTab.edit(long, UnaryOperator)",
                Need.ADMINISTER,
                tried -> tried.workspace()
                        .riskRules()
                        .edit(
                                tried.workspace().riskRules().state().version(),
                                rules -> rules.add(
                                        RiskRule.of("Rule " + PlanId.next()).withPeriodEndsWithin(30))));
    }

    private static void history() {
        rule("PlanWorkspace.asOf(Instant)", Need.SEE, tried -> tried.tabs().asOf(Fixtures.NOW));
        rule(
                "PlanWorkspace.compareWith(PlanId)",
                Need.SEE,
                tried -> tried.tabs().compareWith(tried.plan()));
        rule(
                "PlanWorkspace.compareAsOf(Instant, Instant)",
                Need.SEE,
                tried -> tried.tabs().compareAsOf(Fixtures.NOW, Fixtures.NOW));
        rule("PlanWorkspace.tree()", Need.SEE, tried -> tried.tabs().tree());
        rule(
                "Workspace.compare(PlanId, PlanId)",
                Need.SEE,
                tried -> tried.workspace().compare(tried.plan(), tried.calls().newPlan()));
        rule(
                "RevenueOfPlan.current()",
                Need.SEE,
                tried -> tried.tabs().revenue().current());
        rule(
                "RevenueOfPlan.current(Planned, Pipeline)",
                Need.SEE,
                tried -> tried.tabs().revenue().current(Planned.AS_WRITTEN, Pipeline.NONE));
    }

    private static void approval() {
        rule("ApprovalTab.current()", Need.SEE, tried -> tried.tabs().approval().current());
        rule(
                "ApprovalTab.baseline()",
                Need.SEE,
                tried -> tried.tabs().approval().baseline());
        rule(
                "ApprovalTab.changesSinceApproval()",
                Need.SEE,
                tried -> tried.tabs().approval().changesSinceApproval());
        rule(
                "ApprovalTab.isChangedSinceApproval()",
                Need.SEE,
                tried -> tried.tabs().approval().isChangedSinceApproval());
        rule(
                "ApprovalTab.request(String)",
                Need.EDIT,
                tried -> tried.fresh().approval().request("Please"));
        rule(
                "ApprovalTab.approve(String)",
                Need.APPROVE,
                tried -> requested(tried, "Good").approve("Good"));
        rule("ApprovalTab.approve(PlanDocument, String)", Need.APPROVE, tried -> {
            PlanId plan = tried.calls().newPlan();
            tried.workspace()
                    .plan(plan)
                    .approval()
                    .approve(tried.calls().administrator.plan(plan).document(), "Good");
        });
        rule(
                "ApprovalTab.refuse(String)",
                Need.APPROVE,
                tried -> requested(tried, "Bad").refuse("Bad"));
        rule(
                "ApprovalTab.withdraw(String)",
                Need.EDIT,
                tried -> requested(tried, "Not yet").withdraw("Not yet"));
    }

    /** A plan that waits for approval. */
    private static io.accountplanning.approval.ApprovalTab requested(Tried tried, String comment) {
        PlanId plan = tried.calls().newPlan();
        Approval asked = tried.calls().administrator.plan(plan).approval().request(comment);
        assert asked.request().isPresent();
        return tried.workspace().plan(plan).approval();
    }

    private static void portfolio() {
        rule("TaskList.mine()", Need.NOTHING, tried -> tried.workspace().tasks().mine());
        rule(
                "TaskList.find(TaskFilter, int)",
                Need.NOTHING,
                tried -> tried.workspace().tasks().find(TaskFilter.all(), 5));
        rule(
                "TaskList.count(TaskFilter)",
                Need.NOTHING,
                tried -> tried.workspace().tasks().count(TaskFilter.all()));
        rule(
                "Dashboard.figures()",
                Need.NOTHING,
                tried -> tried.workspace().dashboard().figures());
        rule(
                "Dashboard.figures(PlanFilter, int)",
                Need.NOTHING,
                tried -> tried.workspace().dashboard().figures(PlanFilter.all(), 5));
        rule(
                "AtRisk.find(PlanFilter, int)",
                Need.NOTHING,
                tried -> tried.workspace().atRisk().find(PlanFilter.all(), 5));
        rule(
                "AtRisk.count(PlanFilter)",
                Need.NOTHING,
                tried -> tried.workspace().atRisk().count(PlanFilter.all()));
        rule(
                "PortfolioRevenue.of(PlanFilter)",
                Need.NOTHING,
                tried -> tried.workspace().revenue().of(PlanFilter.all()));
        rule(
                "PortfolioRevenue.of(PlanFilter, Planned)",
                Need.NOTHING,
                tried -> tried.workspace().revenue().of(PlanFilter.all(), Planned.AS_WRITTEN));
    }

    private static void board() {
        rule(
                "Board.columns(PlanFilter, int)",
                Need.NOTHING,
                tried -> tried.workspace().board().columns(PlanFilter.all(), 5));
        rule(
                "Board.move(PlanId, PlanStatus)",
                Need.EDIT,
                tried -> tried.workspace().board().move(tried.plan(), PlanStatus.REVIEW));
        rule(
                "Board.move(PlanId, PlanStatus, long)",
                Need.EDIT,
                tried -> tried.workspace().board().move(tried.plan(), PlanStatus.REVIEW, version(tried)));
        rule(
                "Board.move(PlanId, PlanStatus, PlanId)",
                Need.EDIT,
                tried -> tried.workspace().board().move(tried.plan(), PlanStatus.REVIEW, (PlanId) null));
        rule(
                "Board.move(PlanId, PlanStatus, PlanId, long)",
                Need.EDIT,
                tried -> tried.workspace().board().move(tried.plan(), PlanStatus.REVIEW, null, version(tried)));
    }

    private static long version(Tried tried) {
        return tried.calls().administrator.plans().get(tried.plan()).version();
    }

    private static void cursors() {
        rule(
                "TaskList.find(TaskFilter, int, TaskCursor)",
                Need.NOTHING,
                tried -> tried.workspace()
                        .tasks()
                        .find(TaskFilter.all(), 5, new TaskCursor(null, tried.plan(), TaskId.next())));
        rule(
                "AtRisk.find(PlanFilter, int, RiskCursor)",
                Need.NOTHING,
                tried -> tried.workspace().atRisk().find(PlanFilter.all(), 5, new RiskCursor(1, tried.plan())));
        rule(
                "Board.column(PlanFilter, int, BoardCursor)",
                Need.NOTHING,
                tried -> tried.workspace()
                        .board()
                        .column(PlanFilter.all(), 5, new BoardCursor(PlanStatus.DRAFT, 1, tried.plan())));
        rule(
                "Plans.details(NewPlan)",
                Need.NOTHING,
                tried -> tried.workspace().plans().details(NewPlan.of(Client.of("acme", "Acme"), "Another")));
    }

    private static void bulk() {
        rule(
                "Bulk.changeStatus(Collection, PlanStatus)",
                Need.NOTHING,
                tried -> tried.workspace().bulk().changeStatus(List.of(tried.plan()), PlanStatus.REVIEW));
        rule(
                "Bulk.changeStatus(PlanFilter, PlanStatus)",
                Need.NOTHING,
                tried -> tried.workspace()
                        .bulk()
                        .changeStatus(PlanFilter.all().withText("nothing is called so"), PlanStatus.REVIEW));
        rule(
                "Bulk.copyTo(Collection, PlanPeriod, CarryForward)",
                Need.NOTHING,
                tried -> tried.workspace()
                        .bulk()
                        .copyTo(List.of(tried.plan()), PlanPeriod.year(2031), CarryForward.all()));
        rule(
                "Bulk.delete(Collection)",
                Need.NOTHING,
                tried -> tried.workspace().bulk().delete(List.of(tried.calls().newPlan())));
        List<IntakePlan> another =
                List.of(IntakePlan.create(NewPlan.of(Client.of("taken-in", "Taken in"), "Another"), Map.of()));
        rule(
                "PlanIntake.each(List, Locale)",
                Need.NOTHING,
                tried -> tried.workspace().intake().each(another, Locale.ENGLISH));
        rule(
                "PlanIntake.together(List, Locale)",
                Need.CREATE,
                tried -> tried.workspace().intake().together(another, Locale.ENGLISH));
    }

    private static void trash() {
        rule(
                "Trash.latest(int)",
                Need.NOTHING,
                tried -> tried.workspace().trash().latest(5));
        rule("Trash.before(DeletedPlan, int)", Need.NOTHING, tried -> {
            PlanId gone = deleted(tried);
            tried.workspace()
                    .trash()
                    .before(
                            tried.calls().administrator.trash().latest(100).stream()
                                    .filter(row -> row.plan().id().equals(gone))
                                    .findFirst()
                                    .orElseThrow(),
                            5);
        });
        rule(
                "Trash.restore(PlanId)",
                Need.DELETE,
                tried -> tried.workspace().trash().restore(deleted(tried)));
        rule(
                "Trash.purge(PlanId)",
                Need.PURGE,
                tried -> tried.workspace().trash().purge(deleted(tried)));
        rule(
                "Trash.purgeExpired(Instant)",
                Need.ADMINISTER,
                tried -> tried.workspace().trash().purgeExpired(Fixtures.NOW));
    }

    private static PlanId deleted(Tried tried) {
        PlanId plan = tried.calls().newPlan();
        tried.calls().administrator.plans().delete(plan);
        return plan;
    }

    private static void templates() {
        rule(
                "Templates.list()",
                Need.NOTHING,
                tried -> tried.workspace().templates().list());
        rule(
                "Templates.get(TemplateId)",
                Need.NOTHING,
                tried -> tried.workspace().templates().get(template(tried)));
        rule(
                "Templates.content(TemplateId, int)",
                Need.NOTHING,
                tried -> tried.workspace().templates().content(template(tried), 1));
        rule(
                "Templates.saveAs(String, PlanId)",
                Need.TEMPLATE,
                tried -> tried.workspace().templates().saveAs(CallRules.unique(), tried.plan()));
        rule(
                "Templates.saveVersion(TemplateId, PlanId)",
                Need.TEMPLATE,
                tried -> tried.workspace().templates().saveVersion(template(tried), tried.plan()));
        rule(
                "Templates.activate(TemplateId, int)",
                Need.ADMINISTER,
                tried -> tried.workspace().templates().activate(template(tried), 1));
        rule(
                "Templates.archive(TemplateId, int)",
                Need.ADMINISTER,
                tried -> tried.workspace().templates().archive(template(tried), 1));
        rule(
                "Templates.delete(TemplateId)",
                Need.ADMINISTER,
                tried -> tried.workspace().templates().delete(template(tried)));
        rule("Templates.start(TemplateId, NewPlan)", Need.CREATE, tried -> {
            TemplateId template = template(tried);
            tried.calls().administrator.templates().activate(template, 1);
            tried.workspace().templates().start(template, NewPlan.of(Client.of("acme", "Acme"), "Started"));
        });
    }

    private static TemplateId template(Tried tried) {
        Workspace administrator = tried.calls().administrator;
        return administrator
                .templates()
                .saveAs(CallRules.unique(), tried.plan())
                .id();
    }
}
