package io.accountplanning.lifecycle;

import io.accountplanning.health.HealthStore;

/** Repositories that have the trash and the tree among them. */
public interface LifecycleStore extends HealthStore {

    /** The plans in the trash. */
    TrashRepository trash();

    /** The plans as they stand below one another. */
    TreeRepository tree();
}
