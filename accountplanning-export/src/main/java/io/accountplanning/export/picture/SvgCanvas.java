package io.accountplanning.export.picture;

import org.jspecify.annotations.Nullable;

/** Writes SVG. Text stays text, stretched to the width that it was measured with, whatever font the reader has. */
final class SvgCanvas implements Canvas {

    private static final String FONTS = "Liberation Sans, Arial, Helvetica, sans-serif";

    private final XmlText xml = new XmlText();
    private final TextMeasure measure;

    private SvgCanvas(TextMeasure measure) {
        this.measure = measure;
    }

    static String render(Drawing drawing, TextMeasure measure) {
        SvgCanvas canvas = new SvgCanvas(measure);
        String width = XmlText.number(drawing.width());
        String height = XmlText.number(drawing.height());
        canvas.xml
                .open("svg")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("width", width)
                .attribute("height", height)
                .attribute("viewBox", "0 0 " + width + " " + height)
                // The parts of an image are hidden from assistive technology, and links must not be.
                .attribute("role", drawing.hasLinks() ? "graphics-document" : "img")
                .attribute("lang", drawing.locale().toLanguageTag())
                .attribute("font-family", FONTS)
                .attribute("text-anchor", "middle");
        canvas.xml.element("title", drawing.title());
        canvas.xml.element("desc", drawing.description());
        canvas.rectangle(new Box(0, 0, drawing.width(), drawing.height()), 0, Paint.filled(Colour.WHITE));
        drawing.drawOn(canvas);
        return canvas.xml.close().toString();
    }

    @Override
    public void rectangle(Box box, double radius, Paint paint) {
        xml.open("rect")
                .attribute("x", box.x())
                .attribute("y", box.y())
                .attribute("width", box.width())
                .attribute("height", box.height());
        if (radius > 0) {
            xml.attribute("rx", radius);
        }
        painted(paint).close();
    }

    @Override
    public void line(Line line, Paint paint) {
        StringBuilder data = new StringBuilder();
        for (double[] piece : line.pieces()) {
            data.append(data.isEmpty() ? 'M' : piece.length == 2 ? 'L' : 'C');
            for (int i = 0; i < piece.length; i++) {
                data.append(i == 0 ? "" : " ").append(XmlText.number(piece[i]));
            }
        }
        xml.open("path").attribute("d", data.toString());
        painted(paint).close();
    }

    private XmlText painted(Paint paint) {
        xml.attribute("fill", paint.fill() == null ? "none" : paint.fill().hex());
        if (paint.line() != null) {
            xml.attribute("stroke", paint.line().hex()).attribute("stroke-width", paint.lineWidth());
            if (paint.dash() > 0) {
                xml.attribute("stroke-dasharray", paint.dash());
            }
        }
        return xml;
    }

    @Override
    public void text(String text, double x, double baseline, TextStyle style) {
        double width = measure.width(text, style);
        // Anchored in the middle, so that it is right for either direction of writing.
        xml.open("text").attribute("x", x + width / 2).attribute("y", baseline);
        written(text, width, style);
    }

    @Override
    public void turnedText(String text, double x, double y, TextStyle style) {
        double width = measure.width(text, style);
        String across = XmlText.number(x);
        String middle = XmlText.number(y - width / 2);
        xml.open("text")
                .attribute("x", across)
                .attribute("y", middle)
                .attribute("transform", "rotate(-90 " + across + " " + middle + ")");
        written(text, width, style);
    }

    private void written(String text, double width, TextStyle style) {
        xml.attribute("font-size", style.size());
        if (style.bold()) {
            xml.attribute("font-weight", "bold");
        }
        if (!measure.isLeftToRight(text)) {
            xml.attribute("direction", "rtl");
        }
        xml.attribute("fill", style.colour().hex())
                .attribute("textLength", width)
                .attribute("lengthAdjust", "spacingAndGlyphs")
                .text(text)
                .close();
    }

    @Override
    public void group(String id, @Nullable String tooltip, @Nullable String link, Runnable shapes) {
        xml.open("g").attribute("data-id", id);
        if (tooltip != null) {
            xml.element("title", tooltip);
        }
        if (link == null) {
            shapes.run();
        } else {
            xml.open("a").attribute("href", link);
            shapes.run();
            xml.close();
        }
        xml.close();
    }
}
