package io.accountplanning.revenue;

import io.accountplanning.catalog.CatalogStore;

/** Repositories that have the sums of revenue among them. */
public interface RevenueStore extends CatalogStore {

    /** The sums of revenue. */
    RevenueRepository revenue();
}
