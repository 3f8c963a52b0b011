package io.accountplanning.agenda;

import io.accountplanning.activity.ActivityRepository;
import io.accountplanning.plan.PlanId;
import io.accountplanning.review.AgendaPoint;
import io.accountplanning.review.BusinessReviews;
import io.accountplanning.table.Change;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The generated points whose words somebody has edited: they are that person's now. Generating adds and removes points and never edits
 * one, so the activity log knows.
 */
record RewrittenPoints(Set<String> rows) {

    private static final Set<String> WORDS = Set.of("topic", "detail");

    static RewrittenPoints of(ActivityRepository activity, PlanId plan) {
        return new RewrittenPoints(activity.since(plan, BusinessReviews.SECTION.key(), 0).stream()
                .flatMap(entry -> entry.changes().stream())
                .filter(change -> change.table().equals(AgendaPoint.TABLE.name())
                        && change.kind() != Change.Kind.ADDED
                        && change.kind() != Change.Kind.REMOVED
                        && change.cells().stream().anyMatch(cell -> WORDS.contains(cell.column())))
                .map(Change::row)
                .collect(Collectors.toSet()));
    }

    boolean has(AgendaPoint point) {
        return rows.contains(point.id().value().toString());
    }
}
