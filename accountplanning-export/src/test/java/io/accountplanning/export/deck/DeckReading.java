package io.accountplanning.export.deck;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** A deck read again: its parts as they stand in the archive, and its shapes by POI. */
final class DeckReading {

    private static final Pattern TEXT = Pattern.compile("<a:t>([^<]*)</a:t>");

    private final byte[] bytes;
    private final Map<String, byte[]> parts = new TreeMap<>();

    DeckReading(byte[] bytes) {
        this.bytes = bytes;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    List<String> names(String pattern) {
        return parts.keySet().stream().filter(name -> name.matches(pattern)).toList();
    }

    String xml(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    XMLSlideShow show() {
        try {
            return new XMLSlideShow(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int slides() {
        return names("ppt/slides/slide\\d+\\.xml").size();
    }

    /** Of a slide, counted from 1. */
    String text(int slide) {
        return texts("ppt/slides/slide" + slide + ".xml");
    }

    String text() {
        StringBuilder all = new StringBuilder();
        for (int slide = 1; slide <= slides(); slide++) {
            all.append(text(slide)).append('\n');
        }
        return all.toString();
    }

    String notes() {
        return names("ppt/notesSlides/notesSlide\\d+\\.xml").stream()
                .map(this::texts)
                .collect(Collectors.joining("\n"));
    }

    String texts(String part) {
        Matcher texts = TEXT.matcher(xml(part));
        List<String> found = new ArrayList<>();
        while (texts.find()) {
            found.add(texts.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
        }
        return String.join("\n", found);
    }

    List<String> titles() {
        return show().getSlides().stream()
                .map(slide -> slide.getTitle() == null ? slide.getPlaceholder(0).getText() : slide.getTitle())
                .toList();
    }

    /** What lies outside of its slide or on something else. */
    List<String> misplaced() {
        List<String> found = new ArrayList<>();
        XMLSlideShow show = show();
        Rectangle2D page = new Rectangle2D.Double(
                -0.5,
                -0.5,
                show.getPageSize().getWidth() + 1,
                show.getPageSize().getHeight() + 1);
        for (XSLFSlide slide : show.getSlides()) {
            List<XSLFShape> shapes = slide.getShapes();
            for (int i = 0; i < shapes.size(); i++) {
                Rectangle2D box = shapes.get(i).getAnchor();
                if (!page.contains(box)) {
                    found.add(slide.getSlideNumber() + " outside: " + named(shapes.get(i)));
                }
                for (int j = i + 1; j < shapes.size(); j++) {
                    if (!isPlate(slide, shapes.get(i))
                            && overlap(box, shapes.get(j).getAnchor())) {
                        found.add(slide.getSlideNumber() + ": " + named(shapes.get(i)) + " on " + named(shapes.get(j)));
                    }
                }
            }
        }
        return found;
    }

    /** The white behind the logo. */
    private static boolean isPlate(XSLFSlide slide, XSLFShape shape) {
        return slide.getSlideNumber() == 1 && shape.getShapeName().startsWith("Auto");
    }

    private static boolean overlap(Rectangle2D one, Rectangle2D other) {
        Rectangle2D both = one.createIntersection(other);
        return both.getWidth() > 1 && both.getHeight() > 1;
    }

    private static String named(XSLFShape shape) {
        return shape.getShapeName() + " " + shape.getAnchor();
    }
}
