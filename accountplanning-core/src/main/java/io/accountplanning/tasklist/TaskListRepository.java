package io.accountplanning.tasklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers lists of tasks over the plans of one tenant, by a fixed number of queries, within one transaction. */
public interface TaskListRepository {

    /**
     * A page of the tasks, by deadline (those without one last), then by plan, then by the task's id.
     *
     * @param after behind which task it starts; null for the top
     * @param most how many tasks at most
     */
    List<TaskRow> page(TaskQuery query, @Nullable TaskCursor after, int most);

    /** How many tasks there are on all pages. */
    long count(TaskQuery query);
}
