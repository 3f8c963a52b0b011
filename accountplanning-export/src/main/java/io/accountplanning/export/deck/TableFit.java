package io.accountplanning.export.deck;

import io.accountplanning.export.deck.Block.Align;
import io.accountplanning.export.deck.Block.Cell;
import io.accountplanning.export.deck.Block.Grid;
import io.accountplanning.export.deck.Block.Head;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes a table fit: the largest letters in which all rows do, or as many rows as fit in small ones. */
final class TableFit {

    static final double ACROSS = 6;
    static final double DOWN = 3.5;
    static final double MORE = 18;
    private static final double[] SIZES = {14, 13, 12, 11};
    private static final double SMALL = 11;
    private static final double NOTE = 0.85;
    private static final double LEAST_NOTE = 10;
    private static final int MOST_LINES = 3;
    private static final double LEAST_ROW = 22;
    private static final double MOST_AIR = 14;
    private static final double WORD_SLACK = 1;
    private static final double LEAST_SHARE = 0.7;

    private final TextMeasure measure;

    TableFit(TextMeasure measure) {
        this.measure = measure;
    }

    /**
     * A table with a size for its letters.
     *
     * @param heights of the head and of each row
     */
    record Fitted(Grid grid, double size, List<Double> widths, List<Double> heights) {

        Fitted {
            widths = List.copyOf(widths);
            heights = List.copyOf(heights);
        }

        double noteSize() {
            return Math.max(LEAST_NOTE, Math.rint(size * NOTE * 2) / 2);
        }

        int more() {
            return grid.inAll() - grid.rows().size();
        }

        double height() {
            return heights.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    Fitted fit(Grid grid, Frame frame) {
        double room = frame.height() - (grid.inAll() > grid.rows().size() ? MORE : 0);
        for (double size : isTooLong(grid, room) ? new double[0] : SIZES) {
            Fitted all = of(grid, size, frame.width());
            if (all.height() <= room) {
                return airy(all, room);
            }
        }
        int rows = rowsThatFit(grid, frame);
        return of(
                new Grid(grid.heads(), grid.rows().subList(0, rows), grid.inAll(), grid.what()), SMALL, frame.width());
    }

    /** Few rows stand apart rather than crowded at the top. */
    private static Fitted airy(Fitted fitted, double room) {
        double each =
                Math.min(MOST_AIR, (room - fitted.height()) / fitted.heights().size());
        return new Fitted(
                fitted.grid(),
                fitted.size(),
                fitted.widths(),
                fitted.heights().stream().map(height -> height + each).toList());
    }

    /** How many rows fit when a line below says how many more there are; at least one, cut where it must be. */
    int rowsThatFit(Grid grid, Frame frame) {
        int enough = Math.min(grid.rows().size(), (int) (frame.height() / LEAST_ROW) + 1);
        Fitted small = of(grid.rows(0, enough), SMALL, frame.width());
        double left = frame.height() - MORE - small.heights().get(0);
        int rows = 0;
        while (rows < enough && left >= small.heights().get(rows + 1)) {
            left -= small.heights().get(rows + 1);
            rows++;
        }
        return Math.max(1, Math.min(rows, grid.rows().size()));
    }

    /** Whether all rows are shown. */
    boolean fitsWhole(Grid grid, Frame frame) {
        return !isTooLong(grid, frame.height())
                && of(grid, SMALL, frame.width()).height() <= frame.height();
    }

    private static boolean isTooLong(Grid grid, double room) {
        return (grid.rows().size() + 1) * LEAST_ROW > room;
    }

    private Fitted of(Grid grid, double size, double width) {
        List<Double> widths = widths(grid, size, width);
        Grid cut = cut(grid, size, widths);
        List<Double> heights = new ArrayList<>();
        Fitted sized = new Fitted(cut, size, widths, List.of());
        heights.add(headHeight(cut, size, widths));
        cut.rows().forEach(row -> heights.add(rowHeight(row, sized)));
        return new Fitted(cut, size, widths, heights);
    }

    /** By their shares, but no column is narrower than its longest word where the others can give the room. */
    private List<Double> widths(Grid grid, double size, double width) {
        List<Head> heads = grid.heads();
        double shares = heads.stream().mapToDouble(Head::share).sum();
        double[] given = heads.stream()
                .mapToDouble(head -> width * head.share() / shares)
                .toArray();
        double[] least = new double[given.length];
        for (int i = 0; i < least.length; i++) {
            least[i] = Math.max(LEAST_SHARE * given[i], least(grid, i, size));
        }
        double missing = 0;
        double spare = 0;
        for (int i = 0; i < given.length; i++) {
            missing += Math.max(0, least[i] - given[i]);
            spare += Math.max(0, given[i] - least[i]);
        }
        double taken = spare == 0 ? 0 : Math.min(1, missing / spare);
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < given.length; i++) {
            boolean isNarrow = given[i] < least[i];
            double got = missing == 0 ? 0 : (least[i] - given[i]) * taken * spare / missing;
            widths.add(isNarrow ? given[i] + got : given[i] - (given[i] - least[i]) * taken);
        }
        return widths;
    }

    /** What the words of the head need, and those of figures and statuses, which nobody reads when they are broken. */
    private double least(Grid grid, int column, double size) {
        Head head = grid.heads().get(column);
        double words = longestWord(head.text(), size);
        if (head.align() != Align.START) {
            for (List<Cell> row : grid.rows()) {
                words = Math.max(words, longestWord(row.get(column).text(), size));
            }
        }
        return 2 * ACROSS + WORD_SLACK + words;
    }

    private double longestWord(String text, double size) {
        return Arrays.stream(text.split(" "))
                .mapToDouble(word -> measure.width(word, size, true))
                .max()
                .orElse(0);
    }

    private Grid cut(Grid grid, double size, List<Double> widths) {
        double noteSize = new Fitted(grid, size, widths, List.of()).noteSize();
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < widths.size(); i++) {
            Head head = grid.heads().get(i);
            heads.add(new Head(shortened(head.text(), size, true, widths.get(i), 2), head.share(), head.align()));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (List<Cell> row : grid.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                Cell cell = row.get(i);
                cells.add(new Cell(
                        shortened(cell.text(), size, cell.bold(), widths.get(i), MOST_LINES),
                        shortened(cell.note(), noteSize, false, widths.get(i), 2),
                        cell.bold(),
                        cell.fill()));
            }
            rows.add(cells);
        }
        return new Grid(heads, rows, grid.inAll(), grid.what());
    }

    private String shortened(String text, double size, boolean bold, double width, int most) {
        return measure.shortened(TextMeasure.plain(text), size, bold, width - 2 * ACROSS, most);
    }

    private double headHeight(Grid grid, double size, List<Double> widths) {
        double height = LEAST_ROW;
        for (int i = 0; i < widths.size(); i++) {
            height = Math.max(height, 2 * DOWN + textHeight(grid.heads().get(i).text(), size, true, widths.get(i)));
        }
        return height;
    }

    private double rowHeight(List<Cell> row, Fitted fitted) {
        double height = LEAST_ROW;
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            double width = fitted.widths().get(i);
            double note = cell.note().isEmpty() ? 0 : textHeight(cell.note(), fitted.noteSize(), false, width);
            height = Math.max(height, 2 * DOWN + textHeight(cell.text(), fitted.size(), cell.bold(), width) + note);
        }
        return height;
    }

    private double textHeight(String text, double size, boolean bold, double width) {
        return measure.lines(text, size, bold, width - 2 * ACROSS).size() * measure.lineHeight(text, size);
    }
}
