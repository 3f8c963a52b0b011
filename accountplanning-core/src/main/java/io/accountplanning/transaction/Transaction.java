package io.accountplanning.transaction;

/** The transaction that repositories are bound to. */
public interface Transaction {

    /** Has the action run once after the commit, and not at all when there is none. What it throws is logged and harms nobody. */
    void afterCommit(Runnable action);
}
