package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.customfield.CustomFieldTab.Filled;
import io.accountplanning.customfield.CustomValue;
import io.accountplanning.customfield.CustomValues;
import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.filter.PlanRow;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.BcgClass;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.relation.Relations;
import io.accountplanning.team.TeamInformation;
import io.accountplanning.team.TeamMember;
import io.accountplanning.time.DateRange;
import io.accountplanning.time.TimeOrderedUuid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link io.accountplanning.filter.PlanListRepository} promises of which plans a list shows, and what of them. */
public abstract class PlanListContract extends ListContract {

    @Test
    void aRowShowsThePlanAndCountsItsTasks() {
        AccountPlan plan = store.insert(Fixtures.fullDetails("Grow Acme"));
        AccountPlan idle = store.insert("Idle");
        store.save(
                plan.id(),
                Planning.SECTION,
                Planning.EMPTY
                        .addTask(task("done", -9).withStatus(TaskStatus.COMPLETE))
                        .addTask(task("overdue", -1))
                        .addTask(task("waiting", -2).withStatus(TaskStatus.WAITING_FOR_FEEDBACK))
                        .addTask(task("due today", 0))
                        .addTask(Task.of("no deadline")));

        assertThat(rows(PlanFilter.all(), ALL))
                .as("a list shows each plan as it is found, with how many tasks it has, are open, are overdue")
                .containsExactlyInAnyOrder(
                        new PlanRow(store.plan(plan.id()), 5, 4, 2), new PlanRow(store.plan(idle.id()), 0, 0, 0));
    }

    @Test
    void aRowHasTheCustomFieldsThatAreAskedFor() {
        AccountPlan plan = store.insert("Grow Acme");
        store.save(
                plan.id(),
                CustomValues.SECTION,
                new CustomValues(List.of(
                        new CustomValue(new CustomValue.Id(TimeOrderedUuid.next()), "word", null, "oak"),
                        new CustomValue(new CustomValue.Id(TimeOrderedUuid.next()), "number", UUID.randomUUID(), "7"),
                        new CustomValue(new CustomValue.Id(TimeOrderedUuid.next()), "text", null, "not asked for"))));
        PlanQuery query = new PlanQuery(PlanFilter.all(), ALL, Fixtures.TODAY)
                .withFields(List.of(RandomFields.of("number"), RandomFields.of("word")));

        assertThat(store.<List<PlanRow>>read(repositories ->
                                repositories.planList().page(query, PlanSort.LATEST_CHANGE_FIRST, Page.first(9)))
                        .get(0)
                        .customFields())
                .as("a row has what the plan, and no task, has in each custom field that is asked for, in that order")
                .containsExactly(
                        new Filled("number", RandomFields.of("number").value(), null),
                        new Filled("word", RandomFields.of("word").value(), "oak"));
    }

    @Test
    void aPlanInTheTrashIsInNoList() {
        AccountPlan plan = store.insert("Grow Acme");
        store.insert("Another one");
        store.save(plan.id(), PlanDetails.SECTION, Fixtures.inTrash(plan.details(), Fixtures.NOW));
        assertShown(PlanFilter.all(), "a plan in the trash is in no list", "Another one");
        store.save(plan.id(), PlanDetails.SECTION, plan.details());
        assertShown(PlanFilter.all(), "a restored plan is in the lists again", "Another one", "Grow Acme");
    }

    @Test
    void detailsAreFiltered() {
        store.insert(Fixtures.details("plain"));
        store.insert(Fixtures.details("red star").withBcgClass(BcgClass.STAR).withClientStatus(ClientStatus.RED, null));
        store.insert(
                Fixtures.details("dog in review").withBcgClass(BcgClass.DOG).withStatus(PlanStatus.REVIEW));
        store.insert(Fixtures.details("bob's").withOwner(UserId.of("bob")).withStatus(PlanStatus.ARCHIVED));
        PlanFilter all = PlanFilter.all();

        assertShown(
                all.withStatuses(PlanStatus.REVIEW, PlanStatus.ARCHIVED),
                "a plan is shown when it has one of the statuses",
                "dog in review",
                "bob's");
        assertShown(
                all.withBcgClasses(BcgClass.STAR, BcgClass.CASH_COW),
                "a plan is shown when it has one of the BCG classes",
                "red star");
        assertShown(
                all.withClientStatuses(ClientStatus.RED),
                "a plan is shown when it has one of the client statuses",
                "red star");
        assertShown(
                all.withOwners(UserId.of("bob"), UserId.of("carl")),
                "a plan is shown when it has one of the owners",
                "bob's");
        assertShown(all.withOwners(UserId.of("BOB")), "owners whose ids differ in case are different people");
        assertShown(
                all.withBcgClasses(BcgClass.DOG).withStatuses(PlanStatus.DRAFT),
                "a plan is shown only when it meets every criterion");
    }

