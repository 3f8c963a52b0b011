package io.accountplanning.export.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import io.accountplanning.export.picture.Box;
import io.accountplanning.export.picture.Canvas;
import io.accountplanning.export.picture.Colour;
import io.accountplanning.export.picture.Line;
import io.accountplanning.export.picture.Paint;
import java.awt.Color;
import org.jspecify.annotations.Nullable;

/** Draws pictures on a page, their text as text. PDF counts upwards from the lower edge. */
final class PdfCanvas implements Canvas {

    private final PdfContentByte page;
    private final Runs runs;
    private final double height;

    /** @param height of the picture */
    PdfCanvas(PdfContentByte page, Runs runs, double height) {
        this.page = page;
        this.runs = runs;
        this.height = height;
    }

    @Override
    public void rectangle(Box box, double radius, Paint paint) {
        prepare(paint);
        double corner = Math.min(radius, Math.min(box.width(), box.height()) / 2);
        page.roundRectangle(
                (float) box.x(), up(box.bottom()), (float) box.width(), (float) box.height(), (float) corner);
        finish(paint);
    }

    @Override
    public void line(Line line, Paint paint) {
        prepare(paint);
        boolean begun = false;
        for (double[] piece : line.pieces()) {
            if (!begun) {
                page.moveTo((float) piece[0], up(piece[1]));
            } else if (piece.length == 2) {
                page.lineTo((float) piece[0], up(piece[1]));
            } else {
                page.curveTo(
                        (float) piece[0], up(piece[1]), (float) piece[2], up(piece[3]), (float) piece[4], up(piece[5]));
            }
            begun = true;
        }
        finish(paint);
    }

    @Override
    public void text(String text, double x, double baseline, io.accountplanning.export.picture.TextStyle style) {
        text(text, x, baseline, style, 0);
    }

    @Override
    public void turnedText(String text, double x, double y, io.accountplanning.export.picture.TextStyle style) {
        text(text, x, y, style, 90);
    }

    private void text(
            String text, double x, double y, io.accountplanning.export.picture.TextStyle style, float degrees) {
        Phrase phrase = new Phrase();
        TextStyle written = new TextStyle((float) style.size(), style.bold(), false, awt(style.colour()));
        runs.of(text, written).forEach(phrase::add);
        ColumnText.showTextAligned(
                page, Element.ALIGN_LEFT, phrase, (float) x, up(y), degrees, Texts.direction(text), 0);
    }

    @Override
    public void group(String id, @Nullable String tooltip, @Nullable String link, Runnable shapes) {
        shapes.run();
    }

    private void prepare(Paint paint) {
        page.saveState();
        if (paint.fill() != null) {
            page.setColorFill(awt(paint.fill()));
        }
        if (paint.line() != null) {
            page.setColorStroke(awt(paint.line()));
            page.setLineWidth((float) paint.lineWidth());
            if (paint.dash() > 0) {
                page.setLineDash((float) paint.dash(), 0);
            }
        }
    }

    private void finish(Paint paint) {
        if (paint.fill() != null && paint.line() != null) {
            page.fillStroke();
        } else if (paint.fill() != null) {
            page.fill();
        } else if (paint.line() != null) {
            page.stroke();
        } else {
            page.newPath();
        }
        page.restoreState();
    }

    private float up(double y) {
        return (float) (height - y);
    }

    private static Color awt(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
