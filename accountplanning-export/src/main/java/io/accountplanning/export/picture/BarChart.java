package io.accountplanning.export.picture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Upright bars beside an axis, each with its value; a target is set apart behind a line. */
final class BarChart implements Block {

    private static final double PLOT_HEIGHT = 260;
    private static final double HEADROOM = 20;
    private static final double LEAST_PLACE = 84;
    private static final double MOST_PLACE = 130;
    private static final double MOST_NAME = 120;
    private static final double MOST_BAR = 72;
    private static final double BAR_SHARE = 0.62;
    private static final double GAP = 10;
    private static final double APART = 28;
    private static final int TICKS = 5;
    private static final TextStyle VALUE = new TextStyle(11, true, Colour.INK);

    /**
     * A bar.
     *
     * @param name what stands below it
     * @param value null when not known
     * @param text the value in words
     * @param target whether it is aimed at, not reached
     */
    record Bar(String name, @Nullable BigDecimal value, String text, boolean target) {}

    private final List<Bar> bars;
    private final Ticks ticks;
    private final List<String> tickTexts;
    private final TextMeasure measure;
    private final double axis;
    private final double place;
    private final double names;

    BarChart(List<Bar> bars, Function<BigDecimal, String> tickText, TextMeasure measure) {
        this.bars = bars;
        this.measure = measure;
        this.ticks = Ticks.around(
                bars.stream().map(Bar::value).filter(Objects::nonNull).toList(), TICKS);
        this.tickTexts = ticks.values().stream().map(tickText).toList();
        this.axis = widest(tickTexts, TextStyle.NOTE) + GAP;
        double values = widest(bars.stream().map(Bar::text).toList(), VALUE) + GAP;
        double room = Stack.LEAST_WIDTH - axis - (hasTarget() ? APART : 0);
        double stretched = Math.min(MOST_PLACE, room / Math.max(1, bars.size()));
        this.place = Math.max(Math.max(LEAST_PLACE, values), stretched);
        this.names = bars.stream().mapToDouble(bar -> name(bar).size()).max().orElse(1) * TextStyle.LABEL.lineHeight();
    }

    private double widest(List<String> texts, TextStyle style) {
        return texts.stream()
                .mapToDouble(text -> measure.width(text, style))
                .max()
                .orElse(0);
    }

    private List<String> name(Bar bar) {
        return measure.lines(bar.name(), TextStyle.LABEL, Math.min(MOST_NAME, place) - GAP, 3);
    }

    @Override
    public double width() {
        return axis + bars.size() * place + (hasTarget() ? APART : 0);
    }

    private boolean hasTarget() {
        return bars.size() > 1 && bars.get(bars.size() - 1).target();
    }

    @Override
    public double height() {
        return PLOT_HEIGHT + 2 * HEADROOM + GAP + names;
    }

    @Override
    public void drawOn(Canvas canvas, double x, double y) {
        double top = y + HEADROOM;
        drawAxis(canvas, x, top);
        for (int i = 0; i < bars.size(); i++) {
            boolean apart = hasTarget() && i == bars.size() - 1;
            double middle = x + axis + (i + 0.5) * place + (apart ? APART : 0);
            if (apart) {
                double between = middle - place / 2 - APART / 2;
                canvas.line(
                        Line.from(between, y).lineTo(between, y + height()),
                        Paint.line(Colour.QUIET, 1).dashed(4));
            }
            drawBar(canvas, bars.get(i), middle, top);
        }
        double zero = level(top, BigDecimal.ZERO);
        canvas.line(Line.from(x + axis, zero).lineTo(x + width(), zero), Paint.line(Colour.INK, 1.2));
    }

    private double level(double top, BigDecimal value) {
        return top + PLOT_HEIGHT * (1 - ticks.share(value));
    }

    private void drawAxis(Canvas canvas, double x, double top) {
        for (int i = 0; i < tickTexts.size(); i++) {
            double level = level(top, ticks.values().get(i));
            String text = tickTexts.get(i);
            double start = x + axis - GAP - measure.width(text, TextStyle.NOTE);
            canvas.text(text, start, level + TextStyle.NOTE.belowMiddle(), TextStyle.NOTE);
            canvas.line(Line.from(x + axis, level).lineTo(x + width(), level), Paint.line(Colour.RULE, 0.7));
        }
    }

    private void drawBar(Canvas canvas, Bar bar, double middle, double top) {
        double zero = level(top, BigDecimal.ZERO);
        BigDecimal value = bar.value();
        if (value == null) {
            centred(canvas, bar.text(), middle, zero - GAP / 2, TextStyle.NOTE);
        } else {
            double level = level(top, value);
            double width = Math.min(MOST_BAR, place * BAR_SHARE);
            Box box = new Box(middle - width / 2, Math.min(zero, level), width, Math.abs(zero - level));
            double length = measure.width(bar.text(), VALUE);
            canvas.rectangle(box, 0, paint(bar, value));
            double baseline = value.signum() < 0 ? level + VALUE.baseline() + 2 : level - GAP / 2;
            // No line of the axis runs through the amount.
            canvas.rectangle(
                    new Box(middle - length / 2, baseline - VALUE.size(), length, VALUE.lineHeight()),
                    0,
                    Paint.filled(Colour.WHITE));
            centred(canvas, bar.text(), middle, baseline, VALUE);
        }
        double baseline = top + PLOT_HEIGHT + HEADROOM + TextStyle.LABEL.baseline();
        for (String line : name(bar)) {
            centred(canvas, line, middle, baseline, TextStyle.LABEL);
            baseline += TextStyle.LABEL.lineHeight();
        }
    }

    private static Paint paint(Bar bar, BigDecimal value) {
        if (bar.target()) {
            return new Paint(ChartColours.PLANNED, ChartColours.AMOUNT, 1.5, 5);
        }
        return Paint.filled(value.signum() < 0 ? ChartColours.BELOW_ZERO : ChartColours.AMOUNT);
    }

    private void centred(Canvas canvas, String text, double middle, double baseline, TextStyle style) {
        canvas.text(text, middle - measure.width(text, style) / 2, baseline, style);
    }
}
