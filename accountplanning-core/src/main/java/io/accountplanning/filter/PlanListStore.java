package io.accountplanning.filter;

import io.accountplanning.catalog.CatalogStore;

/** Repositories that have the list of plans among them, and the definitions of the custom fields that it shows. */
public interface PlanListStore extends CatalogStore {

    /** The list of plans. */
    PlanListRepository planList();
}
