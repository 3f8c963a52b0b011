package io.accountplanning.export.picture;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import io.accountplanning.export.font.FontSet;
import io.accountplanning.export.font.MissingGlyphException;
import io.accountplanning.export.label.Labels;
import io.accountplanning.mindmap.MindMap;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A mind map as a picture: the root in the middle, the first branches to the right and the others to the left, each
 * branch in a colour that colour-blind people and grey prints tell apart unless a node has its own. A folded node shows
 * how many nodes it hides; a note, a link and the name of an icon are marked below the text. Text is measured with the
 * given fonts alone, so SVG and PNG show the same picture on every machine. The same map gives the same bytes (of a PNG:
 * on one version of Java). Immutable and thread-safe.
 */
public final class MindMapPicture {

    /** The size of its smallest text, in units of the drawing surface. */
    public static final double SMALLEST_TEXT = NodeContent.SMALL.size();

    private final MindMap map;
    private final @Nullable String title;
    private final Labels labels;
    private final FontSet fonts;

    private MindMapPicture(MindMap map, @Nullable String title, Labels labels, FontSet fonts) {
        this.map = map;
        this.title = title;
        this.labels = labels;
        this.fonts = fonts;
    }

    /**
     * A picture of that map, in English.
     *
     * @throws InvalidException when the map breaks the rules of {@link MindMap#SECTION}
     */
    public static MindMapPicture of(MindMap map) {
        List<Violation> violations = MindMap.SECTION.check(map);
        if (!violations.isEmpty()) {
            throw new InvalidException(violations);
        }
        return new MindMapPicture(map, null, Labels.of(Locale.ENGLISH), FontSet.bundled());
    }

    /** The picture with that title above the map. Default: what the labels call a mind map. */
    public MindMapPicture title(String text) {
        return new MindMapPicture(map, Objects.requireNonNull(text, "text"), labels, fonts);
    }

    /** The picture in that language, which decides where lines are broken. Default: English. */
    public MindMapPicture locale(Locale locale) {
        return labels(Labels.of(locale));
    }

    /** The picture with these fonts, which measure and draw its text. Default: {@link FontSet#bundled}. */
    public MindMapPicture fonts(FontSet other) {
        return new MindMapPicture(map, title, labels, Objects.requireNonNull(other, "other"));
    }

    /** The picture with these labels, in their language. Default: the library's own, in English. */
    public MindMapPicture labels(Labels other) {
        return new MindMapPicture(map, title, Objects.requireNonNull(other, "other"), fonts);
    }

    /**
     * Writes the picture as SVG 1.1 in UTF-8, with links that can be clicked, and text as text. The stream is flushed
     * and stays open; nothing is written when the picture is refused.
     *
     * @throws MissingGlyphException when no font has a character, naming it
     */
    public void writeSvg(OutputStream out) throws IOException {
        TextMeasure measure = measure();
        out.write(SvgCanvas.render(drawing(measure), measure).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /**
     * Writes the picture as PNG on white. The stream is flushed and stays open; nothing is written when the picture is
     * refused.
     *
     * @param scale how large: 1 is 96 pixels to the inch, 3.125 is 300
     * @throws InvalidException when it would have more than 40 million pixels, saying which scale fits
     * @throws MissingGlyphException when no font has a character, naming it
     */
    public void writePng(OutputStream out, double scale) throws IOException {
        TextMeasure measure = measure();
        Png.write(drawing(measure), measure, scale, out);
        out.flush();
    }

    TextMeasure measure() {
        return new TextMeasure(new PictureFonts(fonts), labels.locale());
    }

    /**
     * The picture before anybody chose its format.
     *
     * @throws MissingGlyphException when no font has a character, naming it
     */
    public Drawing drawing() {
        return drawing(measure());
    }

    MindMapDrawing drawing(TextMeasure measure) {
        String shown = title == null ? labels.section(MindMap.SECTION) : title;
        return new MindMapDrawing(map, shown, labels.locale(), measure);
    }
}
