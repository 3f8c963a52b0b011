package io.accountplanning.export.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Decides which columns of a table stand side by side and how wide each is. Empty columns are left out. Long texts that
 * would squeeze the others are stacked below their row instead, over the whole width; so are the last columns
 * of a table that would be too wide.
 *
 * @param side the columns side by side
 * @param widths theirs, in points
 * @param stacked the columns below each row
 * @param firstIsName whether the first column holds names, which are set off, and not sentences
 */
record ColumnWidths(
        List<ViewTable.Column> side, List<Float> widths, List<ViewTable.Column> stacked, boolean firstIsName) {

    /** What a cell has beside its text. */
    static final float PADDING = 11;

    private static final float LONG = 190;
    private static final float ROOM_FOR_LONG = 170;

    static ColumnWidths choose(ViewTable table, Runs runs, float width) {
        List<MeasuredColumn> filled = measured(table, runs);
        List<MeasuredColumn> side = new ArrayList<>(filled);
        List<MeasuredColumn> stacked = new ArrayList<>();
        List<MeasuredColumn> wide = filled.stream()
                .skip(1)
                .filter(column -> column.column().fit() != ViewTable.Fit.BESIDE)
                .filter(column -> isBelow(column) || column.column().isRich() || column.natural() > LONG)
                .toList();
        side.removeAll(wide);
        if (wide.size() == 1
                && !isBelow(wide.get(0))
                && sum(side, column -> Math.min(LONG, column.natural())) + ROOM_FOR_LONG <= width) {
            side = new ArrayList<>(filled);
        } else {
            stacked.addAll(wide);
        }
        while (side.size() > 1 && sum(side, MeasuredColumn::least) > width) {
            stacked.add(0, side.remove(lastOfText(side)));
        }
        boolean names = table.named() && !side.isEmpty() && side.get(0).natural() <= LONG;
        return new ColumnWidths(columns(side), widths(side, width), columns(stacked), names);
    }

    private static boolean isBelow(MeasuredColumn column) {
        return column.column().fit() == ViewTable.Fit.BELOW;
    }

    private static List<MeasuredColumn> measured(ViewTable table, Runs runs) {
        List<MeasuredColumn> measured = new ArrayList<>();
        for (ViewTable.Column column : table.columns()) {
            if (!column.isEmpty()) {
                boolean bold = measured.isEmpty() && table.named();
                measured.add(MeasuredColumn.of(column, bold ? TextStyle.CELL.asBold() : TextStyle.CELL, runs));
            }
        }
        return measured;
    }

    private static List<ViewTable.Column> columns(List<MeasuredColumn> measured) {
        return measured.stream().map(MeasuredColumn::column).toList();
    }

    private static float sum(List<MeasuredColumn> columns, ToDoubleFunction<MeasuredColumn> width) {
        return (float) columns.stream().mapToDouble(width).sum() + PADDING * columns.size();
    }

    private static int lastOfText(List<MeasuredColumn> side) {
        for (int i = side.size() - 1; i > 0; i--) {
            if (side.get(i).column().fit() == ViewTable.Fit.TEXT) {
                return i;
            }
        }
        return side.size() - 1;
    }

    /** Each gets what its longest word needs; the rest is shared out evenly, but no one gets more than it can use. */
    private static List<Float> widths(List<MeasuredColumn> side, float width) {
        float[] widths = new float[side.size()];
        float[] more = new float[side.size()];
        float spare = width;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = side.get(i).least() + PADDING;
            more[i] = Math.max(0, side.get(i).natural() + PADDING + 1 - widths[i]);
            spare -= widths[i];
        }
        int left = widths.length;
        for (int i : ascending(more)) {
            float share = Math.min(more[i], Math.max(0, spare) / left--);
            widths[i] += share;
            spare -= share;
        }
        return spread(widths, spare);
    }

    private static List<Integer> ascending(float[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparing(i -> values[i]))
                .toList();
    }

    private static List<Float> spread(float[] widths, float spare) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        List<Float> spread = new ArrayList<>();
        for (float width : widths) {
            spread.add(width + spare * width / sum);
        }
        return spread;
    }
}
