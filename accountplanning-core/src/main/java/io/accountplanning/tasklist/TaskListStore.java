package io.accountplanning.tasklist;

import io.accountplanning.catalog.CatalogStore;

/** Repositories that have the tasks across plans among them. */
public interface TaskListStore extends CatalogStore {

    /** The tasks across plans. */
    TaskListRepository taskList();
}
