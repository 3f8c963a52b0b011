package io.accountplanning.tasklist;

import io.accountplanning.filter.PlanQuery;
import io.accountplanning.permission.Visibility;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A question for the tasks across plans, complete: a storage needs nothing else to answer it.
 *
 * @param filter which tasks
 * @param visibility of the plans that the actor sees
 * @param today the day before which a deadline is overdue
 */
public record TaskQuery(TaskFilter filter, Visibility visibility, LocalDate today) {

    public TaskQuery {
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(visibility, "visibility");
        Objects.requireNonNull(today, "today");
    }

    /** The plans that the tasks are of. */
    public PlanQuery plans() {
        return new PlanQuery(filter.plans(), visibility, today);
    }
}
