package io.accountplanning.storage;

import io.accountplanning.activity.ActivityStore;
import io.accountplanning.catalog.CatalogStore;
import io.accountplanning.event.OutboxRepository;
import io.accountplanning.filter.PlanListStore;
import io.accountplanning.lifecycle.LifecycleStore;
import io.accountplanning.snapshot.SnapshotStore;

/** Every repository, bound to one tenant and one transaction. Used by one thread, and only while the transaction runs. */
public interface Repositories extends ActivityStore, PlanListStore, CatalogStore, SnapshotStore, LifecycleStore {

    /** The events on their way out. */
    OutboxRepository outbox();
}
