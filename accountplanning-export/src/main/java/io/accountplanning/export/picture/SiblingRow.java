package io.accountplanning.export.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Siblings that stand beside each other. Most stand in a row of their own; many in succession that nothing hangs on stand in
 * columns, one below the other first, so that a map does not become a ribbon.
 *
 * @param nodes from the middle of the map outwards
 * @param offsets how far each begins from where the first does
 * @param height as high as the highest of them
 */
record SiblingRow(List<TreeNode> nodes, List<Double> offsets, double height) {

    /** A column is about that many times as high as there are columns. */
    private static final double LEAVES = 9;

    private static final double COLUMN_GAP = 26;

    static List<SiblingRow> of(List<TreeNode> siblings, double[] bands, List<NodeContent> contents) {
        List<SiblingRow> rows = new ArrayList<>();
        int start = 0;
        while (start < siblings.size()) {
            int end = start;
            while (end < siblings.size() && siblings.get(end).children().isEmpty()) {
                end++;
            }
            end = Math.max(end, start + 1);
            rows.addAll(inColumns(siblings.subList(start, end), bands, contents));
            start = end;
        }
        return rows;
    }

    private static List<SiblingRow> inColumns(List<TreeNode> run, double[] bands, List<NodeContent> contents) {
        int columns = Math.max(1, (int) Math.ceil(Math.sqrt(run.size() / LEAVES)));
        int length = (run.size() + columns - 1) / columns;
        List<Double> offsets = new ArrayList<>(List.of(0.0));
        for (int column = 1; column < columns; column++) {
            List<TreeNode> before = run.subList((column - 1) * length, Math.min(column * length, run.size()));
            double width = before.stream()
                    .mapToDouble(node -> contents.get(node.index()).extent())
                    .max()
                    .orElse(0);
            offsets.add(offsets.get(column - 1) + width + COLUMN_GAP);
        }
        List<SiblingRow> rows = new ArrayList<>();
        for (int row = 0; row < length; row++) {
            List<TreeNode> nodes = new ArrayList<>();
            for (int at = row; at < run.size(); at += length) {
                nodes.add(run.get(at));
            }
            double height = nodes.stream()
                    .mapToDouble(node -> bands[node.index()])
                    .max()
                    .orElse(0);
            rows.add(new SiblingRow(nodes, offsets.subList(0, nodes.size()), height));
        }
        return rows;
    }
}
