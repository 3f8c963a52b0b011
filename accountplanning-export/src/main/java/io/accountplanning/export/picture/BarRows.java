package io.accountplanning.export.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lying bars below each other: names at the left, values at the right, perhaps an axis below and a line at some value. */
final class BarRows implements Block {

    private static final double ROW_HEIGHT = 32;
    private static final double BAR_HEIGHT = 18;
    private static final double BARS_WIDTH = 340;
    private static final double MOST_NAME = 200;
    private static final double GAP = 10;
    private static final double AXIS_HEIGHT = 24;
    private static final int NAME_LINES = 2;
    private static final int TICKS = 4;
    private static final TextStyle VALUE = new TextStyle(11, true, Colour.INK);

    /**
     * A bar.
     *
     * @param name what it is
     * @param value how long it is
     * @param most how long it might be, drawn as an outline; null for no such
     * @param text the value in words
     */
    record Row(String name, BigDecimal value, @Nullable BigDecimal most, String text, Paint paint) {

        static Row of(String name, BigDecimal value, String text, Paint paint) {
            return new Row(name, value, null, text, paint);
        }
    }

    private final List<Row> rows;
    private final TextMeasure measure;
    private final Ticks ticks;
    private final @Nullable List<String> tickTexts;
    private final @Nullable BigDecimal marker;

    BarRows(List<Row> rows, TextMeasure measure) {
        this(rows, measure, null, null, ends(rows));
    }

    private BarRows(
            List<Row> rows,
            TextMeasure measure,
            @Nullable List<String> tickTexts,
            @Nullable BigDecimal marker,
            Ticks ticks) {
        this.rows = rows;
        this.measure = measure;
        this.ticks = ticks;
        this.tickTexts = tickTexts;
        this.marker = marker;
    }

    private static Ticks ends(List<Row> rows) {
        BigDecimal least = values(rows).stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal most = values(rows).stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        return new Ticks(List.of(least, least.compareTo(most) == 0 ? least.add(BigDecimal.ONE) : most));
    }

    private static List<BigDecimal> values(List<Row> rows) {
        List<BigDecimal> all = new ArrayList<>();
        for (Row row : rows) {
            all.add(row.value());
            if (row.most() != null) {
                all.add(row.most());
            }
        }
        return all;
    }

    BarRows withAxis(Function<BigDecimal, String> text) {
        Ticks nice = Ticks.around(values(rows), TICKS);
        return new BarRows(rows, measure, nice.values().stream().map(text).toList(), marker, nice);
    }

    /** The same with a line at that value, which lies between others. */
    BarRows withMarker(@Nullable BigDecimal value) {
        return new BarRows(rows, measure, tickTexts, value, ticks);
    }

    private double names() {
        return Math.min(MOST_NAME, widest(rows.stream().map(Row::name).toList(), TextStyle.LABEL)) + GAP;
    }

    private double widest(List<String> texts, TextStyle style) {
        return texts.stream()
                .mapToDouble(text -> measure.width(text, style))
                .max()
                .orElse(0);
    }

    @Override
    public double width() {
        return names() + BARS_WIDTH + GAP + widest(rows.stream().map(Row::text).toList(), VALUE);
    }

    @Override
    public double height() {
        return rows.size() * ROW_HEIGHT + (tickTexts == null ? 0 : AXIS_HEIGHT);
    }

    @Override
    public void drawOn(Canvas canvas, double x, double y) {
        double left = x + names();
        double bottom = y + rows.size() * ROW_HEIGHT;
        drawAxis(canvas, left, y, bottom);
        for (int i = 0; i < rows.size(); i++) {
            drawRow(canvas, rows.get(i), left, y + i * ROW_HEIGHT);
        }
        double zero = at(left, BigDecimal.ZERO);
        canvas.line(Line.from(zero, y).lineTo(zero, bottom), Paint.line(Colour.INK, 1.2));
        if (marker != null) {
            double at = at(left, marker);
            canvas.line(
                    Line.from(at, y).lineTo(at, bottom),
                    Paint.line(ChartColours.MARKER, 2).dashed(6));
        }
    }

    private double at(double left, BigDecimal value) {
        return left + BARS_WIDTH * ticks.share(value);
    }

    private void drawAxis(Canvas canvas, double left, double top, double bottom) {
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; tickTexts != null && i < tickTexts.size(); i++) {
            double at = at(left, ticks.values().get(i));
            canvas.line(Line.from(at, top).lineTo(at, bottom + 4), Paint.line(Colour.RULE, 0.7));
            String text = tickTexts.get(i);
            double width = measure.width(text, TextStyle.NOTE);
            // A text that would touch the one before it is left out; its line stays.
            if (at - width / 2 > free) {
                canvas.text(text, at - width / 2, bottom + 6 + TextStyle.NOTE.baseline(), TextStyle.NOTE);
                free = at + width / 2 + GAP;
            }
        }
    }

    private void drawRow(Canvas canvas, Row row, double left, double top) {
        List<String> lines = measure.lines(row.name(), TextStyle.LABEL, names() - GAP + 1, NAME_LINES);
        double middle = top + ROW_HEIGHT / 2;
        double baseline =
                middle + TextStyle.LABEL.belowMiddle() - (lines.size() - 1) * TextStyle.LABEL.lineHeight() / 2;
        for (String line : lines) {
            canvas.text(line, left - GAP - measure.width(line, TextStyle.LABEL), baseline, TextStyle.LABEL);
            baseline += TextStyle.LABEL.lineHeight();
        }
        BigDecimal most = row.most();
        if (most != null) {
            canvas.rectangle(bar(left, middle, most), 0, new Paint(Colour.WHITE, Colour.QUIET, 1));
        }
        canvas.rectangle(bar(left, middle, row.value()), 0, row.paint());
        canvas.text(row.text(), left + BARS_WIDTH + GAP, middle + VALUE.belowMiddle(), VALUE);
    }

    private Box bar(double left, double middle, BigDecimal value) {
        double zero = at(left, BigDecimal.ZERO);
        double end = at(left, value);
        return new Box(Math.min(zero, end), middle - BAR_HEIGHT / 2, Math.abs(end - zero), BAR_HEIGHT);
    }
}
