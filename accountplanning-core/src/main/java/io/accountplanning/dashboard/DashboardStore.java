package io.accountplanning.dashboard;

import io.accountplanning.revenue.RevenueStore;
import io.accountplanning.risk.RiskStore;

/** Repositories that have all that the dashboard shows among them. */
public interface DashboardStore extends RevenueStore, RiskStore {

    /** The counts. */
    DashboardRepository dashboard();
}
