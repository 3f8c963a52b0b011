package io.accountplanning.storage;

import io.accountplanning.activity.ActivityStore;
import io.accountplanning.event.OutboxRepository;
import io.accountplanning.filter.PlanListStore;

/** Every repository, bound to one tenant and one transaction. Used by one thread, and only while the transaction runs. */
public interface Repositories extends ActivityStore, PlanListStore {

    /** The events on their way out. */
    OutboxRepository outbox();
}
