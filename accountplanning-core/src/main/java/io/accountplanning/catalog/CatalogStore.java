package io.accountplanning.catalog;

import io.accountplanning.plan.PlanStores;

/** Repositories that have the catalog among them. */
public interface CatalogStore extends PlanStores {

    /** What the tenant keeps beside its plans. */
    CatalogRepository catalog();
}
