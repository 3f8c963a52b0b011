package io.accountplanning.agenda;

import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanStores;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskId;
import io.accountplanning.review.BusinessReviews;
import io.accountplanning.review.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Makes tasks of decisions as a step of somebody's work: the task and the decision that names it are saved together. */
final class DecisionTasks {

    private final PlanWork<? extends PlanStores> work;
    private final AccountPlan plan;

    DecisionTasks(PlanWork<? extends PlanStores> work, AccountPlan plan) {
        this.work = work;
        this.plan = plan;
    }

    /**
     * The tasks of decisions, made where there is none. Which decisions have one is decided on the very reviews that are saved, and
     * the tasks are read after those: whoever was faster has changed both, or the save is refused and all of it tried again.
     */
    List<Task> of(Function<BusinessReviews, List<Decision>> which) {
        List<Task> made = new ArrayList<>();
        BusinessReviews reviews = work.edit(plan.id(), BusinessReviews.SECTION, before -> {
                    made.clear();
                    return linked(before, which.apply(before), made);
                })
                .value();
        Planning planning = work.edit(plan.id(), Planning.SECTION, before -> with(before, made))
                .value();
        return which.apply(reviews).stream()
                .map(decision -> Objects.requireNonNull(decision.task(), "the decision was linked"))
                .map(task -> planning.task(new TaskId(task.value())))
                .toList();
    }

    private BusinessReviews linked(BusinessReviews before, List<Decision> decisions, List<Task> made) {
        Planning planning = work.section(plan, Planning.SECTION);
        BusinessReviews after = before;
        for (Decision decision : decisions) {
            if (DecisionOutcome.task(decision, planning).isEmpty()) {
                Task task = Task.of(decision.text()).withPic(decision.pic()).withDeadline(decision.deadline());
                made.add(task);
                after = after.replace(
                        decision.withTask(new Decision.TaskRef(task.id().value())));
            }
        }
        return after;
    }

    private static Planning with(Planning planning, List<Task> more) {
        Planning after = planning;
        for (Task task : more) {
            after = after.addTask(task);
        }
        return after;
    }
}
