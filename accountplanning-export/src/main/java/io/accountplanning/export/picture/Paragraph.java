package io.accountplanning.export.picture;

import java.util.List;

/** A text on as many lines as it needs; one that is written from the right stands at the right edge. */
final class Paragraph implements Block {

    private final List<String> lines;
    private final TextStyle style;
    private final double width;
    private final TextMeasure measure;

    Paragraph(String text, TextStyle style, double width, TextMeasure measure) {
        this.lines = measure.lines(text, style, width);
        this.style = style;
        this.width = width;
        this.measure = measure;
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return lines.size() * style.lineHeight();
    }

    @Override
    public double gap() {
        return style.lineHeight() / 2;
    }

    @Override
    public void drawOn(Canvas canvas, double x, double y) {
        double baseline = y + style.baseline();
        for (String line : lines) {
            double start = measure.isLeftToRight(line) ? x : x + width - measure.width(line, style);
            canvas.text(line, start, baseline, style);
            baseline += style.lineHeight();
        }
    }
}
