package io.accountplanning.filter;

import java.util.List;

/**
 * Answers lists over the plans of one tenant, by queries, within one transaction. A page costs the same wherever in the
 * list it lies and however many plans there are.
 */
public interface PlanListRepository {

    /**
     * A page of the plans.
     *
     * @param page its cursor, when it has one, is of the same sort
     * @return at most {@link Page#size} rows, in order
     */
    List<PlanRow> page(PlanQuery query, PlanSort sort, Page page);

    /** How many plans there are on all pages. */
    long count(PlanQuery query);
}
