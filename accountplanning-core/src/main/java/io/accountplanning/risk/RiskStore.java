package io.accountplanning.risk;

import io.accountplanning.plan.PlanStores;

/** Repositories that find the accounts at risk among them. */
public interface RiskStore extends PlanStores {

    /** The accounts at risk. */
    RiskRepository risk();
}
