package io.accountplanning.export.picture;

import io.accountplanning.error.InvalidException;
import io.accountplanning.export.font.FontSet;
import io.accountplanning.export.font.MissingGlyphException;
import io.accountplanning.export.label.Labels;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.host.StaffNames;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * What every picture can be told, and how it is written. Text is measured with the given fonts alone, so SVG and PNG show the same
 * picture on every machine; nothing is told by a colour alone. The same picture gives the same bytes (values and PNG: on one version
 * of Java). Immutable and thread-safe, unless its people are not.
 *
 * @param <P> the kind of picture
 */
public abstract sealed class Picture<P extends Picture<P>>
        permits BcgPicture,
                HealthPicture,
                MindMapPicture,
                RelationshipMapPicture,
                RevenuePacePicture,
                RevenuePicture,
                WhitespacePicture {

    private final PictureLook look;

    Picture(PictureLook look) {
        this.look = look;
    }

    abstract P with(PictureLook other);

    abstract Drawing drawing(TextMeasure measure);

    final PictureLook look() {
        return look;
    }

    final TextMeasure measure() {
        return look.measure();
    }

    /** The picture with that title above it. Default: what the labels call it. */
    public final P title(String text) {
        return with(new PictureLook(Objects.requireNonNull(text, "text"), look.labels(), look.fonts(), look.people()));
    }

    /** The picture in that language, with its dates, numbers and money. Default: English. */
    public final P locale(Locale locale) {
        return labels(Labels.of(locale));
    }

    /** The picture with these labels, in their language. Default: the library's own, in English. */
    public final P labels(Labels other) {
        return with(new PictureLook(look.title(), Objects.requireNonNull(other, "other"), look.fonts(), look.people()));
    }

    /** The picture with these fonts, which measure and draw its text. Default: {@link FontSet#bundled}. */
    public final P fonts(FontSet other) {
        return with(
                new PictureLook(look.title(), look.labels(), Objects.requireNonNull(other, "other"), look.people()));
    }

    /** The picture with the names of our people, as {@code workspace.staffNames()} gives them. Default: their ids. */
    public final P people(StaffNames names) {
        return with(new PictureLook(look.title(), look.labels(), look.fonts(), Objects.requireNonNull(names, "names")));
    }

    /** The picture with the labels, the fonts and the names of people that the report has. */
    public final P asIn(PlanReport report) {
        return labels(report.labels()).fonts(report.brand().fonts()).people(report.people());
    }

    /**
     * The picture before anybody chose its format.
     *
     * @throws MissingGlyphException when no font has a character, naming it
     */
    public final Drawing drawing() {
        return drawing(measure());
    }

    /**
     * Writes the picture as SVG 1.1 in UTF-8, with text as text, a title and a description for those who cannot see it, and no
     * reference to anything outside but links that can be clicked. The stream is flushed and stays open; nothing is written when the
     * picture is refused.
     *
     * @throws MissingGlyphException when no font has a character, naming it
     */
    public final void writeSvg(OutputStream out) throws IOException {
        TextMeasure measure = measure();
        out.write(SvgCanvas.render(drawing(measure), measure).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /**
     * Writes the picture as PNG on white. The stream is flushed and stays open; nothing is written when the picture is refused.
     *
     * @param scale how large: 1 is 96 pixels to the inch, 3.125 is 300
     * @throws InvalidException when it would have more than 40 million pixels, saying which scale fits
     * @throws MissingGlyphException when no font has a character, naming it
     */
    public final void writePng(OutputStream out, double scale) throws IOException {
        TextMeasure measure = measure();
        Png.write(drawing(measure), measure, scale, out);
        out.flush();
    }
}