    @Test
    void aPeriodIsMetByASharedDay() {
        store.insert(Fixtures.details("first quarter").withPeriod(PlanPeriod.quarter(2027, 1)));
        store.insert(Fixtures.details("second quarter").withPeriod(PlanPeriod.quarter(2027, 2)));
        LocalDate april = LocalDate.of(2027, 4, 1);

        assertShown(
                PlanFilter.all().withPeriod(new DateRange(april.minusDays(1), april)),
                "a period ends before its end day",
                "first quarter");
        assertShown(
                PlanFilter.all().withPeriod(new DateRange(april.minusDays(1), april.plusDays(1))),
                "a period is met when it shares a day with the range",
                "first quarter",
                "second quarter");
        assertShown(
                PlanFilter.all().withPeriod(new DateRange(april.plusMonths(3), april.plusYears(1))),
                "a period that shares no day with the range is not met");
    }

    @Test
    void tasksAndLinksAreFiltered() {
        store.insert("plain");
        save("pia's", Planning.EMPTY.addTask(Task.of("Call").withPic("pia")), Relations.EMPTY);
        save("late", Planning.EMPTY.addTask(task("Call", -1)), link(RecordKind.INVOICE));
        save(
                "late but done",
                Planning.EMPTY.addTask(task("Call", -1).withStatus(TaskStatus.COMPLETE)),
                link(RecordKind.PROPOSAL));
        save("due today", Planning.EMPTY.addTask(task("Call", 0)), link(RecordKind.PROJECT));
        PlanFilter all = PlanFilter.all();

        assertShown(
                all.withPics(UserId.of("pia"), UserId.of("paul")),
                "a plan is shown when one of the people is in charge of a task",
                "pia's");
        assertShown(
                all.withOverdue(true), "a task is overdue from the day after its deadline until it is done", "late");
        assertShown(
                all.withOverdue(false),
                "plans without an overdue task can be asked for",
                "plain",
                "pia's",
                "late but done",
                "due today");
        assertShown(all.withHasInvoice(true), "plans with an invoice can be asked for", "late");
        assertShown(
                all.withHasInvoice(false),
                "plans without an invoice can be asked for",
                "plain",
                "pia's",
                "late but done",
                "due today");
        assertShown(all.withHasProposal(true), "plans with a proposal can be asked for", "late but done");
        assertShown(
                all.withHasProposal(false).withOverdue(false),
                "plans without a proposal can be asked for",
                "plain",
                "pia's",
                "due today");
    }

    @Test
    void whoSeesTheirOwnPlansIsShownNoOthers() {
        AccountPlan plan = store.insert(Fixtures.details("in the team").withOwner(UserId.of("olga")));
        store.save(
                plan.id(),
                TeamInformation.SECTION,
                TeamInformation.EMPTY
                        .addToCompanyTeam(TeamMember.of("Tina").withHostId(UserId.of("tina")))
                        .addToClientTeam(TeamMember.of("Carl").withHostId(UserId.of("carl"))));
        save("in charge", Planning.EMPTY.addTask(Task.of("Call").withPic("tina")), Relations.EMPTY);
        store.insert(Fixtures.details("owned").withOwner(UserId.of("tina")));
        store.insert(Fixtures.details("not hers").withOwner(UserId.of("TINA")));

        assertThat(subjects(rows(PlanFilter.all(), new Visibility.Own(UserId.of("tina")))))
                .as("who sees their own plans is shown those they own, are in charge in, or are in the company team of")
                .containsExactlyInAnyOrder("in the team", "in charge", "owned");
        assertThat(rows(PlanFilter.all(), new Visibility.Own(UserId.of("carl"))))
                .as("who sees their own plans is shown none in which they are the client's")
                .isEmpty();
        assertThat(rows(PlanFilter.all(), new Visibility.None()))
                .as("who sees no plan is shown none")
                .isEmpty();
    }

    private static Task task(String action, int daysFromToday) {
        return Task.of(action).withDeadline(Fixtures.TODAY.plusDays(daysFromToday));
    }

    private static Relations link(RecordKind kind) {
        return Relations.EMPTY.link(new HostRecord(kind, "7", "A record", null, null));
    }

    private void save(String subject, Planning planning, Relations relations) {
        AccountPlan plan = store.insert(subject);
        store.save(plan.id(), Planning.SECTION, planning);
        store.save(plan.id(), Relations.SECTION, relations);
    }
}
