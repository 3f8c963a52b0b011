package io.accountplanning.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.error.ConflictException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.host.Client;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.planning.Task;
import io.accountplanning.revenue.RevenueTotal;
import io.accountplanning.risk.AccountAtRisk;
import io.accountplanning.risk.RiskCursor;
import io.accountplanning.risk.RiskRule;
import io.accountplanning.settings.Settings;
import io.accountplanning.testkit.Fixtures;
import io.accountplanning.testkit.SettableClock;
import java.math.BigDecimal;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The dashboard, the accounts at risk and the tasks across plans, as people see them. */
class DashboardTest {

    private final AccountPlanning planning = with(AccountPlanning.builder());
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ADMINISTRATOR));

    private static AccountPlanning with(AccountPlanning.Builder builder) {
        return builder.clock(SettableClock.at(Fixtures.NOW)).build();
    }

    @Test
    void countsRevenueAndRisksStandTogether() {
        PlanId red = plan("red", ClientStatus.RED, -3, -1);
        plan("red but in time", ClientStatus.RED, 0);
        plan("late but green", ClientStatus.GREEN, -1);
        alice.board().move(red, PlanStatus.REVIEW);
        alice.plan(red).details().edit(d -> d.withRevenueNextYear(new BigDecimal("1000")));

        Figures figures = alice.dashboard().figures();
        assertThat(figures.counts().of(PlanStatus.DRAFT)).isEqualTo(2);
        assertThat(figures.counts().of(PlanStatus.REVIEW)).isEqualTo(1);
        assertThat(figures.counts().of(ClientStatus.RED)).isEqualTo(2);
        assertThat(figures.counts().of(ClientStatus.YELLOW)).isZero();
        assertThat(figures.counts().overdueTasks()).isEqualTo(3);
        assertThat(figures.counts().plansWithOverdueTasks()).isEqualTo(2);
        assertThat(figures.revenue()).extracting(RevenueTotal::planned).containsExactly(new BigDecimal("1000"));
        assertThat(figures.accountsAtRisk()).isEqualTo(1);
        assertThat(figures.mostAtRisk()).extracting(risk -> risk.facts().plan()).containsExactly(red);
    }

    @Test
    void whoSeesTheirOwnPlansSeesTheirOwnFigures() {
        plan("alice's", ClientStatus.RED, -1);
        PlanId bobs = plan("bob's", ClientStatus.RED, -1);
        alice.plan(bobs).details().edit(d -> d.withOwner(UserId.of("bob")));
        Workspace bob = planning.as(Actor.staff("bob", Role.TEAM_MEMBER));
        Workspace nobody = planning.as(Actor.staff("nobody"));
        assertThat(bob.dashboard().figures().counts().plans()).isEqualTo(1);
        assertThat(bob.atRisk().count(PlanFilter.all())).isEqualTo(1);
        assertThat(nobody.dashboard().figures().counts().plans()).isZero();
        assertThat(nobody.board().columns(PlanFilter.all(), 5)).allMatch(column -> column.total() == 0);
    }

    @Test
    void everyReasonOfARiskIsTold() {
        PlanId red = plan("red", null, -3, -1);
        alice.plan(red).details().edit(d -> d.withClientStatus(ClientStatus.RED, "The sponsor left"));
        AccountAtRisk account =
                alice.atRisk().find(PlanFilter.all(), 5).accounts().get(0);
        assertThat(account.reasons())
                .extracting(AccountAtRisk.Reason::words)
                .containsExactly("client status Red (The sponsor left)", "2 overdue tasks, the oldest due 2027-02-12");
        assertThat(account.reasons()).allMatch(reason -> reason.rule().equals(RiskRule.RED_AND_OVERDUE));
    }

    @Test
    void otherRulesFindOtherAccountsPageByPage() {
        Workspace carl = with(AccountPlanning.builder()
                        .riskRules(
                                RiskRule.of("Many overdue").withOverdueTasks(2),
                                RiskRule.of("Ends soon").withPeriodEndsWithin(30)))
                .as(Actor.staff("carl", Role.ACCOUNT_MANAGER));
        PlanId late = plan(carl, "late", PlanPeriod.year(2027), -2, -1);
        PlanId ending = plan(carl, "ending", PlanPeriod.month(2027, 2));
        plan(carl, "fine", PlanPeriod.year(2027), -1);

        RiskCursor next = carl.atRisk().find(PlanFilter.all(), 1).nextCursor();
        assertThat(carl.atRisk().find(PlanFilter.all(), 1).accounts())
                .extracting(risk -> risk.facts().plan())
                .containsExactly(late);
        RiskCursor sent = RiskCursor.parse(String.valueOf(next));
        AccountAtRisk second =
                carl.atRisk().find(PlanFilter.all(), 1, sent).accounts().get(0);
        assertThat(second.facts().plan()).isEqualTo(ending);
        assertThat(second.reasons())
                .extracting(AccountAtRisk.Reason::words)
                .containsExactly("the period ends on 2027-02-28");
        assertThatThrownBy(() -> carl.atRisk().find(PlanFilter.all(), 0)).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> RiskCursor.parse("top"))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("is not the cursor of a page of accounts at risk");
    }

    @Test
    void aTenantHasRulesOfItsOwn() {
        Workspace admin = planning.as(Actor.staff("ada", Role.ADMINISTRATOR));
        plan("red", ClientStatus.RED, -1);
        PlanId yellow = plan("yellow", ClientStatus.YELLOW);
        assertThat(admin.riskRules().state().value().rules()).containsExactly(RiskRule.RED_AND_OVERDUE);

        admin.riskRules()
                .edit(rules -> rules.without(RiskRule.RED_AND_OVERDUE.name())
                        .add(RiskRule.of("Yellow").withClientStatuses(ClientStatus.YELLOW)));
        assertThat(alice.atRisk().find(PlanFilter.all(), 5).accounts())
                .extracting(risk -> risk.facts().plan())
                .containsExactly(yellow);
        assertThat(alice.dashboard().figures().mostAtRisk())
                .extracting(risk -> risk.facts().plan())
                .containsExactly(yellow);
        admin.riskRules().edit(1, rules -> rules.without("Yellow"));
        assertThat(alice.atRisk().count(PlanFilter.all())).isZero();
        assertThat(admin.riskRules().history())
                .extracting(state -> state.value().rules().size())
                .containsExactly(0, 1);
        assertThatThrownBy(() -> admin.riskRules().edit(1, rules -> rules))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("risk rules has changed since you read it: ada at")
                .hasMessageContaining("Yellow");
        assertThatThrownBy(() -> admin.riskRules().edit(0, rules -> rules))
                .as("who made the first version is told, too")
                .hasMessageContaining("ada at");
    }

    @Test
    void aRuleHasAConditionThatCanBe() {
        Workspace admin = planning.as(Actor.staff("ada", Role.ADMINISTRATOR));
        assertThatThrownBy(() -> admin.riskRules().edit(rules -> rules.add(RiskRule.of("Bad feeling"))))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("Bad feeling")
                .hasMessageContaining("rules[2]: has a condition at least");
        assertThatThrownBy(
                        () -> admin.riskRules().edit(rules -> rules.add(RiskRule.RED_AND_OVERDUE.withOverdueTasks(3))))
                .isInstanceOf(InvalidException.class);
        RiskRule late = RiskRule.of("Late").withOverdueTasks(3);
        assertThatThrownBy(() -> admin.riskRules()
                        .edit(rules -> rules.add(late).add(RiskRule.of("Late").withPeriodEndsWithin(7))))
                .hasMessageContaining("rules[3].name: is taken by another rule");
        assertThatThrownBy(() -> admin.riskRules()
                        .edit(rules -> rules.add(RiskRule.of("Any").withOverdueTasks(0))))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("overdueTasks");
        assertThatThrownBy(() -> AccountPlanning.builder().riskRules(RiskRule.of("Bad feeling")))
                .isInstanceOf(InvalidException.class);
        assertThat(admin.riskRules().state().version()).isZero();
    }

    @Test
    void todayIsTheTenants() {
        SettableClock evening = SettableClock.at("2027-02-15T20:00:00Z");
        AccountPlanning there = AccountPlanning.builder()
                .clock(evening)
                .settings(tenant -> Settings.defaults().withZone(ZoneId.of("Pacific/Auckland")))
                .build();
        Workspace moana = there.as(Actor.staff("moana", Role.ACCOUNT_MANAGER));
        plan(moana, "late", PlanPeriod.year(2027), 0);
        assertThat(moana.tasks().find(moana.tasks().mine().withPics(), 5).rows())
                .allMatch(row -> row.overdue())
                .hasSize(1);
        assertThat(moana.dashboard().figures().counts().overdueTasks()).isEqualTo(1);
    }

    @Test
    void myTasksAreTheOpenOnesThatIAmInChargeOf() {
        PlanId plan = plan("Grow Acme", null);
        alice.plan(plan)
                .planning()
                .edit(p -> p.addTask(Task.of("someday").withPic("alice"))
                        .addTask(Task.of("soon").withPic("alice").withDeadline(Fixtures.TODAY))
                        .addTask(Task.of("bob's").withPic("bob")));
        assertThat(alice.tasks().find(alice.tasks().mine(), 5).rows())
                .extracting(row -> row.task().action())
                .containsExactly("soon", "someday");
        assertThat(alice.tasks().count(alice.tasks().mine())).isEqualTo(2);
        var first = alice.tasks().find(alice.tasks().mine(), 1);
        var cursor = io.accountplanning.tasklist.TaskCursor.parse(String.valueOf(first.nextCursor()));
        assertThat(alice.tasks().find(alice.tasks().mine(), 1, cursor).rows())
                .extracting(row -> row.task().action())
                .containsExactly("someday");
        assertThatThrownBy(() -> alice.tasks().find(alice.tasks().mine(), 0)).isInstanceOf(InvalidException.class);
    }

    private PlanId plan(String subject, ClientStatus status, int... deadlines) {
        PlanId plan = plan(alice, subject, PlanPeriod.year(2027), deadlines);
        alice.plan(plan).details().edit(d -> d.withClientStatus(status, null));
        return plan;
    }

    private static PlanId plan(Workspace workspace, String subject, PlanPeriod period, int... deadlines) {
        PlanId plan = workspace
                .plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), subject).period(period))
                .id();
        for (int days : deadlines) {
            workspace
                    .plan(plan)
                    .planning()
                    .edit(p -> p.addTask(Task.of("Call").withDeadline(Fixtures.TODAY.plusDays(days))));
        }
        return plan;
    }
}
