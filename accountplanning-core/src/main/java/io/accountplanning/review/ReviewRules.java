package io.accountplanning.review;

import io.accountplanning.error.Violation;
import io.accountplanning.event.DomainEvent;
import io.accountplanning.table.Change;
import io.accountplanning.table.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules and events of {@link BusinessReviews}. */
final class ReviewRules {

    private ReviewRules() {}

    static List<Violation> check(BusinessReviews section) {
        List<Violation> violations = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (int i = 0; i < section.reviews().size(); i++) {
            BusinessReview review = section.reviews().get(i);
            String path = "reviews[" + (i + 1) + "].";
            if (!known.add(review.date() + " " + review.title().strip())) {
                violations.add(new Violation(
                        path + "title",
                        "is that of another review on " + review.date() + "; edit that one",
                        review.title()));
            }
            if (review.rating() != null && !review.isHeld()) {
                violations.add(new Violation(
                        path + "rating",
                        "is given to a review that was held; set its status to HELD first",
                        Integer.toString(review.rating())));
            }
        }
        Set<BusinessReview.Id> reviews =
                section.reviews().stream().map(BusinessReview::id).collect(Collectors.toSet());
        requireReviews(reviews, section.agenda(), AgendaPoint::review, "agenda", violations);
        requireReviews(reviews, section.decisions(), Decision::review, "decisions", violations);
        return violations;
    }

    private static <R extends Row> void requireReviews(
            Set<BusinessReview.Id> reviews,
            List<R> rows,
            Function<R, BusinessReview.Id> review,
            String table,
            List<Violation> violations) {
        for (int i = 0; i < rows.size(); i++) {
            BusinessReview.Id id = review.apply(rows.get(i));
            if (!reviews.contains(id)) {
                violations.add(new Violation(
                        table + "[" + (i + 1) + "].review",
                        "refers to a review that is not there; remove(review) takes its agenda and decisions along",
                        id.value().toString()));
            }
        }
    }

    static List<DomainEvent> events(BusinessReviews before, BusinessReviews after, List<Change> changes) {
        Map<String, BusinessReview> oldReviews = byRow(before.reviews());
        Map<String, BusinessReview> reviews = byRow(after.reviews());
        Map<String, Decision> oldDecisions = byRow(before.decisions());
        Map<String, Decision> decisions = byRow(after.decisions());
        List<DomainEvent> events = new ArrayList<>();
        for (Change change : changes) {
            DomainEvent event = change.table().equals(BusinessReview.TABLE.name())
                    ? held(oldReviews.get(change.row()), reviews.get(change.row()), change)
                    : change.table().equals(Decision.TABLE.name())
                            ? becameTask(oldDecisions.get(change.row()), decisions.get(change.row()), change)
                            : null;
            if (event != null) {
                events.add(event);
            }
        }
        return events;
    }

    private static @Nullable DomainEvent held(
            @Nullable BusinessReview before, @Nullable BusinessReview after, Change change) {
        if (after == null || !after.isHeld() || (before != null && before.isHeld())) {
            return null;
        }
        return new ReviewEvent.Held(after.id(), after.rating(), List.of(change));
    }

    private static @Nullable DomainEvent becameTask(
            @Nullable Decision before, @Nullable Decision after, Change change) {
        Decision.TaskRef task = after == null ? null : after.task();
        return after == null || task == null || (before != null && task.equals(before.task()))
                ? null
                : new ReviewEvent.DecisionBecameTask(after.id(), task, List.of(change));
    }

    private static <R extends Row> Map<String, R> byRow(List<R> rows) {
        Map<String, R> byRow = new HashMap<>();
        rows.forEach(row -> byRow.put(row.id().value().toString(), row));
        return byRow;
    }
}
