package io.accountplanning.health;

import io.accountplanning.activity.ActivityStore;
import io.accountplanning.catalog.CatalogStore;

/** Repositories that have the plans' health among them. */
public interface HealthStore extends ActivityStore, CatalogStore {

    /** The plans' health. */
    HealthRepository health();
}
