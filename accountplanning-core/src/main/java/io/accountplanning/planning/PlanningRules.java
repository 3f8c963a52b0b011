package io.accountplanning.planning;

import io.accountplanning.error.Violation;
import io.accountplanning.event.DomainEvent;
import io.accountplanning.section.CarryOver;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Change;
import io.accountplanning.table.RowId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns, rules and events of {@link Planning}. */
final class PlanningRules {

    private PlanningRules() {}

    static SectionType<Planning> section() {
        return SectionType.of("planning", Planning.class, Planning.EMPTY)
                .table(Objective.TABLE)
                .table(Item.TABLE)
                .table(Task.TABLE)
                .internalField("threats", CellType.richText())
                .field("opportunities", CellType.richText())
                .field("criteriaToSuccess", CellType.richText())
                .field("constraints", CellType.richText())
                .expectsRows("objectives", 1, 5)
                .expectsRows("tasks", 1, 5)
                .expects("threats", 1)
                .expects("opportunities", 2)
                .expects("criteriaToSuccess", 2)
                .expects("constraints", 1)
                .carryOver(PlanningRules::carriedOver)
                .rules(PlanningRules::check)
                .events(PlanningRules::events)
                .build();
    }

    /** Done tasks never go along into a copy of a plan that is there; tasks that wait for one of those no longer wait for it. */
    private static Planning carriedOver(Planning planning, CarryOver how) {
        List<Task> carried = switch (how) {
            case WITHOUT_TASKS -> List.of();
            case WITH_OPEN_TASKS ->
                planning.tasks().stream().filter(Task::isOpen).toList();
            case AS_IT_IS -> planning.tasks();
            case AS_TEMPLATE ->
                planning.tasks().stream()
                        .map(task -> task.withStatus(TaskStatus.NOT_STARTED))
                        .toList();
        };
        Set<TaskId> ids = carried.stream().map(Task::id).collect(Collectors.toSet());
        return planning.withTasks(carried.stream()
                .map(task -> task.withDependsOn(
                        task.dependsOn().stream().filter(ids::contains).toList()))
                .toList());
    }

    private static List<Violation> check(Planning planning) {
        List<Violation> violations = new ArrayList<>();
        Set<Objective.Id> objectives =
                planning.objectives().stream().map(Objective::id).collect(Collectors.toSet());
        Map<Item.Id, Item> items = byId(planning.items(), Item::id);
        for (int i = 0; i < planning.items().size(); i++) {
            requireKnown(
                    "objective",
                    objectives,
                    planning.items().get(i).objective(),
                    "items[" + (i + 1) + "].objective",
                    violations);
        }
        Map<TaskId, Task> tasks = byId(planning.tasks(), Task::id);
        for (int i = 0; i < planning.tasks().size(); i++) {
            Task task = planning.tasks().get(i);
            String path = "tasks[" + (i + 1) + "].";
            requireKnown("objective", objectives, task.objective(), path + "objective", violations);
            requireItem(items, task, path + "item", violations);
            task.dependsOn().forEach(id -> requireKnown("task", tasks.keySet(), id, path + "dependsOn", violations));
        }
        if (violations.isEmpty()) {
            requireNoCycle(tasks, violations);
        }
        return violations;
    }

    private static <K, V> Map<K, V> byId(List<V> rows, Function<V, K> id) {
        return rows.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private static <I extends RowId> void requireKnown(
            String what, Set<I> known, @Nullable I id, String path, List<Violation> violations) {
        if (id != null && !known.contains(id)) {
            violations.add(new Violation(
                    path,
                    "names " + (what.equals("task") ? "a " : "an ") + what + " that is not there; add the " + what
                            + " first, or take the reference out",
                    id.value().toString()));
        }
    }

    private static void requireItem(Map<Item.Id, Item> items, Task task, String path, List<Violation> violations) {
        Item.Id id = task.item();
        if (id == null) {
            return;
        }
        requireKnown("item", items.keySet(), id, path, violations);
        Item item = items.get(id);
        if (item != null && !item.objective().equals(task.objective())) {
            violations.add(new Violation(path, "belongs to another objective than the task", item.title()));
        }
    }

    /** Takes tasks away whose dependencies are all gone, until none can be: what is left depends on itself. */
    private static void requireNoCycle(Map<TaskId, Task> tasks, List<Violation> violations) {
        Map<TaskId, Integer> waiting = new HashMap<>();
        Map<TaskId, List<TaskId>> followers = new HashMap<>();
        tasks.values().forEach(task -> {
            Set<TaskId> before = new HashSet<>(task.dependsOn());
            waiting.put(task.id(), before.size());
            before.forEach(id ->
                    followers.computeIfAbsent(id, key -> new ArrayList<>()).add(task.id()));
        });
        List<TaskId> free = new ArrayList<>(tasks.keySet().stream()
                .filter(id -> waiting.getOrDefault(id, 0) == 0)
                .toList());
        for (int i = 0; i < free.size(); i++) {
            for (TaskId follower : followers.getOrDefault(free.get(i), List.of())) {
                if (waiting.merge(follower, -1, Integer::sum) == 0) {
                    free.add(follower);
                }
            }
        }
        free.forEach(tasks::remove);
        tasks.values().stream()
                .findFirst()
                .ifPresent(task -> violations.add(
                        new Violation("tasks", "a task depends on itself, directly or through others", task.action())));
    }

    private static List<DomainEvent> events(Planning before, Planning after, List<Change> changes) {
        Map<TaskId, Task> old = byId(before.tasks(), Task::id);
        Map<TaskId, Task> now = byId(after.tasks(), Task::id);
        List<DomainEvent> events = new ArrayList<>();
        for (Change change : changes) {
            if (change.table().equals(Task.TABLE.name()) && change.row() != null) {
                TaskId id = new TaskId(UUID.fromString(change.row()));
                events.add(event(id, old.get(id), now.get(id), List.of(change)));
            }
        }
        return events;
    }

    private static TaskEvent event(TaskId id, @Nullable Task before, @Nullable Task after, List<Change> changes) {
        if (before == null) {
            return new TaskEvent.Added(id, changes);
        }
        if (after == null) {
            return new TaskEvent.Removed(id, changes);
        }
        return before.status() == after.status()
                ? new TaskEvent.Edited(id, changes)
                : new TaskEvent.StatusChanged(id, before.status(), after.status(), changes);
    }
}
