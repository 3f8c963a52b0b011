package io.accountplanning.health;

import io.accountplanning.planning.Priority;
import io.accountplanning.planning.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A plan's tasks, counted.
 *
 * @param all every task
 * @param complete those that are done
 * @param dated those that have a deadline, done ones included
 * @param overdue the open ones whose deadline has passed
 */
public record TaskFacts(Tally all, Tally complete, Tally dated, Tally overdue) {

    /** No task at all. */
    public static final TaskFacts NONE = new TaskFacts(Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE);

    /**
     * Some tasks.
     *
     * @param tasks how many
     * @param weight what they count together, by their priorities
     */
    public record Tally(long tasks, long weight) {

        /** No task. */
        public static final Tally NONE = new Tally(0, 0);

        /** So many tasks of a priority. */
        public static Tally of(Priority priority, long tasks) {
            return new Tally(tasks, tasks * priority.weight());
        }

        /** Both together. */
        public Tally plus(Tally other) {
            return new Tally(tasks + other.tasks, weight + other.weight);
        }

        private Tally minus(Tally other) {
            return new Tally(tasks - other.tasks, weight - other.weight);
        }
    }

    public TaskFacts {
        Objects.requireNonNull(all, "all");
        Objects.requireNonNull(complete, "complete");
        Objects.requireNonNull(dated, "dated");
        Objects.requireNonNull(overdue, "overdue");
    }

    /** These tasks, counted as of a day. */
    public static TaskFacts of(List<Task> tasks, LocalDate asOf) {
        return new TaskFacts(
                tally(tasks, task -> true),
                tally(tasks, task -> !task.isOpen()),
                tally(tasks, task -> task.deadline() != null),
                tally(tasks, task -> task.isOverdue(asOf)));
    }

    private static Tally tally(List<Task> tasks, Predicate<Task> which) {
        return tasks.stream().filter(which).map(TaskFacts::one).reduce(Tally.NONE, Tally::plus);
    }

    private static Tally one(Task task) {
        return Tally.of(task.priority(), 1);
    }

    /** Both together. */
    public TaskFacts plus(TaskFacts other) {
        return new TaskFacts(
                all.plus(other.all),
                complete.plus(other.complete),
                dated.plus(other.dated),
                overdue.plus(other.overdue));
    }

    /** The same with one of them, an open one, complete. */
    TaskFacts completed(Task task, LocalDate asOf) {
        return new TaskFacts(
                all, complete.plus(one(task)), dated, task.isOverdue(asOf) ? overdue.minus(one(task)) : overdue);
    }

    /** The same with the deadline of one of them, an overdue one, moved out of the past. */
    TaskFacts postponed(Task task) {
        return new TaskFacts(all, complete, dated, overdue.minus(one(task)));
    }
}
