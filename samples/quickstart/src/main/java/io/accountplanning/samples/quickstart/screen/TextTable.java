package io.accountplanning.samples.quickstart.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of cells below each other. A column is as wide as its widest cell, and no wider than it may be. */
final class TextTable {

    private final int[] most;
    private final List<List<String>> rows = new ArrayList<>();

    /** {@code most} is how wide each column may become. */
    TextTable(int... most) {
        this.most = most.clone();
    }

    TextTable row(Object... cells) {
        rows.add(Arrays.stream(cells).map(String::valueOf).toList());
        return this;
    }

    List<String> lines() {
        var widths = IntStream.range(0, most.length).map(this::width).toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private int width(int column) {
        return rows.stream()
                .mapToInt(row -> Math.min(most[column], TextWidth.of(row.get(column))))
                .max()
                .orElse(0);
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> TextWidth.fit(row.get(column), widths[column]))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }
}
