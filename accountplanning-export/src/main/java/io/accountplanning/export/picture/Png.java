package io.accountplanning.export.picture;

import io.accountplanning.error.InvalidException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Renders a drawing as a PNG on white. */
final class Png {

    /** 40 million pixels take 120 MB while they are drawn. */
    static final double MOST_PIXELS = 40_000_000;

    private Png() {}

    /** @throws InvalidException when the scale is no scale or the picture would be too large; nothing is written then */
    static void write(Drawing drawing, TextMeasure measure, double scale, OutputStream out) throws IOException {
        checkSize(drawing, scale);
        BufferedImage image = new BufferedImage(
                pixels(drawing.width(), scale), pixels(drawing.height(), scale), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(scale, scale);
            drawing.drawOn(new JavaCanvas(graphics, measure));
        } finally {
            graphics.dispose();
        }
        try (MemoryCacheImageOutputStream cache = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", cache);
        }
    }

    private static void checkSize(Drawing drawing, double scale) {
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw InvalidException.of("scale", "is a number above 0; 1 is 96 pixels to the inch", scale);
        }
        if (drawing.width() * scale * drawing.height() * scale > MOST_PIXELS) {
            double fitting = Math.sqrt(MOST_PIXELS / drawing.width() / drawing.height());
            String advice = String.format(
                    Locale.ROOT,
                    "makes a picture of %.0f x %.0f pixels, and a PNG has at most %.0f million; "
                            + "the largest scale that fits is %s, and SVG has no limit",
                    drawing.width() * scale,
                    drawing.height() * scale,
                    MOST_PIXELS / 1_000_000,
                    Math.floor(fitting * 1_000) / 1_000);
            throw InvalidException.of("scale", advice, scale);
        }
    }

    private static int pixels(double length, double scale) {
        return Math.max(1, (int) Math.ceil(length * scale));
    }
}
