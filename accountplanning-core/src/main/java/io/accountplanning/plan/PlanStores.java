package io.accountplanning.plan;

import io.accountplanning.transaction.Transaction;

/** The repositories that the write path needs, bound to one tenant and transaction. */
public interface PlanStores extends Transaction {

    /** The plans and their sections. */
    PlanRepository plans();
}
