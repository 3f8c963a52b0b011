package io.accountplanning.filter;

import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import java.util.Locale;
import java.util.Objects;

/**
 * A plan as a list shows it.
 *
 * @param plan the plan
 * @param tasks how many tasks it has
 * @param openTasks how many of them are not complete
 * @param overdueTasks how many of these have a deadline before today
 */
public record PlanRow(AccountPlan plan, int tasks, int openTasks, int overdueTasks) {

    public PlanRow {
        Objects.requireNonNull(plan, "plan");
    }

    /** The plan's id. */
    public PlanId id() {
        return plan.id();
    }

    /** Where a page that follows this row starts. */
    public Cursor cursor(PlanSort sort) {
        return new Cursor(sort, sortValue(sort.key()), plan.id());
    }

    private String sortValue(PlanSort.Key key) {
        return switch (key) {
            case NUMBER -> plan.number();
            case SUBJECT -> plan.subject().toLowerCase(Locale.ROOT);
            case CLIENT -> plan.client().name().toLowerCase(Locale.ROOT);
            case PERIOD -> plan.period().startInclusive().toString();
            case CHANGED -> plan.changed().at().toString();
        };
    }
}
