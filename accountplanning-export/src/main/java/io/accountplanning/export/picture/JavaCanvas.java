package io.accountplanning.export.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import org.jspecify.annotations.Nullable;

/** Draws with Java 2D. */
final class JavaCanvas implements Canvas {

    /** What SVG takes where nobody says another one. */
    private static final float MITER_LIMIT = 4;

    private final Graphics2D graphics;
    private final TextMeasure measure;

    JavaCanvas(Graphics2D graphics, TextMeasure measure) {
        this.graphics = graphics;
        this.measure = measure;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    @Override
    public void rectangle(Box box, double radius, Paint paint) {
        draw(new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius), paint);
    }

    @Override
    public void line(Line line, Paint paint) {
        Path2D shape = new Path2D.Double();
        for (double[] piece : line.pieces()) {
            if (shape.getCurrentPoint() == null) {
                shape.moveTo(piece[0], piece[1]);
            } else if (piece.length == 2) {
                shape.lineTo(piece[0], piece[1]);
            } else {
                shape.curveTo(piece[0], piece[1], piece[2], piece[3], piece[4], piece[5]);
            }
        }
        draw(shape, paint);
    }

    private void draw(Shape shape, Paint paint) {
        if (paint.fill() != null) {
            graphics.setColor(awt(paint.fill()));
            graphics.fill(shape);
        }
        if (paint.line() != null) {
            graphics.setColor(awt(paint.line()));
            graphics.setStroke(stroke(paint));
            graphics.draw(shape);
        }
    }

    private static BasicStroke stroke(Paint paint) {
        float[] dashes = paint.dash() == 0 ? null : new float[] {(float) paint.dash()};
        return new BasicStroke(
                (float) paint.lineWidth(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITER_LIMIT, dashes, 0);
    }

    @Override
    public void text(String text, double x, double baseline, TextStyle style) {
        graphics.setColor(awt(style.colour()));
        measure.layout(text, style).draw(graphics, (float) x, (float) baseline);
    }

    @Override
    public void turnedText(String text, double x, double y, TextStyle style) {
        AffineTransform before = graphics.getTransform();
        graphics.rotate(-Math.PI / 2, x, y);
        text(text, x, y, style);
        graphics.setTransform(before);
    }

    @Override
    public void group(String id, @Nullable String tooltip, @Nullable String link, Runnable shapes) {
        shapes.run();
    }

    private static Color awt(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
