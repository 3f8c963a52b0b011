package io.accountplanning.risk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the accounts at risk among the plans of one tenant, by a fixed number of queries, within one transaction. */
public interface RiskRepository {

    /**
     * The plans that a rule holds for, those with the most overdue tasks first, then by plan.
     *
     * @param after behind which plan it starts; null for the top
     */
    List<RiskFacts> atRisk(RiskQuery query, @Nullable RiskCursor after, int most);

    /** How many plans a rule holds for. */
    long count(RiskQuery query);
}
