package io.accountplanning.export.deck;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;

/**
 * What slides are put on: the layouts of a template, found by what they are and not by their names, and the room that they leave.
 *
 * @param cover for the first slide
 * @param plain with a title and nothing else, or as near to it as there is
 * @param title where the plain layout has its title
 * @param content what is free on the plain layout
 */
record Stage(XMLSlideShow show, XSLFSlideLayout cover, XSLFSlideLayout plain, Frame title, Frame content) {

    static final Set<Placeholder> TITLES = Set.of(Placeholder.TITLE, Placeholder.CENTERED_TITLE);
    static final Set<Placeholder> FEET = Set.of(Placeholder.FOOTER, Placeholder.SLIDE_NUMBER, Placeholder.DATETIME);

    private static final double LEAST_WIDTH = 400;
    private static final double LEAST_HEIGHT = 220;
    private static final double FOOT = 0.06;
    private static final double LEAST_CONTRAST = 100;

    static Stage of(XMLSlideShow show) {
        List<XSLFSlideLayout> layouts = show.getSlideMasters().stream()
                .flatMap(master -> Stream.of(master.getSlideLayouts()))
                .toList();
        List<XSLFSlideLayout> titled = layouts.stream()
                .filter(layout -> count(layout, TITLES) > 0)
                .sorted(Comparator.comparing((XSLFSlideLayout layout) -> !isReadable(layout))
                        .thenComparing(layout -> layout.getType() != SlideLayout.TITLE_ONLY)
                        .thenComparing(Stage::others))
                .toList();
        if (titled.isEmpty()) {
            throw DeckTemplate.refused("has a layout with a title; add one, best of a title and nothing else", null);
        }
        XSLFSlideLayout plain = titled.stream()
                .filter(layout -> isRoomy(content(show, layout, title(layout))))
                .findFirst()
                .orElseThrow(() -> DeckTemplate.refused(
                        "leaves at least " + (int) LEAST_WIDTH + " × " + (int) LEAST_HEIGHT
                                + " points below the title of a layout; make its title smaller",
                        titled.get(0).getName()));
        XSLFSlideLayout cover = layouts.stream()
                .filter(layout -> layout.getType() == SlideLayout.TITLE)
                .findFirst()
                .or(() -> layouts.stream()
                        .filter(layout -> count(layout, Set.of(Placeholder.CENTERED_TITLE)) > 0)
                        .findFirst())
                .orElse(plain);
        Frame title = title(plain);
        return new Stage(show, cover, plain, title, content(show, plain, title));
    }

    /** A place of its own kind is none of them. */
    static boolean is(XSLFTextShape shape, Set<Placeholder> kinds) {
        Placeholder kind = shape.getTextType();
        return kind != null && kinds.contains(kind);
    }

    private static long count(XSLFSlideLayout layout, Set<Placeholder> kinds) {
        return Stream.of(layout.getPlaceholders())
                .filter(shape -> is(shape, kinds))
                .count();
    }

    /** Whether the theme's text is read on its background, as far as that has one colour. */
    private static boolean isReadable(XSLFSlideLayout layout) {
        Color back =
                layout.getBackground() == null ? null : layout.getBackground().getFillColor();
        CTColor text = layout.getTheme()
                .getCTColor(layout.getSlideMaster()
                        .getXmlObject()
                        .getClrMap()
                        .getTx1()
                        .toString());
        byte[] letters = text == null
                ? null
                : text.isSetSrgbClr()
                        ? text.getSrgbClr().getVal()
                        : text.isSetSysClr() ? text.getSysClr().getLastClr() : null;
        return back == null
                || letters == null
                || Math.abs(light(back.getRed(), back.getGreen(), back.getBlue())
                                - light(letters[0] & 0xFF, letters[1] & 0xFF, letters[2] & 0xFF))
                        > LEAST_CONTRAST;
    }

    /** How light a colour looks, 0 to 255. */
    private static double light(int red, int green, int blue) {
        return 0.299 * red + 0.587 * green + 0.114 * blue;
    }

    /** How many places it has that a table would lie on. */
    private static long others(XSLFSlideLayout layout) {
        return layout.getPlaceholders().length - count(layout, TITLES) - count(layout, FEET);
    }

    private static Frame title(XSLFSlideLayout layout) {
        return Stream.of(layout.getPlaceholders())
                .filter(shape -> is(shape, TITLES))
                .findFirst()
                .map(shape -> Frame.of(shape.getAnchor()))
                .orElseThrow();
    }

    /** What is below the title and above the feet; above the title where it stands low. */
    private static Frame content(XMLSlideShow show, XSLFSlideLayout layout, Frame title) {
        double pageWidth = show.getPageSize().getWidth();
        double pageHeight = show.getPageSize().getHeight();
        double margin = Math.max(pageWidth * 0.04, Math.min(title.x(), pageWidth * 0.08));
        boolean low = title.y() > pageHeight / 2;
        double top = low ? pageHeight * FOOT : title.bottom() + Frame.GAP + 4;
        double foot = Stream.of(layout.getPlaceholders())
                .filter(shape -> is(shape, FEET))
                .map(XSLFTextShape::getAnchor)
                .mapToDouble(box -> box.getY())
                .filter(y -> y > pageHeight / 2)
                .min()
                .orElse(pageHeight * (1 - FOOT));
        double bottom = Math.min(foot, low ? title.y() : pageHeight) - 6;
        return new Frame(margin, top, pageWidth - 2 * margin, bottom - top);
    }

    private static boolean isRoomy(Frame content) {
        return content.width() >= LEAST_WIDTH && content.height() >= LEAST_HEIGHT;
    }
}
