package io.accountplanning.filter;

import java.util.List;

/**
 * Answers lists over the plans of one tenant, by queries, within one transaction. A page costs the same wherever in the
 * list it lies and however many plans there are; in the order of a custom field it costs at most what it takes to sort the
 * values of that field.
 */
public interface PlanListRepository {

    /**
     * A page of the plans. Each row has the {@link PlanQuery#filled custom fields} that the question asks for.
     *
     * @param sort by a custom field only when the question has its definition; {@link PlanSort.Key#CUSTOM_FIELD} says what
     *     each kind is ordered by
     * @param page its cursor, when it has one, is of the same sort
     * @return at most {@link Page#size} rows, in order
     */
    List<PlanRow> page(PlanQuery query, PlanSort sort, Page page);

    /** How many plans there are on all pages. */
    long count(PlanQuery query);
}
