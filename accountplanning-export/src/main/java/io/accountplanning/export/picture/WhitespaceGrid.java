package io.accountplanning.export.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The grid of a heat map. A few products with short names have them written across; else their names are turned, so that columns are
 * narrow however long the names are.
 */
final class WhitespaceGrid implements Block {

    private static final double ROW_HEIGHT = 32;
    private static final double WIDE = 92;
    private static final double WIDEST = 150;
    private static final double NARROW = 36;
    private static final double MOST_TURNED = 190;
    private static final double MOST_UNIT = 230;
    private static final double INDENT = 12;
    private static final int MOST_INDENTS = 8;
    private static final double GAP = 6;
    private static final double BRACKET = 6;
    private static final int MOST_ACROSS = 10;
    private static final int LINES = 3;
    private static final TextStyle NAME = new TextStyle(10, false, Colour.INK);
    private static final TextStyle LETTER = new TextStyle(11, true, Colour.INK);
    private static final TextStyle SHARE = new TextStyle(9, false, Colour.INK);

    private final WhitespaceCells cells;
    private final TextMeasure measure;
    private final boolean turned;
    private final double columnWidth;
    private final double namesWidth;
    private final double namesHeight;
    private final double bracketsHeight;

    WhitespaceGrid(WhitespaceCells cells, TextMeasure measure) {
        this.cells = cells;
        this.measure = measure;
        this.turned = !fitsAcross();
        this.columnWidth = turned ? NARROW : wide();
        this.namesWidth = Stream.concat(
                                cells.units().stream().map(unit -> indent(unit) + width(unit)),
                                Stream.of(measure.width(cells.coverageName(), NAME.asBold())))
                        .mapToDouble(width -> Math.min(MOST_UNIT + INDENT * MOST_INDENTS, width))
                        .max()
                        .orElse(0)
                + 2 * GAP;
        this.namesHeight = turned ? turnedHeight() : acrossHeight();
        this.bracketsHeight = BRACKET
                * (1 + cells.products().stream().mapToInt(Heading::depth).max().orElse(0));
    }

    boolean isEmpty() {
        return cells.units().isEmpty() || cells.products().isEmpty();
    }

    private boolean fitsAcross() {
        return cells.products().size() <= MOST_ACROSS
                && longestWord() <= WIDEST - 2 * GAP
                && cells.products().stream().allMatch(product -> lines(product, WIDEST - 2 * GAP) <= LINES);
    }

    private double longestWord() {
        return cells.products().stream()
                .flatMap(product -> Arrays.stream(product.name().split("\\s+")))
                .mapToDouble(word -> measure.width(word, NAME.asBold()))
                .max()
                .orElse(0);
    }

    /** As wide as the longest word, and so wide that no name needs too many lines. */
    private double wide() {
        double least = Math.max(WIDE, longestWord() + 2 * GAP + 1);
        boolean fits = cells.products().stream().allMatch(product -> lines(product, least - 2 * GAP) <= LINES);
        return fits ? Math.min(least, WIDEST) : WIDEST;
    }

    private int lines(Heading<?> product, double room) {
        return measure.lines(product.name(), NAME.asBold(), room).size();
    }

    private double width(Heading<?> heading) {
        return Math.min(MOST_UNIT, measure.width(heading.name(), NAME.asBold()));
    }

    private static double indent(Heading<?> heading) {
        return INDENT * Math.min(MOST_INDENTS, heading.depth());
    }

    private double turnedHeight() {
        return Stream.concat(
                                cells.products().stream()
                                        .map(product -> indent(product)
                                                + Math.min(MOST_TURNED, measure.width(product.name(), NAME.asBold()))),
                                Stream.of(measure.width(cells.coverageName(), NAME.asBold())))
                        .mapToDouble(height -> height)
                        .max()
                        .orElse(0)
                + 2 * GAP;
    }

    private double acrossHeight() {
        int lines = cells.products().stream()
                .mapToInt(product -> measure.lines(product.name(), NAME.asBold(), columnWidth - 2 * GAP, LINES)
                        .size())
                .max()
                .orElse(1);
        return lines * NAME.lineHeight() + 2 * GAP;
    }

    @Override
    public double width() {
        return isEmpty() ? 0 : namesWidth + (cells.products().size() + 1) * columnWidth + GAP;
    }

    @Override
    public double height() {
        return bracketsHeight + namesHeight + (cells.units().size() + 1) * ROW_HEIGHT + GAP;
    }

