package io.accountplanning.export.pdf;

import io.accountplanning.export.font.FontSet;
import io.accountplanning.export.label.Labels;
import io.accountplanning.health.HealthScore;
import io.accountplanning.host.StaffDirectory;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.relationshipmap.RelationshipSettings;
import io.accountplanning.settings.BcgCuts;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a PDF of A4 pages: title, key figures, health with what was given by hand, and every section of the document; the mind map
 * as an outline. A host's own sections are shown as tables and texts, by what they register. For a client, give the document {@code seenBy} the
 * client, and no health score: its reasons tell what the client must not see.
 *
 * <pre>{@code
 * PlanPdf.of(plan.document())
 *         .health(plan.health().current())
 *         .locale(Locale.FRANCE)
 *         .people(staff)
 *         .writeTo(out);
 * }</pre>
 *
 * <p>The same document made at the same moment gives the same bytes. Immutable; the document is made in memory first.
 */
public final class PlanPdf {

    private final PlanDocument document;
    private final @Nullable HealthScore health;
    private final Labels labels;
    private final FontSet fonts;
    private final StaffDirectory people;
    private final Yardsticks yardsticks;
    private final @Nullable Instant madeAt;
    private final ZoneId zone;

    private PlanPdf(
            PlanDocument document,
            @Nullable HealthScore health,
            Labels labels,
            FontSet fonts,
            StaffDirectory people,
            Yardsticks yardsticks,
            @Nullable Instant madeAt,
            ZoneId zone) {
        this.document = Objects.requireNonNull(document, "document");
        this.health = health;
        this.labels = Objects.requireNonNull(labels, "labels");
        this.fonts = Objects.requireNonNull(fonts, "fonts");
        this.people = Objects.requireNonNull(people, "people");
        this.yardsticks = yardsticks;
        this.madeAt = madeAt;
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /** The PDF of that document, in English, with the bundled fonts. */
    public static PlanPdf of(PlanDocument document) {
        return new PlanPdf(
                document,
                null,
                Labels.of(Locale.ENGLISH),
                FontSet.bundled(),
                id -> Optional.empty(),
                Yardsticks.STANDARD,
                null,
                ZoneOffset.UTC);
    }

    /** With the plan's health. Default: without. */
    public PlanPdf health(HealthScore score) {
        return new PlanPdf(
                document, Objects.requireNonNull(score, "score"), labels, fonts, people, yardsticks, madeAt, zone);
    }

    /** In that language, with its dates, numbers and money. Default: English. */
    public PlanPdf locale(Locale locale) {
        return labels(Labels.of(locale));
    }

    /** In the language of these labels, for a host that has labels of its own. Default: the library's in English. */
    public PlanPdf labels(Labels chosen) {
        return new PlanPdf(document, health, chosen, fonts, people, yardsticks, madeAt, zone);
    }

    /** With those fonts. Default: {@link FontSet#bundled}. */
    public PlanPdf fonts(FontSet chosen) {
        return new PlanPdf(document, health, labels, chosen, people, yardsticks, madeAt, zone);
    }

    /** With the names of the host's people. Default: their ids are shown, as are those that the directory does not know or fails for. */
    public PlanPdf people(StaffDirectory directory) {
        return new PlanPdf(document, health, labels, fonts, directory, yardsticks, madeAt, zone);
    }

    /**
     * With the minimum cast and the cadences that the relationship map is read by, as
     * {@code workspace.relationshipSettings().state().value()} gives them. Default: the standard ones.
     */
    public PlanPdf relationshipSettings(RelationshipSettings settings) {
        return measuredBy(new Yardsticks(settings, yardsticks.cuts()));
    }

    /**
     * With the cuts by which a class in the growth-share matrix is suggested, as {@code workspace.settings().state().value().bcgCuts()}
     * gives them. Default: 10 % and 1.0.
     */
    public PlanPdf bcgCuts(BcgCuts cuts) {
        return measuredBy(new Yardsticks(yardsticks.relationships(), cuts));
    }

    private PlanPdf measuredBy(Yardsticks chosen) {
        return new PlanPdf(document, health, labels, fonts, people, chosen, madeAt, zone);
    }

    /** Made at that moment: printed on each page, and what deadlines are overdue by. Default: now, in UTC. */
    public PlanPdf madeAt(Instant moment, ZoneId inZone) {
        return new PlanPdf(
                document, health, labels, fonts, people, yardsticks, Objects.requireNonNull(moment, "moment"), inZone);
    }

    /**
     * Writes the PDF. Nothing is written when it cannot be made. The stream is flushed and stays open.
     *
     * @throws io.accountplanning.export.font.MissingGlyphException when no font has some character
     * @throws IOException when the stream refuses
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes());
        out.flush();
    }

    /**
     * The PDF as bytes.
     *
     * @throws io.accountplanning.export.font.MissingGlyphException when no font has some character
     */
    public byte[] bytes() {
        Instant made = madeAt == null ? Instant.now() : madeAt;
        return new PlanPages(document, health, labels, people, yardsticks, made, zone)
                .draw(new Runs(new DocumentFonts(fonts)));
    }
}
