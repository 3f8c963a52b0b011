package io.accountplanning.filter;

import io.accountplanning.permission.Visibility;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A question for a list, complete: a storage needs nothing else to answer it.
 *
 * @param filter which plans
 * @param visibility of those that the actor sees
 * @param today the day before which a deadline is overdue
 */
public record PlanQuery(PlanFilter filter, Visibility visibility, LocalDate today) {

    public PlanQuery {
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(visibility, "visibility");
        Objects.requireNonNull(today, "today");
    }
}
