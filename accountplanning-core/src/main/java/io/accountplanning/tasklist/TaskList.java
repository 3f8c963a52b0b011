package io.accountplanning.tasklist;

import io.accountplanning.error.InvalidException;
import io.accountplanning.filter.Page;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.settings.Settings;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tasks of all plans that one actor sees, by deadline. Thread-safe. */
public final class TaskList {

    private final PlanChanges<? extends TaskListStore> changes;
    private final Actor actor;
    private final Settings settings;

    /** Wires the service; the façade does this for a host. */
    public TaskList(PlanChanges<? extends TaskListStore> changes, Actor actor, Settings settings) {
        this.changes = changes;
        this.actor = actor;
        this.settings = settings;
    }

    /** The open tasks that the actor is in charge of: a filter for {@link #find}. */
    public TaskFilter mine() {
        return TaskFilter.all().open().withPics(actor.user());
    }

    /**
     * The first tasks, by deadline; those without one come last.
     *
     * @param size how many, 1 to 1000
     * @throws InvalidException when the size is another
     */
    public TaskPage find(TaskFilter filter, int size) {
        return page(filter, size, null);
    }

    /**
     * The tasks behind that one.
     *
     * @param size how many, 1 to 1000
     * @throws InvalidException when the size is another
     */
    public TaskPage find(TaskFilter filter, int size, TaskCursor after) {
        return page(filter, size, after);
    }

    /** How many tasks there are on all pages. */
    public long count(TaskFilter filter) {
        return changes.readAll(
                actor, (stores, visibility) -> stores.taskList().count(query(stores, filter, visibility)));
    }

    private TaskPage page(TaskFilter filter, int size, @Nullable TaskCursor after) {
        if (size < 1 || size > Page.MAX_SIZE) {
            throw InvalidException.of(
                    "size", "a page has 1 to " + Page.MAX_SIZE + " tasks; read on with the cursor for more", size);
        }
        List<TaskRow> rows = changes.readAll(
                actor,
                (stores, visibility) -> stores.taskList().page(query(stores, filter, visibility), after, size + 1));
        if (rows.size() <= size) {
            return new TaskPage(rows, null);
        }
        List<TaskRow> shown = rows.subList(0, size);
        return new TaskPage(shown, shown.get(size - 1).cursor());
    }

    private TaskQuery query(TaskListStore stores, TaskFilter filter, Visibility visibility) {
        LocalDate today = LocalDate.ofInstant(changes.clock().instant(), settings.zone());
        return TaskQuery.of(stores, filter, visibility, today);
    }
}
