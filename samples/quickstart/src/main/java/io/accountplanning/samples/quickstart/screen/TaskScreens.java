package io.accountplanning.samples.quickstart.screen;

import io.accountplanning.Workspace;
import io.accountplanning.tasklist.TaskFilter;
import io.accountplanning.tasklist.TaskRow;
import java.util.List;
import java.util.Objects;

/** The tasks across all plans, by deadline: those of the user, and those that are overdue. */
public final class TaskScreens {

    private static final int SHOWN = 4;

    private final Workspace workspace;
    private final Screen screen;

    public TaskScreens(Workspace workspace, Screen screen) {
        this.workspace = workspace;
        this.screen = screen;
    }

    public void show() {
        show("My tasks", "open", workspace.tasks().mine());
        show("Overdue", "of anybody", TaskFilter.all().withOverdue(true));
    }

    private void show(String heading, String which, TaskFilter filter) {
        var count = workspace.tasks().count(filter);
        var more = count > SHOWN ? ", the first " + SHOWN + " by deadline:" : ":";
        screen.paragraph(heading, List.of(count + " " + which + (count == 0 ? "" : more)));
        var table = new TextTable(13, 10, 9, 20, 38);
        workspace.tasks().find(filter, SHOWN).rows().forEach(row -> add(table, row));
        screen.table(table);
    }

    private static void add(TextTable table, TaskRow row) {
        var deadline = Objects.toString(row.task().deadline(), "");
        table.row(
                " ".repeat(13),
                deadline,
                row.number(),
                row.client().name(),
                row.task().action());
    }
}
