package io.accountplanning.export.pdf;

import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.planning.Item;
import io.accountplanning.planning.Objective;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.table.RowId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The planning as people think of it: objective by objective, its items, their tasks; last the tasks under no objective. */
final class PlanningPart {

    private final Sheet sheet;
    private final Labels labels;
    private final ValueTexts values;
    private final SectionPart sections;
    private final LocalDate today;

    PlanningPart(Pen pen) {
        this.sheet = pen.sheet();
        this.labels = pen.labels();
        this.values = pen.values();
        this.sections = pen.general();
        this.today = pen.today();
    }

    void write(Planning planning) {
        summary(planning.tasks());
        Map<RowId, String> names = SectionTables.rowNames(Planning.SECTION, planning);
        for (Objective objective : planning.objectives()) {
            sheet.heading(objective.title());
            sheet.lead(objective.description());
            tasks(planning, objective, names);
            sheet.settle();
        }
        List<Task> bucket = planning.tasksOf(null);
        if (!bucket.isEmpty()) {
            sheet.heading(labels.word("bucket"));
            sheet.table(table(bucket, Map.of(), names));
        }
        sections.fields(Planning.SECTION, planning);
    }

    private void summary(List<Task> tasks) {
        if (tasks.isEmpty()) {
            return;
        }
        long done = tasks.stream().filter(task -> !task.isOpen()).count();
        long overdue = tasks.stream().filter(task -> task.isOverdue(today)).count();
        String text = labels.word("tasksDone", done, tasks.size());
        sheet.caption(overdue == 0 ? text : text + " · " + labels.word("tasksOverdue", overdue));
    }

    private void tasks(Planning planning, Objective objective, Map<RowId, String> names) {
        List<Task> under = planning.tasksOf(objective.id());
        List<Task> ordered = new ArrayList<>(
                under.stream().filter(task -> task.item() == null).toList());
        Map<Integer, String> bands = new HashMap<>();
        List<String> idle = new ArrayList<>();
        for (Item item : planning.items()) {
            List<Task> ofItem = under.stream()
                    .filter(task -> Objects.equals(task.item(), item.id()))
                    .toList();
            if (!ofItem.isEmpty()) {
                bands.put(ordered.size(), item.title());
                ordered.addAll(ofItem);
            } else if (item.objective().equals(objective.id())) {
                idle.add(item.title());
            }
        }
        sheet.table(table(ordered, bands, names));
        idle.forEach(item -> sheet.text(item, TextStyle.CELL.asBold(), 3));
    }

    private ViewTable table(List<Task> tasks, Map<Integer, String> bands, Map<RowId, String> names) {
        List<ViewTable.Column> columns = new ArrayList<>();
        Task.TABLE.columns().stream()
                .filter(column -> !List.of("objective", "item").contains(column.name()))
                .forEach(column -> columns.add(new ViewTable.Column(
                        labels.column(Planning.SECTION, Task.TABLE, column),
                        SectionTables.fit(Task.TABLE, column),
                        tasks.stream().map(task -> cell(column, task, names)).toList())));
        return new ViewTable(columns, bands, false);
    }

    private <V> ViewTable.Cell cell(
            io.accountplanning.table.Column<Task, V> column, Task task, Map<RowId, String> names) {
        V value = column.get(task);
        String text = value == null ? "" : values.of(value, column.type(), names);
        boolean late = column.name().equals("deadline") && task.isOverdue(today);
        return ViewTable.Cell.of(text).alarmed(late ? labels.word("overdue") : "");
    }
}
