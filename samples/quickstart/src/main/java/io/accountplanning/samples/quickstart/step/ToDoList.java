package io.accountplanning.samples.quickstart.step;

import io.accountplanning.planning.Item;
import io.accountplanning.planning.Objective;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.samples.quickstart.file.LongText;
import io.accountplanning.samples.quickstart.workedplan.PlanningFile;
import io.accountplanning.samples.quickstart.workedplan.TaskRow;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Objective, item, task. The keys by which tasks of the file name each other become ids. */
final class ToDoList {

    private final PlanningFile file;
    private final Map<String, Task> tasks;

    ToDoList(PlanningFile file) {
        this.file = file;
        this.tasks = file.tasks().stream().collect(Collectors.toMap(TaskRow::key, ToDoList::alone));
    }

    Planning planning() {
        var planning = Planning.EMPTY.withWords(
                LongText.html(file.threats()),
                LongText.html(file.opportunities()),
                LongText.html(file.criteriaToSuccess()),
                LongText.html(file.constraints()));
        for (var objective : file.objectives()) {
            planning = add(planning, objective);
        }
        for (var row : file.otherTasks()) {
            planning = planning.addTask(dependent(row));
        }
        return planning;
    }

    private Planning add(Planning before, PlanningFile.Objective row) {
        var objective = Objective.of(row.title()).withDescription(LongText.html(row.description()));
        var planning = before.addObjective(objective);
        for (var part : row.items()) {
            var item = Item.of(objective.id(), part.title());
            planning = planning.addItem(item);
            for (var task : part.tasks()) {
                planning = planning.addTask(item.id(), dependent(task));
            }
        }
        return planning;
    }

    private Task dependent(TaskRow row) {
        return task(row.key())
                .withDependsOn(
                        row.dependsOn().stream().map(key -> task(key).id()).toList());
    }

    private Task task(String key) {
        return Objects.requireNonNull(tasks.get(key), key);
    }

    private static Task alone(TaskRow row) {
        return Tasks.of(row.action(), row.personInCharge(), row.deadline(), row.status(), row.priority());
    }
}
