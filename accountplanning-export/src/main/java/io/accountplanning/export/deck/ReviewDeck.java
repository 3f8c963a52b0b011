package io.accountplanning.export.deck;

import io.accountplanning.export.report.PlanReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a PPTX deck for a business review, of 8 to 12 slides when there is something to say of everything: title, executive summary,
 * results against goals, revenue, health, relationships, whitespace, initiatives, risks and the next three months. The title of a slide is
 * its message. Charts and tables are native, so people go on editing them; speaker notes say where figures come from.
 *
 * <pre>{@code
 * ReviewDeck.of(report)
 *         .template(Files.newInputStream(corporate))
 *         .writeTo(out);
 * }</pre>
 *
 * <p>A slide is left out when its section is empty or the report does not show it; title, summary and next steps are always there. For a
 * client ({@link PlanReport#forClient()}) health, revenue against plan, relationships, risks and record ids are left out whatever is shared,
 * because they are what we think of the client. Long tables go on on a second slide (goals and tasks) or say how many rows there are more.
 *
 * <p>Texts are measured with the report's fonts and made smaller, then shorter, until they fit. The deck names fonts that office programs
 * have (Arial, or the template's) and embeds none; what the report's fonts lack is written in those of the reader's machine.
 *
 * <p>The same report made at the same moment gives the same bytes. Immutable and thread-safe; the deck is made in memory first.
 */
public final class ReviewDeck {

    /** The largest template, in bytes. */
    public static final int LARGEST_TEMPLATE = 30_000_000;

    private static final double OTHER_FONTS = 1.12;
    private static final double OWN_FONTS = 1.03;

    private final PlanReport report;
    private final byte @Nullable [] template;

    private ReviewDeck(PlanReport report, byte @Nullable [] template) {
        this.report = report;
        this.template = template;
    }

    /** The deck of that report, in the colours and with the logo of its brand, 16:9. */
    public static ReviewDeck of(PlanReport report) {
        return new ReviewDeck(Objects.requireNonNull(report, "report"), null);
    }

    /**
     * On the host's own template: its size, colours, fonts and layouts, in place of the brand's. The title layout and the one with a title
     * only are found by what they are, whatever their names; the template's slides, and whatever only they use, are left out. Does not close
     * the stream. Default: without.
     *
     * @param pptx a PPTX or POTX of at most {@value #LARGEST_TEMPLATE} bytes
     * @throws io.accountplanning.error.InvalidException when it is neither, is damaged, encrypted or larger, has macros, unpacks to more
     *     than a template can be, or has no layout with a title
     * @throws UncheckedIOException when it cannot be read
     */
    public ReviewDeck template(InputStream pptx) {
        try {
            byte[] checked = DeckTemplate.read(pptx);
            try (XMLSlideShow show = DeckTemplate.open(checked)) {
                Stage.of(show);
            }
            return new ReviewDeck(report, checked);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the template", e);
        }
    }

    /**
     * Writes the deck. Nothing is written when it cannot be made. The stream is flushed and stays open.
     *
     * @throws IOException when the stream refuses
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes());
        out.flush();
    }

    /** The deck as bytes. */
    public byte[] bytes() {
        try (XMLSlideShow show = template == null ? OwnLook.of(report.brand()) : DeckTemplate.open(template)) {
            return draw(report.fixed(), Stage.of(show));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a deck in memory", e);
        }
    }

    private byte[] draw(PlanReport fixed, Stage stage) throws IOException {
        FontWidths widths = FontWidths.of(fixed.brand().fonts());
        TextMeasure measure =
                new TextMeasure(widths, fixed.labels().locale(), template == null ? OWN_FONTS : OTHER_FONTS);
        Material material = new Material(
                fixed, fixed.values(widths::canWrite), stage.content(), new TableFit(measure), new TextFit(measure));
        DeckWriter writer = new DeckWriter(fixed, stage, measure);
        cover(writer, material);
        Pages.of(material).forEach(page -> writer.page(page, footer(material)));
        return writer.bytes();
    }

    private void cover(DeckWriter writer, Material material) {
        var plan = material.plan();
        writer.cover(
                plan.subject(),
                List.of(
                        material.word("deck.cover", plan.client().name()),
                        material.values().period(plan.period()),
                        material.word("generatedAt", material.date(material.today()))),
                List.of(material.source(plan.subject())),
                template == null ? material.report().brand().logo() : Optional.empty());
    }

    private static String footer(Material material) {
        var plan = material.plan();
        String audience = material.isForClient() ? "" : " · " + material.word("deck.internal");
        return TextMeasure.plain(
                plan.client().name() + " · " + material.values().period(plan.period()) + audience);
    }
}
