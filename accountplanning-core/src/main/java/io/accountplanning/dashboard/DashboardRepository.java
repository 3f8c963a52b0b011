package io.accountplanning.dashboard;

import io.accountplanning.filter.PlanQuery;

/** Counts over the plans of one tenant, by a fixed number of queries, within one transaction. */
public interface DashboardRepository {

    /** The counts of the plans that meet the question. */
    PortfolioCounts counts(PlanQuery query);
}
