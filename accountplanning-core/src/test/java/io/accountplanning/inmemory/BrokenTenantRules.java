package io.accountplanning.inmemory;

import static io.accountplanning.inmemory.BrokenStorageTest.broken;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Storages that break rules of what stands across the plans of a tenant, and the suite that says so in which words. */
final class BrokenTenantRules {

    private BrokenTenantRules() {}

    static Stream<Arguments> all() {
        return Stream.of(ofCatalogs(), ofSnapshots(), ofLists(), ofLogs(), ofRecurrence(), ofPortfolios())
                .flatMap(rules -> rules);
    }

    private static Stream<Arguments> ofCatalogs() {
        return Stream.of(
                broken(
                        "Portfolio",
                        "the plans that have something in a currency come by their numbers",
                        BrokenPortfolios::thatForgetAPlanOfACurrency),
                broken("Catalog", "a stale version of an entry is refused", BrokenCatalogs::thatIgnoreVersions),
                broken(
                        "Catalog",
                        "of those who save the same version of an entry at once exactly one wins",
                        BrokenCatalogs::thatIgnoreVersions),
                broken("Catalog", "every version of an entry stays", BrokenCatalogs::thatForgetOldVersions),
                broken("Catalog", "an entry comes back as it was saved", BrokenCatalogs::thatForgetWhoChangedThem),
                broken("Catalog", "ids that look alike are different entries", BrokenCatalogs::thatIgnoreTheCaseOfIds),
                broken("Catalog", "an entry of another kind has nothing to do with", BrokenCatalogs::thatMixKinds),
                broken("Catalog", "by their ids, character by character", BrokenCatalogs::thatSortInTheirOwnWay),
                broken("Catalog", "an entry that was removed is gone", BrokenCatalogs::thatRemoveNothing),
                broken("Catalog", "another tenant's entry is not there", BrokenTransactions::thatIgnoresTenants),
                broken(
                        "Catalog",
                        "what a failed transaction saved is not there",
                        BrokenTransactions::thatKeepsWhatFailed));
    }

    private static Stream<Arguments> ofSnapshots() {
        return Stream.of(
                broken(
                        "Snapshot",
                        "a document comes back as it was kept",
                        BrokenCatalogs::whoseSnapshotsHaveNoHostSections),
                broken(
                        "Snapshot",
                        "a document comes back as it was kept",
                        BrokenCatalogs::whoseSnapshotsForgetThePlace),
                broken(
                        "Snapshot",
                        "an id that is used already is refused",
                        BrokenCatalogs::whoseSnapshotsAreOverwritten),
                broken(
                        "Snapshot",
                        "a document that was removed is not there",
                        BrokenCatalogs::whoseSnapshotsStayForever),
                broken("Snapshot", "another tenant's document is not there", BrokenTransactions::thatIgnoresTenants),
                broken(
                        "Snapshot",
                        "what a failed transaction kept is not there",
                        BrokenTransactions::thatKeepsWhatFailed));
    }

    private static Stream<Arguments> ofLists() {
        return Stream.of(
                broken("PlanList", "a plan in the trash is in no list", BrokenLists::withTheTrash),
                broken("PlanSearch", "% in a text is a letter like others", BrokenLists::withWildcards),
                broken("PlanList", "who sees their own plans is shown those", BrokenLists::forEverybody),
                broken("PlanList", "a task is overdue from the day after its deadline", BrokenLists::thatAreADayEarly),
                broken("PlanList", "a plan is shown when it has one of the statuses", BrokenLists::withoutFilters),
                broken("PlanList", "a list counts as many plans as it shows", BrokenLists::thatCountEverything),
                broken("PlanListModel", "the plans that meet every criterion", BrokenLists::withoutFilters),
                broken("PlanPaging", "a list is sorted by SUBJECT descending", BrokenLists::thatOnlyGoUp),
                broken(
                        "PlanPaging",
                        "page by page each plan is shown exactly once",
                        BrokenLists::whosePagesSkipEqualPlans),
                broken("PlanPaging", "a page shows no more plans than were asked for", BrokenLists::withoutPages),
                broken(
                        "PlanPaging",
                        "a list is sorted by custom field number ascending",
                        BrokenLists::thatSortNumbersAsText),
                broken(
                        "PlanPaging",
                        "a list is sorted by custom field date descending",
                        BrokenLists::whoseEmptyFieldsComeFirst),
                broken(
                        "PlanList",
                        "a row has what the plan, and no task, has in each custom field that is asked for",
                        BrokenLists::withoutCustomFields));
    }

