package io.accountplanning.jpa;

import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps which tasks a task waits for. */
final class TaskDependencies implements SectionPart<Planning> {

    @Override
    public void load(PlanScopes plans, Map<UUID, Planning> sections) {
        if (sections.values().stream().allMatch(section -> section.tasks().isEmpty())) {
            return;
        }
        Map<UUID, Map<TaskId, List<TaskId>>> dependencies = new HashMap<>();
        plans.rows(TaskDependencyEntity.class, " order by e.taskId, e.place", Map.of())
                .forEach(stored -> dependencies
                        .computeIfAbsent(stored.planId(), plan -> new HashMap<>())
                        .computeIfAbsent(stored.task(), task -> new ArrayList<>())
                        .add(stored.dependsOn()));
        dependencies.forEach(
                (plan, ofTasks) -> sections.computeIfPresent(plan, (id, section) -> with(section, ofTasks)));
    }

    private static Planning with(Planning section, Map<TaskId, List<TaskId>> dependencies) {
        List<Task> tasks = section.tasks().stream()
                .map(task ->
                        dependencies.containsKey(task.id()) ? task.withDependsOn(dependencies.get(task.id())) : task)
                .toList();
        return Planning.SECTION.withRows(section, Task.TABLE, tasks);
    }

    @Override
    public void remove(PlanScope plan) {
        plan.entities().execute("delete from ApTaskDependency e where e.planId = :plan", Map.of("plan", plan.id()));
    }

    @Override
    public void save(PlanScope plan, Planning before, Planning after) {
        Map<TaskId, List<TaskId>> old = dependencies(before);
        Map<TaskId, List<TaskId>> all = dependencies(after);
        List<UUID> outdated = new ArrayList<>();
        old.forEach((task, dependsOn) -> {
            if (!dependsOn.equals(all.get(task))) {
                outdated.add(task.value());
            }
        });
        for (List<UUID> tasks : Chunks.of(outdated)) {
            plan.entities()
                    .execute(
                            "delete from ApTaskDependency e where e.planId = :plan and e.taskId in :tasks",
                            Map.of("plan", plan.id(), "tasks", tasks));
        }
        all.forEach((task, dependsOn) -> {
            if (!dependsOn.equals(old.get(task))) {
                add(plan, task, dependsOn);
            }
        });
    }

    private static void add(PlanScope plan, TaskId task, List<TaskId> dependsOn) {
        for (int i = 0; i < dependsOn.size(); i++) {
            plan.entities().add(new TaskDependencyEntity(plan, task, i, dependsOn.get(i)));
        }
    }

    private static Map<TaskId, List<TaskId>> dependencies(Planning section) {
        Map<TaskId, List<TaskId>> dependencies = new HashMap<>();
        section.tasks().stream()
                .filter(task -> !task.dependsOn().isEmpty())
                .forEach(task -> dependencies.put(task.id(), task.dependsOn()));
        return dependencies;
    }
}
