package io.accountplanning.bcg;

import io.accountplanning.filter.PlanQuery;
import java.util.List;

/** Finds the plans of one tenant that stand in the growth-share matrix, by a fixed number of queries, within one transaction. */
public interface BcgMatrixRepository {

    /**
     * The plans that meet the question and whose market position has a growth, an own share, and a rival's share of more than
     * nothing, by their numbers.
     *
     * @param most at most that many
     */
    List<BcgFacts> find(PlanQuery query, int most);
}
