package io.accountplanning.permission;

import static io.accountplanning.permission.CallRules.rule;
import static io.accountplanning.permission.CallRules.unique;

import io.accountplanning.agenda.ReviewsTab;
import io.accountplanning.permission.Calls.Tried;
import io.accountplanning.plan.PlanId;
import io.accountplanning.review.BusinessReview;
import io.accountplanning.review.Decision;
import io.accountplanning.testkit.Fixtures;
import io.accountplanning.text.RichText;
import java.util.Set;
import java.util.function.BiConsumer;

/** What the calls of the relationship charter, its strategic objectives and the business reviews need. */
final class RelationshipCallRules {

    private RelationshipCallRules() {}

    static void add() {
        charter();
        projects();
        reviews();
        agenda();
    }

    private static void charter() {
        RichText words = RichText.of("Together");
        rule("CharterTab.get()", Need.SEE, tried -> tried.tabs().charter().get());
        rule("CharterTab.state()", Need.SEE, tried -> tried.tabs().charter().state());
        rule(
                "CharterTab.isConfigured()",
                Need.SEE,
                tried -> tried.tabs().charter().isConfigured());
        rule(
                "CharterTab.objectives()",
                Need.SEE,
                tried -> tried.tabs().charter().objectives());
        rule(
                "CharterTab.edit(UnaryOperator)",
                Need.EDIT,
                tried -> tried.tabs().charter().edit(charter -> charter.withSharedVision(words)));
        rule(
                "CharterTab.edit(long, UnaryOperator)",
                Need.EDIT,
                tried -> tried.tabs()
                        .charter()
                        .edit(tried.tabs().charter().state().version(), charter -> charter.withOurBehaviours(words)));
        rule(
                "CharterTab.describe(Id, RichText)",
                Need.EDIT,
                tried -> tried.tabs().charter().describe(tried.calls().objective.id(), words));
        rule(
                "CharterTab.project(String)",
                Need.EDIT,
                tried -> tried.tabs().charter().project("7"));
        rule(
                "CharterTab.withoutProject()",
                Need.EDIT,
                tried -> tried.tabs().charter().withoutProject());
    }

    private static void projects() {
        rule(
                "ProjectObjectives.link(String, Set)",
                Need.LINK,
                tried -> tried.workspace()
                        .projectObjectives()
                        .link(unique(), Set.of(tried.calls().objective.id())));
        rule(
                "ProjectObjectives.of(String)",
                Need.NOTHING,
                tried -> tried.workspace().projectObjectives().of("7"));
        rule(
                "ProjectObjectives.projectsOf(Id)",
                Need.NOTHING,
                tried -> tried.workspace()
                        .projectObjectives()
                        .projectsOf(tried.calls().objective.id()));
    }

    private static void reviews() {
        rule("ReviewsTab.get()", Need.SEE, tried -> tried.tabs().reviews().get());
        rule("ReviewsTab.state()", Need.SEE, tried -> tried.tabs().reviews().state());
        rule(
                "ReviewsTab.edit(UnaryOperator)",
                Need.EDIT,
                tried -> tried.tabs().reviews().edit(reviews -> reviews.add(review())));
        rule(
                "ReviewsTab.edit(long, UnaryOperator)",
                Need.EDIT,
                tried -> tried.tabs()
                        .reviews()
                        .edit(tried.tabs().reviews().state().version(), reviews -> reviews.add(review())));
        rule(
                "ReviewsTab.decisions(Id)",
                Need.SEE,
                tried -> decided(tried, (reviews, one) -> reviews.decisions(one.review())));
        rule("ReviewsTab.toTask(Id)", Need.EDIT, tried -> decided(tried, (reviews, one) -> reviews.toTask(one.id())));
        rule(
                "ReviewsTab.toTasks(Id)",
                Need.EDIT,
                tried -> decided(tried, (reviews, one) -> reviews.toTasks(one.review())));
    }

    private static void agenda() {
        rule(
                "ReviewsTab.prepare(LocalDate, String)",
                Need.EDIT,
                tried -> tried.fresh().reviews().prepare(Fixtures.TODAY, unique()));
        rule(
                "ReviewsTab.prepareAgain(Id)",
                Need.EDIT,
                tried -> decided(tried, (reviews, one) -> reviews.prepareAgain(one.review())));
    }

    private static BusinessReview review() {
        return BusinessReview.planned(Fixtures.TODAY, unique());
    }

    /** Tries something with a decision of a planned review, in a plan of its own. */
    private static void decided(Tried tried, BiConsumer<ReviewsTab, Decision> call) {
        PlanId plan = tried.calls().newPlan();
        BusinessReview review = review();
        Decision decision = Decision.of(review.id(), "Send the offer");
        tried.calls()
                .administrator
                .plan(plan)
                .reviews()
                .edit(reviews -> reviews.add(review).add(decision));
        call.accept(tried.workspace().plan(plan).reviews(), decision);
    }
}
