package io.accountplanning.samples.quickstart.screen;

import io.accountplanning.Workspace;
import io.accountplanning.board.BoardCard;
import io.accountplanning.board.BoardColumn;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.samples.quickstart.file.Words;
import java.util.List;
import java.util.function.Function;

/** The Kanban board: how many cards each column has, and its highest ones. */
public final class BoardScreen {

    private static final int CARDS = 3;
    private static final int WIDTH = 17;

    private BoardScreen() {}

    public static void show(Workspace workspace, Screen screen) {
        var columns = workspace.board().columns(PlanFilter.all(), CARDS);
        var table = new TextTable(columns.stream().mapToInt(column -> WIDTH).toArray());
        add(table, columns, column -> Words.label(column.status()) + ": " + column.total());
        for (var i = 0; i < CARDS; i++) {
            var row = i;
            add(
                    table,
                    columns,
                    column -> row < column.cards().size() ? words(column.cards().get(row)) : "");
        }
        screen.table(table);
    }

    private static void add(TextTable table, List<BoardColumn> columns, Function<BoardColumn, String> cell) {
        table.row(columns.stream().map(cell).toArray());
    }

    /** The first zeros of a number say nothing on a small card. */
    private static String words(BoardCard card) {
        return card.number().replaceFirst("-0+", "-") + " " + card.client().name();
    }
}
