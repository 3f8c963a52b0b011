package io.accountplanning.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.review.AgendaPoint;
import io.accountplanning.review.BusinessReview;
import io.accountplanning.review.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReviewsTabTest {

    private final Account account = new Account();

    @Test
    void aDecisionBecomesATaskOnceWithItsWordsPersonAndDeadline() {
        BusinessReview review = account.held(LocalDate.of(2027, 2, 15), "QBR");
        Decision decision =
                Decision.of(review.id(), "Send the offer").withPic("bob").withDeadline(LocalDate.of(2027, 3, 1));
        account.plan.reviews().edit(r -> r.add(decision));
        assertThat(state(review)).containsExactly(DecisionState.NO_TASK);
        account.heard.clear();

        Task task = account.plan.reviews().toTask(decision.id());

        assertThat(task.action()).isEqualTo("Send the offer");
        assertThat(task.pic()).hasToString("bob");
        assertThat(task.deadline()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(account.heard).containsExactlyInAnyOrder("task.added", "review.decision_became_task");
        assertThat(account.plan.reviews().toTask(decision.id())).isEqualTo(task);
        assertThat(account.plan.planning().get().tasks()).containsExactly(task);
        assertThat(account.heard).hasSize(2);
        assertThat(state(review)).containsExactly(DecisionState.OPEN);
        account.plan.planning().edit(p -> p.completeTask(task.id()));
        assertThat(state(review)).containsExactly(DecisionState.DONE);
        assertThat(account.plan.reviews().toTask(decision.id()).status()).isEqualTo(TaskStatus.COMPLETE);
    }

    @Test
    void whenTheTaskWasDeletedTheDecisionSaysSoAndBecomesAnother() {
        BusinessReview review = account.held(LocalDate.of(2027, 2, 15), "QBR");
        Decision decision = Decision.of(review.id(), "Send the offer");
        account.plan.reviews().edit(r -> r.add(decision));
        Task first = account.plan.reviews().toTask(decision.id());
        account.plan.planning().edit(p -> p.removeTask(first.id()));

        assertThat(state(review)).containsExactly(DecisionState.TASK_DELETED);

        Task second = account.plan.reviews().toTask(decision.id());
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(account.plan.planning().get().tasks()).containsExactly(second);
        assertThat(state(review)).containsExactly(DecisionState.OPEN);
    }

    @Test
    void allDecisionsOfAReviewBecomeTasksInTheirOrder() {
        BusinessReview review = account.held(LocalDate.of(2027, 2, 15), "QBR");
        BusinessReview other = account.held(LocalDate.of(2027, 2, 16), "Escalation");
        Decision done = Decision.of(review.id(), "First");
        account.plan
                .reviews()
                .edit(r ->
                        r.add(done).add(Decision.of(other.id(), "Elsewhere")).add(Decision.of(review.id(), "Second")));
        account.plan.reviews().toTask(done.id());

        assertThat(account.plan.reviews().toTasks(review.id()))
                .extracting(Task::action)
                .containsExactly("First", "Second");
        assertThat(account.plan.planning().get().tasks()).hasSize(2);
        assertThatThrownBy(() -> account.plan.reviews().toTasks(BusinessReview.Id.next()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> account.plan.reviews().toTask(Decision.Id.next()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void nobodyTypesWhichTaskADecisionBecame() {
        BusinessReview review = account.held(LocalDate.of(2027, 2, 15), "QBR");
        Decision decision = Decision.of(review.id(), "Send the offer");
        account.plan.reviews().edit(r -> r.add(decision));
        Task task = account.plan.reviews().toTask(decision.id());

        assertThatThrownBy(() -> account.plan
                        .reviews()
                        .edit(r -> r.replace(r.decision(decision.id()).withTask(null))))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("decisions[1].task: is not edited by hand, but by plan.reviews().toTask(...)");
        assertThatThrownBy(
                        () -> account.plan.reviews().table(Decision.TABLE).set(decision.id(), "task", "", Locale.ROOT))
                .isInstanceOf(InvalidException.class);
        account.plan.reviews().edit(r -> r.replace(r.decision(decision.id()).withText("Send a better offer")));
        assertThat(account.plan.reviews().toTask(decision.id())).isEqualTo(task);
    }

    @Test
    void aReviewThatWasHeldIsToldAsAnEvent() {
        BusinessReview review = account.plan.reviews().prepare(LocalDate.of(2027, 2, 20), "QBR");
        account.heard.clear();
        account.plan.reviews().edit(r -> r.replace(review.held(4)));
        account.plan.reviews().edit(r -> r.replace(review.held(5)));

        assertThat(account.heard).containsExactly("review.held", "business_reviews.edited");
    }

    @Test
    void aReviewIsPreparedOnceForADayAndNotAgainWhenItWasHeld() {
        BusinessReview review = account.plan.reviews().prepare(LocalDate.of(2027, 2, 20), "QBR");
        assertThatThrownBy(() -> account.plan.reviews().prepare(LocalDate.of(2027, 2, 20), "QBR"))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("reviews[2].title: is that of another review on 2027-02-20; edit that one");
        account.plan.reviews().edit(r -> r.replace(review.held()));
        assertThatThrownBy(() -> account.plan.reviews().prepareAgain(review.id()))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("was held on 2027-02-20, its agenda stays as it was");
        assertThat(account.plan.reviews().get().reviews()).hasSize(1);
    }

    @Test
    void aFollowUpBeginsWithoutReviews() {
        account.held(LocalDate.of(2027, 2, 15), "QBR");
        assertThat(account.followUp().reviews().state().version()).isZero();
    }

    @Test
    void preparedAgainItHasNewPointsAndKeepsWhatPeopleWrote() {
        account.on("2027-01-20T09:00:00Z");
        account.plan.planning().edit(p -> p.addTask(Task.of("Call")));
        BusinessReview review = account.plan.reviews().prepare(LocalDate.of(2027, 2, 20), "QBR");
        AgendaPoint planning =
                account.plan.reviews().get().agendaOf(review.id()).get(0);
        account.plan.reviews().edit(r -> r.add(AgendaPoint.of(review.id(), "Coffee")));
        account.goal("Revenue");

        List<AgendaPoint> agenda = account.plan.reviews().prepareAgain(review.id());

        assertThat(agenda).extracting(AgendaPoint::topic).containsExactly("Planning", "Goals", "Coffee");
        assertThat(agenda.get(0)).isEqualTo(planning);
        long version = account.plan.reviews().state().version();
        account.plan.reviews().prepareAgain(review.id());
        assertThat(account.plan.reviews().state().version()).isEqualTo(version);
    }

    @Test
    void aGeneratedPointWhoseWordsSomebodyEditedIsTheirs() {
        account.on("2027-01-20T09:00:00Z");
        account.plan.planning().edit(p -> p.addTask(Task.of("Call")));
        BusinessReview review = account.plan.reviews().prepare(LocalDate.of(2027, 2, 20), "QBR");
        AgendaPoint planning =
                account.plan.reviews().get().agendaOf(review.id()).get(0);
        account.plan
                .reviews()
                .table(AgendaPoint.TABLE)
                .set(planning.id(), "topic", "What we still owe you", Locale.ROOT);

        assertThat(account.plan.reviews().prepareAgain(review.id()))
                .extracting(AgendaPoint::topic)
                .containsExactly("What we still owe you", "Planning");
    }

    private List<DecisionState> state(BusinessReview review) {
        return account.plan.reviews().decisions(review.id()).stream()
                .map(DecisionOutcome::state)
                .toList();
    }
}
