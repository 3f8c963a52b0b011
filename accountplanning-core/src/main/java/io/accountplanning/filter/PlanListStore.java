package io.accountplanning.filter;

/** Repositories that have the list of plans among them. */
public interface PlanListStore {

    /** The list of plans. */
    PlanListRepository planList();
}
