package io.accountplanning.export.picture;

import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.health.HealthBand;
import io.accountplanning.health.HealthScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Half a ring of the bands from 0 to 100, a pointer at the score, and the score with its band in words within. */
final class Gauge implements Block {

    private static final double OUTER = 130;
    private static final double INNER = 96;
    private static final double LIMITS = 24;
    private static final double BELOW = 26;
    private static final TextStyle SCORE = new TextStyle(34, true, Colour.INK);
    private static final TextStyle BAND = new TextStyle(15, true, Colour.INK);

    private final HealthScore health;
    private final double width;
    private final Labels labels;
    private final ValueTexts values;
    private final TextMeasure measure;

    Gauge(HealthScore health, double width, Labels labels, ValueTexts values, TextMeasure measure) {
        this.health = health;
        this.width = width;
        this.labels = labels;
        this.values = values;
        this.measure = measure;
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return OUTER + LIMITS + BELOW;
    }

    @Override
    public void drawOn(Canvas canvas, double x, double y) {
        double centre = x + width / 2;
        double ground = y + LIMITS + OUTER;
        BigDecimal red = health.settings().redUntil();
        BigDecimal yellow = health.settings().yellowUntil();
        BigDecimal most = BigDecimal.valueOf(100);
        band(canvas, centre, ground, HealthBand.RED, BigDecimal.ZERO, red);
        band(canvas, centre, ground, HealthBand.YELLOW, red, yellow);
        band(canvas, centre, ground, HealthBand.GREEN, yellow, most);
        limits(canvas, centre, ground, List.of(BigDecimal.ZERO, most, red, yellow));
        health.score().ifPresent(score -> {
            pointer(canvas, centre, ground, angle(score));
            HealthBand band = health.settings().bandOf(score);
            centred(canvas, values.number(score), centre, ground - 26, SCORE);
            centred(canvas, labels.constant(band), centre, ground, BAND);
        });
    }

    private static double angle(BigDecimal score) {
        return Math.PI * (1 + score.doubleValue() / 100);
    }

    private static void band(Canvas canvas, double x, double y, HealthBand band, BigDecimal from, BigDecimal until) {
        canvas.line(
                Shapes.ring(x, y, INNER, OUTER, angle(from), angle(until)),
                new Paint(ChartColours.of(band), Colour.WHITE, 2));
    }

    /** Where bands meet; a limit that stands too close to another one is told by the legend alone. */
    private void limits(Canvas canvas, double x, double y, List<BigDecimal> limits) {
        List<Box> taken = new ArrayList<>();
        for (BigDecimal limit : limits) {
            String text = values.number(limit);
            double length = measure.width(text, TextStyle.NOTE);
            double angle = angle(limit);
            boolean end = limit.signum() == 0 || limit.intValue() == 100;
            double across = x + (OUTER + 8) * Math.cos(angle) - length * (1 - Math.cos(angle)) / 2;
            Box box = end
                    ? new Box(x + Math.cos(angle) * (OUTER + INNER) / 2 - length / 2, y + 4, length, 14)
                    : new Box(across, y + (OUTER + 8) * Math.sin(angle) - 12, length, 14);
            if (taken.stream().noneMatch(box::overlaps)) {
                taken.add(box);
                canvas.text(text, box.x(), box.y() + TextStyle.NOTE.baseline(), TextStyle.NOTE);
            }
        }
    }

    private static void pointer(Canvas canvas, double x, double y, double angle) {
        double tip = INNER + 10;
        double base = INNER - 16;
        double spread = 0.09;
        canvas.line(
                Shapes.polygon(
                        x + tip * Math.cos(angle),
                        y + tip * Math.sin(angle),
                        x + base * Math.cos(angle - spread),
                        y + base * Math.sin(angle - spread),
                        x + base * Math.cos(angle + spread),
                        y + base * Math.sin(angle + spread)),
                new Paint(Colour.INK, Colour.WHITE, 1.5));
    }

    private void centred(Canvas canvas, String text, double middle, double baseline, TextStyle style) {
        canvas.text(text, middle - measure.width(text, style) / 2, baseline, style);
    }
}
