package io.accountplanning.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.charter.StrategicObjective;
import io.accountplanning.comparison.Naming;
import io.accountplanning.competitor.Competitor;
import io.accountplanning.goal.Goal;
import io.accountplanning.meeting.Meeting;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.review.AgendaPoint;
import io.accountplanning.review.BusinessReview;
import io.accountplanning.review.Decision;
import io.accountplanning.team.TeamMember;
import io.accountplanning.text.RichText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What stands on an agenda that was made of what changed. */
class AgendaTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 2, 15);
    private static final LocalDate NEXT = LocalDate.of(2027, 3, 15);

    private final Account account = new Account();

    @Test
    void theFirstReviewTellsWhatChangedSinceThePlanBegan() {
        account.on("2027-01-20T09:00:00Z");
        account.plan.details().edit(d -> d.withSubject("Grow Acme faster"));
        account.goal("Revenue");

        BusinessReview review = account.plan.reviews().prepare(FIRST, "QBR");

        assertThat(Account.told(account.plan, review))
                .containsExactly(
                        "Plan\n- Plan: Subject changed from “Grow Acme” to “Grow Acme faster”",
                        "Goals\n- Goals: “Revenue” was added to Goals (Unit Number, Direction Higher is better, Start 0,"
                                + " Target 10, Weight 1)");
        assertThat(account.plan.reviews().get().agenda())
                .extracting(AgendaPoint::origin)
                .containsExactly("plan", "goals");
    }

    @Test
    void theNextOneTellsWhatChangedSinceTheDayOfTheLast() {
        account.on("2027-02-14T23:59:59Z");
        account.goal("Before");
        account.on("2027-02-15T00:00:01Z");
        account.goal("That very day");
        account.held(FIRST, "QBR");
        account.on("2027-03-01T09:00:00Z");
        account.plan.competitors().edit(c -> c.add(Competitor.of("Initech")));
        account.goal("After");

        BusinessReview review = account.plan.reviews().prepare(NEXT, "QBR 2");

        assertThat(Account.told(account.plan, review))
                .singleElement()
                .satisfies(goals ->
                        assertThat(goals).contains("That very day", "After").doesNotContain("Before"));
    }

    @Test
    void atMostFiveSentencesOfASectionAndHowManyMoreThereAre() {
        account.on("2027-01-20T09:00:00Z");
        account.plan.planning().edit(p -> {
            Planning more = p;
            for (int i = 1; i <= 17; i++) {
                more = more.addTask(Task.of("Task " + i));
            }
            return more;
        });

        BusinessReview review = account.plan.reviews().prepare(FIRST, "QBR");

        String planning = Account.told(account.plan, review).get(0);
        assertThat(planning.lines().skip(1)).hasSize(6);
        assertThat(planning).contains("Task 5").doesNotContain("Task 6").endsWith("- and 12 more");
    }

    @Test
    void whatIsOpenStandsFirst() {
        BusinessReview last = account.held(FIRST, "QBR");
        Decision open = Decision.of(last.id(), "Send the offer").withPic("bob").withDeadline(LocalDate.of(2027, 3, 1));
        Decision done = Decision.of(last.id(), "Call");
        Decision never = Decision.of(last.id(), "Meet again");
        account.plan.reviews().edit(r -> r.add(open).add(done).add(never));
        account.plan.reviews().toTask(open.id());
        Task called = account.plan.reviews().toTask(done.id());
        account.plan.planning().edit(p -> p.completeTask(called.id()));
        account.plan
                .goals()
                .edit(g -> g.add(Goal.of("Revenue", BigDecimal.TEN).withActual(BigDecimal.ZERO))
                        .add(Goal.of("Seats", BigDecimal.TEN).withActual(BigDecimal.TEN))
                        .add(Goal.of("Nobody knows", BigDecimal.TEN)));
        account.on("2027-03-10T09:00:00Z");

        BusinessReview review = account.plan.reviews().prepare(NEXT, "QBR 2");

        assertThat(Account.told(account.plan, review).subList(0, 3))
                .containsExactly(
                        "Open decisions of the review on Feb 15, 2027: 2\n- Send the offer (bob, Mar 1, 2027)\n- Meet again",
                        "Overdue tasks: 1\n- Send the offer (bob, Mar 1, 2027)",
                        "Goals off pace: 1 of 2\n- Revenue: 0 % of the 75.56 % expected");
    }

    @Test
    void nothingThatClientsMustNotSeeStandsOnIt() {
        account.on("2027-01-20T09:00:00Z");
        RichText secret = RichText.of("SECRET");
        account.plan.details().edit(AgendaTest::withSecrets);
        account.plan.competitors().edit(c -> c.add(Competitor.of("SECRET")));
        account.plan.meetings().edit(m -> m.add(Meeting.of(FIRST, "SECRET")));
        account.plan
                .planning()
                .edit(p -> p.withWords(secret, RichText.of("chance"), p.criteriaToSuccess(), p.constraints()));
        account.plan
                .team()
                .edit(t -> t.addToClientTeam(
                        TeamMember.of("Yuki").withPersonality("SECRET").withHighlightNotes("SECRET")));
        account.plan.approval().request("SECRET");

        BusinessReview review = account.plan.reviews().prepare(FIRST, "QBR");

        assertThat(String.join("\n", Account.told(account.plan, review)))
                .contains("chance", "Yuki")
                .doesNotContainIgnoringCase("SECRET", "margin", "client status", "competitors", "meetings", "approval");
    }

    private static PlanDetails withSecrets(PlanDetails details) {
        return details.withClientStatus(ClientStatus.RED, "SECRET").withMarginPercent(new BigDecimal("12.5"));
    }

    @Test
    void reviewsAreNoNewsOfTheirOwn() {
        account.on("2027-01-20T09:00:00Z");
        account.plan.reviews().prepare(FIRST, "QBR");
        BusinessReview review = account.plan.reviews().prepare(NEXT, "QBR 2");

        assertThat(Account.told(account.plan, review)).isEmpty();
    }

    @Test
    void theFirstOneOfAFollowUpLooksBackToTheLastOneOfItsPredecessor() {
        account.plan.planning().edit(p -> p.addTask(Task.of("Stays behind")));
        account.goal("Known");
        account.on("2027-02-15T09:00:00Z");
        BusinessReview last = account.held(FIRST, "QBR");
        account.plan.reviews().edit(r -> r.add(Decision.of(last.id(), "Send the offer")));
        account.on("2027-03-20T09:00:00Z");
        account.goal("In the predecessor");
        PlanWorkspace next = account.followUp();
        account.on("2027-04-10T09:00:00Z");
        next.goals().edit(g -> g.add(Goal.of("In the follow-up", BigDecimal.ONE)));

        BusinessReview review = next.reviews().prepare(LocalDate.of(2027, 4, 15), "QBR");

        assertThat(Account.told(next, review))
                .hasSize(2)
                .first()
                .isEqualTo("Open decisions of the review on Feb 15, 2027: 1\n- Send the offer");
        assertThat(Account.told(next, review).get(1))
                .startsWith("Goals\n")
                .containsSubsequence("In the predecessor", "In the follow-up")
                .doesNotContain("Known", "Stays behind");
    }

    @Test
    void aFollowUpWhosePredecessorsHadNoReviewTellsOfItself() {
        account.on("2027-03-20T09:00:00Z");
        account.goal("In the predecessor");
        PlanWorkspace next = account.followUp();
        account.on("2027-04-10T09:00:00Z");
        next.goals().edit(g -> g.add(Goal.of("In the follow-up", BigDecimal.ONE)));

        BusinessReview review = next.reviews().prepare(LocalDate.of(2027, 4, 15), "QBR");

        assertThat(Account.told(next, review))
                .singleElement()
                .satisfies(
                        goals -> assertThat(goals).contains("In the follow-up").doesNotContain("In the predecessor"));
    }

    @Test
    void whatTheCharterSaysAnewIsTold() {
        StrategicObjective grow = StrategicObjective.of("Grow");
        account.alice.strategicObjectives().edit(o -> o.add(grow));
        account.on("2027-01-20T09:00:00Z");
        account.plan.charter().describe(grow.id(), RichText.of("in Asia"));

        BusinessReview review = account.plan.reviews().prepare(FIRST, "QBR");

        assertThat(Account.told(account.plan, review))
                .containsExactly("Charter\n- Charter: “Grow” was added to Objectives (Description “in Asia”)");
    }

    @Test
    void wordsOfPeopleAreNoMarkup() {
        account.on("2027-01-20T09:00:00Z");
        account.goal("<script>alert(1)</script> a < b & c");

        BusinessReview review = account.plan.reviews().prepare(FIRST, "QBR");

        assertThat(Account.told(account.plan, review).get(0)).contains("“<script>alert(1)</script> a < b & c”");
        assertThat(account.plan.reviews().get().agenda().get(0).detail().html()).doesNotContain("<script>");
    }

    @Test
    void datesAreWrittenAsTheLanguageDoes() {
        account.plan.planning().edit(p -> p.addTask(Task.of("Anrufen").withDeadline(LocalDate.of(2027, 1, 31))));
        account.on("2027-02-10T09:00:00Z");

        BusinessReview review =
                account.plan.reviews().in(Naming.readable(Locale.GERMANY)).prepare(FIRST, "QBR");

        assertThat(Account.told(account.plan, review).get(0)).contains("31.01.2027");
    }

    @Test
    void aDateIsToldInTheFormOfTheLocaleThatNobodyMistakes() {
        account.on("2027-01-20T09:00:00Z");
        account.plan.planning().edit(p -> p.addTask(Task.of("Call").withDeadline(LocalDate.of(2027, 2, 1))));

        BusinessReview review =
                account.plan.reviews().in(Naming.readable(Locale.UK)).prepare(FIRST, "QBR");

        assertThat(String.join("\n", Account.told(account.plan, review)))
                .contains("Deadline 1 Feb 2027")
                .doesNotContain("2/1/2027", "01/02/2027");
    }
}
