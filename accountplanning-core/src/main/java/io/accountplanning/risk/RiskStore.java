package io.accountplanning.risk;

import io.accountplanning.catalog.CatalogStore;

/** Repositories that find the accounts at risk among them. */
public interface RiskStore extends CatalogStore {

    /** The accounts at risk. */
    RiskRepository risk();
}
