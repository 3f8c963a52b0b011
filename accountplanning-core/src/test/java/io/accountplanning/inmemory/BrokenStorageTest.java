package io.accountplanning.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.accountplanning.storage.Storage;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract's suites can fail: a storage that breaks a rule is told which, in words. */
class BrokenStorageTest {

    @ParameterizedTest
    @MethodSource("everySuite")
    void aStorageThatKeepsNothingFailsEverySuite(String suite) {
        Suites.Verdict verdict = Suites.verdict(suite, NoStorage::new);
        assertThat(verdict.tests()).isPositive();
        assertThat(verdict.failures()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("everySuite")
    void aStorageThatDoesEverythingRightPassesEverySuite(String suite) {
        Suites.Verdict verdict = Suites.verdict(suite, ForwardingStorage::new);
        assertThat(verdict.tests()).isPositive();
        assertThat(verdict.failures()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("brokenRules")
    void aStorageThatBreaksARuleIsToldWhich(String suite, String rule, Supplier<Storage> broken) {
        assertThat(Suites.verdict(suite, broken).failures())
                .as("what the suite says")
                .anyMatch(sentence -> sentence.contains(rule));
    }

    static Stream<String> everySuite() {
        return Suites.names();
    }

    static Stream<Arguments> brokenRules() {
        return Stream.of(
                        ofTransactions(),
                        ofPlans(),
                        ofPlacements(),
                        ofLifecycle(),
                        ofRemovals(),
                        ofCatalogs(),
                        ofSnapshots(),
                        ofSections(),
                        ofLists(),
                        ofLogs(),
                        ofRecurrence(),
                        ofPortfolios())
                .flatMap(rules -> rules);
    }

    private static Stream<Arguments> ofTransactions() {
        return Stream.of(
                broken("Tenant", "another tenant's plan is not found", BrokenTransactions::thatIgnoresTenants),
                broken("Tenant", "who saves another tenant's plan is refused", BrokenTransactions::thatIgnoresTenants),
                broken(
                        "Tenant",
                        "to another tenant a plan is not found, by plans().get",
                        BrokenTransactions::thatIgnoresTenants),
                broken("Tenant", "another tenant's plan is not found", BrokenTransactions::thatIgnoresTheCaseOfTenants),
                broken(
                        "Tenant",
                        "another tenant's plan is not found",
                        BrokenTransactions::thatIgnoresSpacesBehindTenants),
                broken(
                        "Transaction",
                        "what a failed transaction did leaves no trace",
                        BrokenTransactions::thatKeepsWhatFailed),
                broken(
                        "Transaction",
                        "what a failed transaction did leaves no trace",
                        BrokenTransactions::thatKeepsWhatEndedInAnError),
                broken(
                        "Transaction",
                        "what the work throws reaches the caller as it is",
                        BrokenTransactions::thatWrapsWhatIsThrown),
                broken(
                        "AfterCommit",
                        "an action after the commit does not run before it",
                        BrokenTransactions::thatDoesNotWaitForTheCommit),
                broken(
                        "AfterCommit",
                        "an action after the commit runs once",
                        BrokenTransactions::thatForgetsWhatFollowsTheCommit),
                broken(
                        "AfterCommit",
                        "an action after the commit does not run when there was no commit",
                        BrokenTransactions::thatRunsActionsWhateverHappens),
                broken(
                        "AfterCommit",
                        "what an action after the commit throws does not reach the caller",
                        BrokenTransactions::thatLetsActionsFailTheCaller));
    }

    private static Stream<Arguments> ofPlans() {
        return Stream.of(
                broken("Version", "a stale version is refused", BrokenPlans::thatIgnoreVersions),
                broken(
                        "Version",
                        "of those who save the same version at the same time exactly one succeeds",
                        BrokenPlans::thatIgnoreVersions),
                broken(
                        "Version",
                        "who edits the details does not collide with who edits a section",
                        BrokenPlans::thatHaveOneVersionForAllSections),
                broken(
                        "PlanRepository",
                        "an edit of a section leaves the version of the details alone",
                        BrokenPlans::thatHaveOneVersionForAllSections),
                broken("PlanRepository", "to the microsecond", BrokenPlans::thatKeepMilliseconds),
                broken("PlanRepository", "a plan that was inserted is found again", BrokenPlans::thatHideTheTrash),
                broken(
                        "PlanRepository",
                        "a plan is the own of a task's person in charge",
                        BrokenPlans::thatAreOnlyTheirOwners),
                broken(
                        "PlanRepository",
                        "an edit of a section is the last change of its plan",
                        BrokenPlans::whoseEditsAreNotTheirLastChange),
                broken("PlanNumber", "no number is given twice", BrokenPlans::thatReuseNumbers),
                broken(
                        "PlanNumber",
                        "each tenant's plans are numbered from 1",
                        BrokenPlans::thatAreNumberedAcrossTenants));
    }

    private static Stream<Arguments> ofPlacements() {
        return Stream.of(
                broken(
                        "Placement",
                        "the placement of a plan comes back as it was saved",
                        BrokenPlacements::thatForgetTemplates),
                broken(
                        "Placement",
                        "the plans that a template started are found",
                        BrokenPlacements::thatForgetTemplates),
                broken(
                        "Placement",
                        "the plan that follows up another one is found",
                        BrokenPlacements::thatForgetPredecessors),
                broken(
                        "Placement",
                        "an edit of the details leaves the placement alone",
                        BrokenPlacements::thatForgetThePlaceOnEveryEdit),
                broken("Placement", "a plan in the trash follows up none", BrokenPlacements::thatLetTheTrashFollowUp),
                broken(
                        "Placement",
                        "the place of a plan in the trash is free",
                        BrokenPlacements::thatKeepPlacesForTheTrash),
                broken("Placement", "a second follow-up is refused", BrokenPlacements::thatRefuseNobodyAPlace),
                broken(
                        "Placement",
                        "a second primary plan of a client is refused",
                        BrokenPlacements::thatRefuseNobodyAPlace),
                broken(
                        "Placement",
                        "a plan does not come back to a place that was taken",
                        BrokenPlacements::thatRefuseNobodyAPlace),
                broken(
                        "Placement",
                        "of those who follow up the same plan at once exactly one wins",
                        BrokenPlacements::thatRefuseNobodyAPlace),
                broken(
                        "Placement",
                        "of those who make their plan the primary one at once exactly one wins",
                        BrokenPlacements::thatRefuseNobodyAPlace),
                broken(
                        "Placement",
                        "directly below another one come by their numbers",
                        BrokenPlacements::whosePlansBelowAreInNoOrder),
                broken(
                        "Placement",
                        "also those in the trash, by their numbers",
                        BrokenPlacements::whosePlansBelowAreInNoOrder),
                broken(
                        "Placement",
                        "who locks the placements sees what others did",
                        BrokenPlacements::thatLockNothing));
    }

    private static Stream<Arguments> ofLifecycle() {
        return Stream.of(
                broken(
                        "Lifecycle",
                        "who sees their own plans sees those in the trash, and no others",
                        BrokenPlacements::whoseTrashIsSeenByEverybody),
                broken(
                        "Lifecycle",
                        "who reads on through the trash visits each plan once",
                        BrokenPlacements::whoseTrashSkipsWhatWasDeletedAtOnce),
                broken("Lifecycle", "that moment included", BrokenPlacements::whoseTrashIsAMomentLate),
                broken(
                        "Lifecycle",
                        "the plans in the trash that follow up another one",
                        BrokenPlacements::whoseTrashKnowsNoFollowUps),
                broken(
                        "Lifecycle",
                        "who sees their own plans sees those below others",
                        BrokenPlacements::whoseTreeIsSeenByEverybody),
                broken(
                        "Lifecycle",
                        "directly below some others come by their numbers",
                        BrokenPlacements::whoseTreeHasOneBranch),
                broken("Lifecycle", "another tenant's trash is not seen", BrokenTransactions::thatIgnoresTenants),
                broken(
                        "Lifecycle",
                        "another tenant's plans are not seen below others",
                        BrokenTransactions::thatIgnoresTenants));
    }

    private static Stream<Arguments> ofRemovals() {
        return Stream.of(
                broken("Removal", "a plan that was removed is not found", BrokenRemovals::thatRemoveNothing),
                broken("Removal", "nothing of a removed plan is left", BrokenRemovals::thatLeaveSections),
                broken(
                        "Removal",
                        "a snapshot goes away with the plan that owns it",
                        BrokenRemovals::thatLeaveSnapshots),
                broken("Removal", "removing a plan leaves the others alone", BrokenRemovals::thatRemoveOtherPlansToo),
                broken(
                        "Removal",
                        "removing a plan leaves other tenants' data alone",
                        BrokenRemovals::thatRemoveEverythingOfOtherTenants),
                broken("Removal", "another tenant's plan is not removed", BrokenRemovals::thatRemovePlansOfAnyTenant));
    }

    private static Stream<Arguments> ofCatalogs() {
        return Stream.of(
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

    private static Stream<Arguments> ofSections() {
        return Stream.of(
                broken(
                        "Section",
                        "rows come back in the order in which they were saved",
                        BrokenSections::thatForgetTheOrderOfRows),
                broken("Section", "a row that was removed is gone", BrokenSections::thatNeverDeleteRows),
                broken(
                        "Section",
                        "the LARGEST values that the rules allow come back",
                        BrokenSections::thatCutTextsAt255),
                broken("Section", "every field of a section comes back", BrokenSections::thatTakeEmptyTextsForNull),
                broken("Section", "every field of a section comes back", BrokenSections::thatKeepTwoDecimals),
                broken("Section", "every field of a section comes back", BrokenSections::thatKnowNoOtherAlphabet),
                broken(
                        "Section",
                        "acme.contracts: every field of a section comes back",
                        BrokenSections::thatKnowNoHostSections));
    }

    private static Stream<Arguments> ofLists() {
        return Stream.of(
                broken("PlanList", "a plan in the trash is in no list", BrokenLists::withTheTrash),
                broken("PlanSearch", "% in a text is a letter like others", BrokenLists::withWildcards),
                broken("PlanList", "who sees their own plans is shown those", BrokenLists::forEverybody),
                broken("PlanList", "a task is overdue from the day after its deadline", BrokenLists::thatAreADayEarly),
                broken("PlanList", "a plan is shown when it has one of the statuses", BrokenLists::withoutFilters),
                broken("PlanList", "a list counts as many plans as it shows", BrokenLists::thatCountEverything),
                broken(
                        "PlanListModel",
                        "a list shows the plans that meet every criterion",
                        BrokenLists::withoutFilters),
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

    private static Stream<Arguments> ofPortfolios() {
        return Stream.of(
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
                        "Portfolio",
                        "invoices inside the plan's period are summed by currency, never mixed",
                        BrokenPortfolios::thatMixCurrencies),
                broken(
                        "Portfolio",
                        "the accounts that a rule holds for are shown once each",
                        BrokenPortfolios::thatFindRisksForEverybody));
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

    private static Arguments broken(String suite, String rule, Supplier<Storage> storage) {
        return arguments(suite, rule, storage);
    }
}
