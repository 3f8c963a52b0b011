package io.accountplanning.export.report;

import io.accountplanning.error.InvalidException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture that is known to be one. Immutable. */
public final class Logo {

    private static final Set<String> FORMATS = Set.of("png", "jpeg");
    private static final int LARGEST = 4_000;

    private final byte[] png;
    private final int width;
    private final int height;

    private Logo(byte[] png, int width, int height) {
        this.png = png;
        this.width = width;
        this.height = height;
    }

    /** Read once and written anew, so that nothing but the picture goes into a document. */
    static Logo of(byte[] image) {
        if (image.length > Brand.LARGEST_LOGO) {
            throw InvalidException.of("logo", "has at most " + Brand.LARGEST_LOGO + " bytes", image.length);
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(image))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw notAPicture();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw InvalidException.of("logo", "is damaged: " + e.getMessage(), image.length + " bytes");
        }
    }

    private static Logo read(ImageReader reader) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw notAPicture();
        }
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > LARGEST || height > LARGEST) {
            throw InvalidException.of("logo", "has at most " + LARGEST + " pixels either way", width + " × " + height);
        }
        return new Logo(png(reader.read(0)), width, height);
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write a picture to memory", e);
        }
        return out.toByteArray();
    }

    private static InvalidException notAPicture() {
        return InvalidException.of("logo", "is a PNG or a JPEG", null);
    }

    /** A copy of it, as PNG. */
    public byte[] png() {
        return png.clone();
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }
}
