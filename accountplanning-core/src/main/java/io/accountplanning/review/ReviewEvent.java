package io.accountplanning.review;

import io.accountplanning.event.DomainEvent;
import io.accountplanning.table.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to the business reviews of a plan. */
public sealed interface ReviewEvent extends DomainEvent {

    /**
     * A review has taken place.
     *
     * @param rating 1 to 5; null when it was not rated, or not yet
     */
    record Held(BusinessReview.Id review, @Nullable Integer rating, List<Change> changes) implements ReviewEvent {
        @Override
        public String type() {
            return "review.held";
        }
    }

    /** A decision of a review became a task of the plan. */
    record DecisionBecameTask(Decision.Id decision, Decision.TaskRef task, List<Change> changes)
            implements ReviewEvent {
        @Override
        public String type() {
            return "review.decision_became_task";
        }
    }
}
