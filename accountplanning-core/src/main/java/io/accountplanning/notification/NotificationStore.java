package io.accountplanning.notification;

import io.accountplanning.tasklist.TaskListStore;

/** Repositories that have the notifications among them. */
public interface NotificationStore extends TaskListStore {

    /** What people are told. */
    NotificationRepository notifications();
}
