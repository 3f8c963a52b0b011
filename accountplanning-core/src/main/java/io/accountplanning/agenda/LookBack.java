package io.accountplanning.agenda;

import io.accountplanning.comparison.Comparison;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.review.BusinessReview;
import io.accountplanning.review.BusinessReviews;
import io.accountplanning.review.Decision;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is looked back on in a review: what happened since the last one that was held. Immutable.
 *
 * @param now the plan as it is
 * @param seen the plan as the client sees it
 * @param last the last review that was held; null when there was none
 * @param changes what changed since, as clients see it: in the plan, and when the last review was held in a predecessor, in each plan
 *     from that one on; the oldest first
 */
record LookBack(
        PlanDocument now, PlanDocument seen, @Nullable Last last, List<Comparison> changes) {

    /**
     * The last review that was held.
     *
     * @param review the review
     * @param in the plan that it was held in, as it is now
     * @param seen the same as the client sees it
     */
    record Last(BusinessReview review, PlanDocument in, PlanDocument seen) {}

    LookBack {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(seen, "seen");
        changes = List.copyOf(changes);
    }

    /** What was decided in the last review, as far as the client sees it, and has no complete task. A task that went along into a follow-up is looked at there. */
    List<Decision> openDecisions() {
        return last == null
                ? List.of()
                : last
                        .seen
                        .find(BusinessReviews.SECTION)
                        .orElse(BusinessReviews.EMPTY)
                        .decisionsOf(last.review.id())
                        .stream()
                        .filter(decision -> task(decision, last.in)
                                .filter(task -> !task.isOpen())
                                .isEmpty())
                        .toList();
    }

    private Optional<Task> task(Decision decision, PlanDocument heldIn) {
        return DecisionOutcome.task(decision, planning(now)).or(() -> DecisionOutcome.task(decision, planning(heldIn)));
    }

    private static Planning planning(PlanDocument document) {
        return document.find(Planning.SECTION).orElse(Planning.EMPTY);
    }
}