    @Override
    public void drawOn(Canvas canvas, double x, double y) {
        double left = x + namesWidth;
        double top = y + bracketsHeight + namesHeight;
        int columns = cells.products().size();
        int rows = cells.units().size();
        for (int product = 0; product < columns; product++) {
            drawProduct(canvas, product, left, y, top);
        }
        name(canvas, cells.coverageName(), true, left + columns * columnWidth + GAP, top, 0);
        for (int unit = 0; unit < rows; unit++) {
            double row = top + unit * ROW_HEIGHT;
            drawUnit(canvas, unit, x, row);
            for (int product = 0; product < columns; product++) {
                draw(canvas, cells.at(unit, product), left + product * columnWidth, row);
            }
            draw(canvas, cells.unitTotal(unit), left + columns * columnWidth + GAP, row);
        }
        double last = top + rows * ROW_HEIGHT + GAP;
        String all = measure.shortened(cells.coverageName(), NAME.asBold(), namesWidth - GAP);
        canvas.text(all, x, last + ROW_HEIGHT / 2 + NAME.belowMiddle(), NAME.asBold());
        for (int product = 0; product < columns; product++) {
            draw(canvas, cells.productTotal(product), left + product * columnWidth, last);
        }
        draw(canvas, cells.total(), left + columns * columnWidth + GAP, last);
    }

    private void drawProduct(Canvas canvas, int place, double left, double y, double top) {
        Heading<?> product = cells.products().get(place);
        double start = left + place * columnWidth;
        boolean group = product.isGroup(place);
        canvas.group(
                product.id().value().toString(),
                product.name(),
                null,
                () -> name(canvas, product.name(), group, start, top, indent(product)));
        if (group) {
            double level = y + (product.depth() + 1) * BRACKET;
            double end = left + (product.last() + 1) * columnWidth - 3;
            canvas.line(
                    Line.from(start + 3, level + 4)
                            .lineTo(start + 3, level)
                            .lineTo(end, level)
                            .lineTo(end, level + 4),
                    Paint.line(Colour.QUIET, 1));
        }
    }

    /** A product's name above its column, its end at the bottom of the names. */
    private void name(Canvas canvas, String name, boolean bold, double start, double top, double indent) {
        TextStyle style = bold ? NAME.asBold() : NAME;
        if (turned) {
            double from = top - GAP - indent;
            List<String> lines = measure.lines(name, style, namesHeight - 2 * GAP - indent + 1, 2);
            double baseline = start + (columnWidth - lines.size() * style.lineHeight()) / 2 + style.baseline();
            for (String line : lines) {
                canvas.turnedText(line, baseline, from, style);
                baseline += style.lineHeight();
            }
            return;
        }
        List<String> lines = measure.lines(name, style, columnWidth - 2 * GAP, LINES);
        double baseline = top - GAP - lines.size() * style.lineHeight() + style.baseline();
        for (String line : lines) {
            canvas.text(line, start + (columnWidth - measure.width(line, style)) / 2, baseline, style);
            baseline += style.lineHeight();
        }
    }

    private void drawUnit(Canvas canvas, int place, double x, double row) {
        Heading<?> unit = cells.units().get(place);
        TextStyle style = unit.isGroup(place) ? NAME.asBold() : NAME;
        double start = x + indent(unit);
        List<String> lines = measure.lines(unit.name(), style, namesWidth - 2 * GAP - indent(unit) + 1, 2);
        canvas.group(unit.id().value().toString(), unit.name(), null, () -> {
            double baseline = row + (ROW_HEIGHT - lines.size() * style.lineHeight()) / 2 + style.baseline();
            for (String line : lines) {
                double at = measure.isLeftToRight(line)
                        ? start
                        : x + namesWidth - GAP - indent(unit) - measure.width(line, style);
                canvas.text(line, at, baseline, style);
                baseline += style.lineHeight();
            }
        });
    }

    private void draw(Canvas canvas, WhitespaceCells.Shown shown, double x, double y) {
        Box box = new Box(x, y, columnWidth, ROW_HEIGHT);
        Colour fill = shown.state() == null ? ChartColours.GROUP : ChartColours.of(shown.state());
        Runnable shapes = () -> {
            canvas.rectangle(box, 0, new Paint(fill, Colour.RULE, 0.8));
            List<Written> lines = written(shown);
            double height = lines.stream()
                    .mapToDouble(line -> line.style().lineHeight())
                    .sum();
            double top = box.middle() - height / 2;
            for (Written line : lines) {
                double width = measure.width(line.text(), line.style());
                canvas.text(
                        line.text(),
                        x + (columnWidth - width) / 2,
                        top + line.style().baseline(),
                        line.style());
                top += line.style().lineHeight();
            }
        };
        if (shown.words() == null) {
            shapes.run();
        } else {
            canvas.group(shown.letter(), shown.words(), null, shapes);
        }
    }

    private record Written(String text, TextStyle style) {}

    /** The letter above the share; where there is room, beside it, with the competitor below. */
    private List<Written> written(WhitespaceCells.Shown shown) {
        List<Written> lines = new ArrayList<>();
        if (turned) {
            lines.add(new Written(shown.letter(), LETTER));
            lines.add(new Written(shown.share(), SHARE));
        } else {
            lines.add(new Written(
                    (shown.letter() + " " + shown.share()).strip(), shown.state() == null ? SHARE : LETTER));
            lines.add(new Written(measure.shortened(shown.competitor(), SHARE, columnWidth - GAP), SHARE));
        }
        lines.removeIf(line -> line.text().isEmpty());
        return lines;
    }
}
