package io.accountplanning.inmemory;

import static io.accountplanning.inmemory.BrokenStorageTest.broken;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Storages that break rules of transactions, plans and sections, and the suite that says so in which words. */
final class BrokenPlanRules {

    private BrokenPlanRules() {}

    static Stream<Arguments> all() {
        return Stream.of(ofTransactions(), ofPlans(), ofPlacements(), ofSections(), ofLifecycle(), ofRemovals())
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

    private static Stream<Arguments> ofSections() {
        return Stream.of(
                broken(
                        "Section",
                        "rows come back in the order in which they were saved",
                        BrokenSections::thatForgetTheOrderOfRows),
                broken(
                        "Scorecard",
                        "the total that is stored of a card is the one that is calculated",
                        BrokenSections::thatKeepTheTotalsOfBefore),
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
                broken(
                        "Lifecycle",
                        "a pair without a row is an eligible cell",
                        BrokenPlacements::whoseTreeForgetsCellsWithoutRows),
                broken("Lifecycle", "another tenant's trash is not seen", BrokenTransactions::thatIgnoresTenants),
                broken(
                        "Lifecycle",
                        "another tenant's plans are not seen below others",
                        BrokenTransactions::thatIgnoresTenants));
    }

    private static Stream<Arguments> ofRemovals() {
        return Stream.of(
                broken(
                        "Initiative",
                        "of many who promote an initiative at once one creates an opportunity",
                        BrokenSections::thatForgetWhoPromotes),
                broken(
                        "Relations",
                        "of the plans that a record is linked to, somebody sees those that they see",
                        BrokenRelations::whoseLinksAreForEverybody),
                broken("Relations", "who reads on visits each plan once", BrokenRelations::thatBeginAnew),
                broken("Relations", "a record is of one kind", BrokenRelations::thatMixKinds),
                broken("Relations", "visited, each once", BrokenRelations::thatVisitLinkedPlansAgain),
                broken("Relations", "another tenant's plans are not linked", BrokenTransactions::thatIgnoresTenants),
                broken(
                        "Projects",
                        "of many who create a project at once one creates it",
                        BrokenRelations::thatForgetWhoCreatesProjects),
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
}