    private static Stream<Arguments> ofLogs() {
        return Stream.of(
                broken("Activity", "the entries of a plan come the newest first", BrokenLogs::oldestFirst),
                broken("Activity", "a job's change is not a person's", BrokenLogs::thatTakeJobsForPeople),
                broken(
                        "Activity",
                        "since a version come the entries of that section",
                        BrokenLogs::thatTellOfAllSections),
                broken(
                        "Activity",
                        "an entry of the activity log comes back with everything that changed",
                        BrokenLogs::thatForgetWhereRowsStood),
                broken("History", "what a plan was is told by the activity log", BrokenLogs::thatForgetWhereRowsStood),
                broken("Outbox", "while a lease lasts nobody else gets the message", BrokenLogs::thatGiveAMessageToTwo),
                broken("Outbox", "a message is claimed by one at a time", BrokenLogs::thatGiveAMessageToTwo),
                broken(
                        "Outbox",
                        "after its lease a message that is not done can be claimed again",
                        BrokenLogs::whoseLeaseNeverEnds),
                broken("Outbox", "a message that is done is never claimed again", BrokenLogs::thatForgetWhatIsDone),
                broken("Outbox", "no more messages are claimed than were asked for", BrokenLogs::thatGiveAllMessages),
                broken("Outbox", "a message is never claimed before the commit", BrokenLogs::thatSendBeforeTheCommit));
    }

    private static Stream<Arguments> ofRecurrence() {
        return Stream.of(
                broken(
                        "Recurrence",
                        "a plan that was decided about is no candidate any more",
                        BrokenRecurrence::thatForgetsDecisions),
                broken(
                        "Recurrence",
                        "a decision is seen in its own transaction",
                        BrokenRecurrence::thatForgetsDecisions),
                broken(
                        "Recurrence",
                        "who decides about a plan again is refused",
                        BrokenRecurrence::thatFollowsUpAClientTwice),
                broken(
                        "Recurrence",
                        "of those who follow up a client's period at the same time exactly one succeeds",
                        BrokenRecurrence::thatFollowsUpAClientTwice),
                broken(
                        "Recurrence",
                        "candidates are the completed plans of that kind whose period ended in the range",
                        BrokenRecurrence::thatMissesTheLastDay),
                broken(
                        "Recurrence",
                        "page by page each candidate comes once, in order",
                        BrokenRecurrence::thatPagesByTheEndAlone),
                broken(
                        "Recurrence",
                        "those of the clients are told that have a plan outside the trash for the period",
                        BrokenRecurrence::thatTellsOfAnyPeriod),
                broken("Recurrence", "every tenant is listed once", BrokenRecurrence::thatListsTenantsAgain),
                broken(
                        "SeveralPlans",
                        "a plan that begins with a placement stands there",
                        BrokenRecurrence::thatForgetsWhatAPlanBeginsWith),
                broken(
                        "SeveralPlans",
                        "a stale version among several is refused",
                        BrokenRecurrence::thatSavesSeveralWhateverTheirVersions),
                broken(
                        "SeveralPlans",
                        "the sections of several plans are those of each",
                        BrokenRecurrence::thatReadsTheSectionsOfTheFirstOfSeveral),
                broken(
                        "SeveralPlans",
                        "several plans are found at once",
                        BrokenRecurrence::thatFindsTheFirstOfSeveral));
    }

    private static Stream<Arguments> ofPortfolios() {
        return Stream.of(
                broken(
                        "Measures",
                        "plans with a live measure are visited once each",
                        BrokenRecurrence::thatPagesMeasuredPlansFromTheStart),
                broken(
                        "TaskList",
                        "tasks without a deadline come last",
                        BrokenPortfolios::whoseTasksWithoutADeadlineComeFirst),
                broken(
                        "TaskList",
                        "the tasks that meet every criterion are shown once each",
                        BrokenPortfolios::whoseTasksAreForEverybody),
                broken(
                        "TaskList",
                        "the tasks that meet every criterion are counted",
                        BrokenPortfolios::thatCountTheTasksOfOnePage),
                broken(
                        "TaskList",
                        "a condition on a custom field is met by the task that has the value",
                        BrokenPortfolios::whoseTasksMeetAnyCondition),
                broken("Board", "cards stay where they are moved to", BrokenPortfolios::thatForgetRanks),
                broken("Board", "no two cards have the same rank", BrokenPortfolios::thatSeeNothingAboveACard),
                broken(
                        "BoardModel",
                        "a column counts the plans that meet every criterion",
                        BrokenPortfolios::whoseBoardIsForEverybody),
                broken(
                        "BoardModel",
                        "a column shows its highest cards, from the top",
                        BrokenPortfolios::whoseColumnsStandOnTheirHead),
                broken(
                        "BoardModel",
                        "the plans above a rank are those of every column",
                        BrokenPortfolios::thatSeeNothingAboveACard),
                broken(
                        "Portfolio",
                        "plans with overdue tasks are counted once each",
                        BrokenPortfolios::thatCountOverdueTasksOfPlans),
                broken(
                        "BcgMatrix",
                        "the plans of which growth and relative share are known stand in the matrix",
                        BrokenPortfolios::whoseMatrixIsForEverybody),
                broken(
                        "Portfolio",
                        "invoices inside the plan's period are summed by currency, never mixed",
                        BrokenPortfolios::thatMixCurrencies),
                broken(
                        "Portfolio",
                        "the accounts that a rule holds for are shown once each",
                        BrokenPortfolios::thatFindRisksForEverybody));
    }
}
