package io.accountplanning.activity;

/** Repositories that have the activity log among them. */
public interface ActivityStore {

    /** The activity log. */
    ActivityRepository activity();
}
