package io.accountplanning.planning;

import io.accountplanning.event.DomainEvent;
import io.accountplanning.table.Change;
import java.util.List;

/** What happens to the tasks of a plan. */
public sealed interface TaskEvent extends DomainEvent {

    /** The task. */
    TaskId task();

    /** A task is new. */
    record Added(TaskId task, List<Change> changes) implements TaskEvent {
        @Override
        public String type() {
            return "task.added";
        }
    }

    /** A task was edited, and its status is the same. */
    record Edited(TaskId task, List<Change> changes) implements TaskEvent {
        @Override
        public String type() {
            return "task.edited";
        }
    }

    /** A task has another status; other cells may have changed with it. */
    record StatusChanged(TaskId task, TaskStatus from, TaskStatus to, List<Change> changes) implements TaskEvent {
        @Override
        public String type() {
            return "task.status_changed";
        }
    }

    /** A task is gone. */
    record Removed(TaskId task, List<Change> changes) implements TaskEvent {
        @Override
        public String type() {
            return "task.removed";
        }
    }
}
