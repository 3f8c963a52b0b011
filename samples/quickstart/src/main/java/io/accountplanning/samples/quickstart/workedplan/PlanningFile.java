package io.accountplanning.samples.quickstart.workedplan;

import io.accountplanning.samples.quickstart.file.LongText;
import io.accountplanning.samples.quickstart.file.Required;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the plan wants to go and what is to be done for it. Long texts are HTML. */
public record PlanningFile(
        @Nullable LongText threats,
        @Nullable LongText opportunities,
        @Nullable LongText criteriaToSuccess,
        @Nullable LongText constraints,
        List<Objective> objectives,
        List<TaskRow> otherTasks) {

    public PlanningFile {
        objectives = Required.rows("objectives", objectives);
        otherTasks = Required.rows("otherTasks", otherTasks);
        TaskOrder.check(Stream.concat(tasksOf(objectives), otherTasks.stream()).toList());
    }

    /** The tasks of all objectives and the other ones. */
    public List<TaskRow> tasks() {
        return Stream.concat(tasksOf(objectives), otherTasks.stream()).toList();
    }

    private static Stream<TaskRow> tasksOf(List<Objective> objectives) {
        return objectives.stream()
                .flatMap(objective -> objective.items().stream())
                .flatMap(item -> item.tasks().stream());
    }

    public record Objective(String title, @Nullable LongText description, List<Item> items) {

        public Objective {
            Required.present("title", title);
            items = Required.rows("items", items);
        }
    }

    public record Item(String title, List<TaskRow> tasks) {

        public Item {
            Required.present("title", title);
            tasks = Required.rows("tasks", tasks);
        }
    }
}
