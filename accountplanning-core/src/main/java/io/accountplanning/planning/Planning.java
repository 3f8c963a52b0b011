package io.accountplanning.planning;

import io.accountplanning.error.NotFoundException;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.text.RichText;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What shall be achieved, and what is to be done for it: objective → item → task. The order of the lists is the
 * order of the screen.
 *
 * @param objectives what shall be achieved
 * @param items the parts of the objectives
 * @param tasks what is to be done, under an item, an objective or neither
 * @param threats what could go wrong
 * @param opportunities what could be won
 * @param criteriaToSuccess how success is known
 * @param constraints what must be kept to
 */
public record Planning(
        List<Objective> objectives,
        List<Item> items,
        List<Task> tasks,
        RichText threats,
        RichText opportunities,
        RichText criteriaToSuccess,
        RichText constraints)
        implements PlanSection {

    /** Nothing planned yet. */
    public static final Planning EMPTY = new Planning(
            List.of(), List.of(), List.of(), RichText.EMPTY, RichText.EMPTY, RichText.EMPTY, RichText.EMPTY);

    /** The section type: key {@code planning}. */
    public static final SectionType<Planning> SECTION = PlanningRules.section();

    public Planning {
        objectives = List.copyOf(objectives);
        items = List.copyOf(items);
        tasks = List.copyOf(tasks);
        threats = threats == null ? RichText.EMPTY : threats;
        opportunities = opportunities == null ? RichText.EMPTY : opportunities;
        criteriaToSuccess = criteriaToSuccess == null ? RichText.EMPTY : criteriaToSuccess;
        constraints = constraints == null ? RichText.EMPTY : constraints;
    }

    /** A copy with other tasks. */
    Planning withTasks(List<Task> others) {
        return withRows(objectives, items, others);
    }

    /** A copy with a further objective. */
    public Planning addObjective(Objective objective) {
        return withRows(append(objectives, objective), items, tasks);
    }

    /** A copy with a further item. */
    public Planning addItem(Item item) {
        return withRows(objectives, append(items, item), tasks);
    }

    /** A copy with a further task, in the bucket of tasks under no objective unless the task names one. */
    public Planning addTask(Task task) {
        return withRows(objectives, items, append(tasks, task));
    }

    /** A copy with a further task under an objective. */
    public Planning addTask(Objective.Id objective, Task task) {
        return addTask(task.withItem(null).withObjective(objective));
    }

    /** A copy with a further task under an item. */
    public Planning addTask(Item.Id item, Task task) {
        return addTask(task.withObjective(item(item).objective()).withItem(item));
    }

    /**
     * A copy with an edited task.
     *
     * @throws NotFoundException when there is no such task
     */
    public Planning editTask(TaskId id, UnaryOperator<Task> edit) {
        task(id);
        return withRows(
                objectives,
                items,
                tasks.stream()
                        .map(task -> task.id().equals(id) ? edit.apply(task) : task)
                        .toList());
    }

    /**
     * A copy with an edited objective.
     *
     * @throws NotFoundException when there is no such objective
     */
    public Planning editObjective(Objective.Id id, UnaryOperator<Objective> edit) {
        objective(id);
        return withRows(
                objectives.stream()
                        .map(objective -> objective.id().equals(id) ? edit.apply(objective) : objective)
                        .toList(),
                items,
                tasks);
    }

    /**
     * A copy with an edited item.
     *
     * @throws NotFoundException when there is no such item
     */
    public Planning editItem(Item.Id id, UnaryOperator<Item> edit) {
        item(id);
        return withRows(
                objectives,
                items.stream()
                        .map(item -> item.id().equals(id) ? edit.apply(item) : item)
                        .toList(),
                tasks);
    }

    /** A copy in which the task is complete. */
    public Planning completeTask(TaskId id) {
        return editTask(id, task -> task.withStatus(TaskStatus.COMPLETE));
    }

    /**
     * A copy without a task; others no longer depend on it.
     *
     * @throws NotFoundException when there is no such task
     */
    public Planning removeTask(TaskId id) {
        task(id);
        return withRows(
                objectives,
                items,
                tasks.stream()
                        .filter(task -> !task.id().equals(id))
                        .map(task -> task.withDependsOn(without(task.dependsOn(), id)))
                        .toList());
    }

    /**
     * A copy without an objective and its items; its tasks go to the bucket of tasks under no objective.
     *
     * @throws NotFoundException when there is no such objective
     */
    public Planning removeObjective(Objective.Id id) {
        objective(id);
        return withRows(
                objectives.stream()
                        .filter(objective -> !objective.id().equals(id))
                        .toList(),
                items.stream().filter(item -> !item.objective().equals(id)).toList(),
                tasks.stream()
                        .map(task -> id.equals(task.objective())
                                ? task.withItem(null).withObjective(null)
                                : task)
                        .toList());
    }

    /**
     * A copy without an item; its tasks stay under the objective.
     *
     * @throws NotFoundException when there is no such item
     */
    public Planning removeItem(Item.Id id) {
        item(id);
        return withRows(
                objectives,
                items.stream().filter(item -> !item.id().equals(id)).toList(),
                tasks.stream()
                        .map(task -> id.equals(task.item()) ? task.withItem(null) : task)
                        .toList());
    }

    /** A copy with other words on what could go wrong, be won, be measured and be kept to. */
    public Planning withWords(RichText threats, RichText opportunities, RichText criteria, RichText constraints) {
        return new Planning(objectives, items, tasks, threats, opportunities, criteria, constraints);
    }

    /**
     * The task of that id.
     *
     * @throws NotFoundException when there is none
     */
    public Task task(TaskId id) {
        return tasks.stream()
                .filter(task -> task.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("task", id.value()));
    }

    /** The tasks under an objective, those of its items included; null for the bucket of tasks under none. */
    public List<Task> tasksOf(Objective.@Nullable Id objective) {
        return tasks.stream()
                .filter(task -> Objects.equals(task.objective(), objective))
                .toList();
    }

    /**
     * The objective of that id.
     *
     * @throws NotFoundException when there is none
     */
    public Objective objective(Objective.Id id) {
        return objectives.stream()
                .filter(objective -> objective.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("objective", id.value()));
    }

    /**
     * The item of that id.
     *
     * @throws NotFoundException when there is none
     */
    public Item item(Item.Id id) {
        return items.stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("item", id.value()));
    }

    private Planning withRows(List<Objective> objectives, List<Item> items, List<Task> tasks) {
        return new Planning(objectives, items, tasks, threats, opportunities, criteriaToSuccess, constraints);
    }

    private static <E> List<E> append(List<E> rows, E row) {
        return Stream.concat(rows.stream(), Stream.of(row)).toList();
    }

    private static List<TaskId> without(List<TaskId> ids, TaskId gone) {
        return ids.stream().filter(id -> !id.equals(gone)).toList();
    }
}
