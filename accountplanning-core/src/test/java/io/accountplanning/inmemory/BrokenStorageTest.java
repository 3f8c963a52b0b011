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
        return Stream.of(ofTransactions(), ofPlans(), ofSections(), ofLists(), ofLogs())
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
                broken(
                        "PlanPaging",
                        "a list is sorted by PlanSort[key=SUBJECT, descending=true]",
                        BrokenLists::thatOnlyGoUp),
                broken(
                        "PlanPaging",
                        "page by page each plan is shown exactly once",
                        BrokenLists::whosePagesSkipEqualPlans),
                broken("PlanPaging", "a page shows no more plans than were asked for", BrokenLists::withoutPages));
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

    private static Arguments broken(String suite, String rule, Supplier<Storage> storage) {
        return arguments(suite, rule, storage);
    }
}
