package io.accountplanning.export.deck;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** Templates of hosts, as programs save them: with sample slides. */
final class Templates {

    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    private Templates() {}

    static byte[] fourByThree() {
        return of(new Dimension(720, 540));
    }

    static byte[] wide() {
        return of(new Dimension(960, 540));
    }

    private static byte[] of(Dimension size) {
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.setPageSize(size);
            XSLFSlide sample = show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE));
            sample.getPlaceholder(0).setText("A sample that nobody shall see");
            sample.createPicture(show.addPicture(DOT, PictureType.PNG)).setAnchor(new Rectangle(10, 10, 50, 50));
            show.getNotesSlide(sample);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            show.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same archive with other texts in its parts. */
    static byte[] edited(byte[] archive, UnaryOperator<String> edit, Map<String, byte[]> added) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        DeckTemplate.isXml(entry.getName())
                                ? edit.apply(new String(part, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : part);
                out.closeEntry();
            }
            for (Map.Entry<String, byte[]> part : added.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
