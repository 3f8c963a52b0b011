package io.accountplanning.export.report;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.export.font.FontSet;
import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.health.HealthScore;
import io.accountplanning.host.StaffNames;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.preset.DocumentPreset;
import io.accountplanning.relationshipmap.RelationshipSettings;
import io.accountplanning.revenue.PlanRevenue;
import io.accountplanning.section.Audience;
import io.accountplanning.settings.BcgCuts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What documents tell of a plan, and how: made once, then written as PDF, slides, brief or digest.
 *
 * <pre>{@code
 * PlanReport report = PlanReport.of(plan.document())
 *         .health(plan.health().current())
 *         .locale(Locale.FRANCE)
 *         .people(workspace.staffNames())
 *         .preset(workspace.documentPresets().get("Quarterly review"))
 *         .brand(brand);
 * PlanPdf.of(report).writeTo(out);
 * }</pre>
 *
 * <p>The same report made at the same moment gives the same document. Immutable.
 */
public final class PlanReport {

    /** What is calculated, and told to colleagues alone. */
    private record Figures(
            @Nullable HealthScore health, @Nullable PlanRevenue revenue) {

        static final Figures NONE = new Figures(null, null);
    }

    /** To whom, and when. */
    private record Reading(
            Labels labels, StaffNames people, @Nullable Instant madeAt, ZoneId zone) {}

    /** What the tenant defines for all plans. */
    private record Tenant(Yardsticks yardsticks, List<CatalogEntry<CustomField>> customFields) {}

    /** What it looks like; fonts that were given count more than the brand's. */
    private record Look(Brand brand, @Nullable FontSet fonts, Paper paper) {

        Brand shown() {
            return fonts == null ? brand : brand.fonts(fonts);
        }
    }

    private final PlanDocument document;
    private final Audience audience;
    private final Figures figures;
    private final Reading reading;
    private final Look look;
    private final Tenant tenant;

    private PlanReport(
            PlanDocument document, Audience audience, Figures figures, Reading reading, Look look, Tenant tenant) {
        this.document = document;
        this.audience = audience;
        this.figures = audience == Audience.CLIENT ? Figures.NONE : figures;
        this.reading = reading;
        this.look = look;
        this.tenant = tenant;
    }

    /** Of all that the document has, for colleagues, in English, on A4. */
    public static PlanReport of(PlanDocument document) {
        return new PlanReport(
                Objects.requireNonNull(document, "document"),
                Audience.INTERNAL,
                Figures.NONE,
                new Reading(Labels.of(Locale.ENGLISH), StaffNames.none(), null, ZoneOffset.UTC),
                new Look(Brand.standard(), null, Paper.A4),
                new Tenant(Yardsticks.STANDARD, List.of()));
    }

    /** With the plan's health, which no client is shown: its reasons tell what the client must not see. Default: without. */
    public PlanReport health(HealthScore score) {
        return figures(new Figures(Objects.requireNonNull(score, "score"), figures.revenue));
    }

    /** With what was invoiced against what was planned, as {@code plan.revenue().current()} gives it; no client is shown it. Default: without. */
    public PlanReport revenue(PlanRevenue revenue) {
        return figures(new Figures(figures.health, Objects.requireNonNull(revenue, "revenue")));
    }

    private PlanReport figures(Figures other) {
        return new PlanReport(document, audience, other, reading, look, tenant);
    }

    /**
     * What the preset shows of the document, for its audience. Default: all of the document, for colleagues.
     *
     * <p>Of several, the later shows what the earlier left.
     */
    public PlanReport preset(DocumentPreset preset) {
        Audience strictest = audience == Audience.CLIENT ? audience : preset.audience();
        return new PlanReport(preset.of(document), strictest, figures, reading, look, tenant);
    }

    /** What the client sees of the document; the same as a preset for the client with every section. */
    public PlanReport forClient() {
        return preset(DocumentPreset.of("client").forAudience(Audience.CLIENT));
    }

    /** In that language, with its dates, numbers and money. Default: English. */
    public PlanReport locale(Locale locale) {
        return labels(Labels.of(locale));
    }

    /** In the language of these labels, for a host that has labels of its own. Default: the library's in English. */
    public PlanReport labels(Labels chosen) {
        return reading(new Reading(Objects.requireNonNull(chosen, "chosen"), people(), reading.madeAt, zone()));
    }

    /** With the names of people, as {@code workspace.staffNames()} gives them. Default: their ids. */
    public PlanReport people(StaffNames names) {
        return reading(new Reading(labels(), Objects.requireNonNull(names, "names"), reading.madeAt, zone()));
    }

    /** Made at that moment: printed in documents, and what deadlines are overdue by. Default: when a document is written, in UTC. */
    public PlanReport madeAt(Instant moment, ZoneId zone) {
        return reading(new Reading(
                labels(), people(), Objects.requireNonNull(moment, "moment"), Objects.requireNonNull(zone, "zone")));
    }

    private PlanReport reading(Reading other) {
        return new PlanReport(document, audience, figures, other, look, tenant);
    }

    /** With the host's logo, colours and fonts. Default: {@link Brand#standard}. */
    public PlanReport brand(Brand brand) {
        return look(new Look(Objects.requireNonNull(brand, "brand"), look.fonts, paper()));
    }

    /** With those fonts instead of the brand's, whichever is given first. Default: the brand's. */
    public PlanReport fonts(FontSet fonts) {
        return look(new Look(look.brand, Objects.requireNonNull(fonts, "fonts"), paper()));
    }

    /** On pages of that size. Default: A4. */
    public PlanReport paper(Paper paper) {
        return look(new Look(look.brand, look.fonts, Objects.requireNonNull(paper, "paper")));
    }

    private PlanReport look(Look other) {
        return new PlanReport(document, audience, figures, reading, other, tenant);
    }

    /**
     * With the minimum cast and the cadences that the relationship map is read by, as
     * {@code workspace.relationshipSettings().state().value()} gives them. Default: the standard ones.
     */
    public PlanReport relationshipSettings(RelationshipSettings settings) {
        return measuredBy(new Yardsticks(settings, yardsticks().cuts()));
    }

    /**
     * With the cuts by which a class in the growth-share matrix is suggested, as {@code workspace.settings().state().value().bcgCuts()}
     * gives them. Default: 10 % and 1.0.
     */
    public PlanReport bcgCuts(BcgCuts cuts) {
        return measuredBy(new Yardsticks(yardsticks().relationships(), cuts));
    }

    private PlanReport measuredBy(Yardsticks other) {
        return tenant(new Tenant(other, tenant.customFields));
    }

    /** With what custom fields are called, as {@code workspace.customFields().all()} gives them. Default: their ids in words. */
    public PlanReport customFields(List<CatalogEntry<CustomField>> definitions) {
        return tenant(new Tenant(tenant.yardsticks, List.copyOf(definitions)));
    }

    private PlanReport tenant(Tenant other) {
        return new PlanReport(document, audience, figures, reading, look, other);
    }

    /** What is told. */
    public PlanDocument document() {
        return document;
    }

    /** To whom it is told. */
    public Audience audience() {
        return audience;
    }

    /** The plan's health, if it is told. */
    public Optional<HealthScore> health() {
        return Optional.ofNullable(figures.health);
    }

    /** What was invoiced against what was planned, if it is told. */
    public Optional<PlanRevenue> revenue() {
        return Optional.ofNullable(figures.revenue);
    }

    /** What things are called. */
    public Labels labels() {
        return reading.labels;
    }

    /** What people are called. */
    public StaffNames people() {
        return reading.people;
    }

    /** When it is made; now, when nobody said. */
    public Instant madeAt() {
        return reading.madeAt == null ? Instant.now() : reading.madeAt;
    }

    /** Where. */
    public ZoneId zone() {
        return reading.zone;
    }

    /** The day on which it is made. */
    public LocalDate today() {
        return LocalDate.ofInstant(madeAt(), zone());
    }

    /** How values are written, in characters that the fonts have. */
    public ValueTexts values(Predicate<String> canWrite) {
        return new ValueTexts(labels(), people(), zone(), canWrite);
    }

    /** The host's look, in the fonts of this report. */
    public Brand brand() {
        return look.shown();
    }

    /** The size of its pages. */
    public Paper paper() {
        return look.paper;
    }

    /** What the tenant measures its plans by. */
    public Yardsticks yardsticks() {
        return tenant.yardsticks;
    }

    /** The tenant's custom fields, in their order. */
    public List<CatalogEntry<CustomField>> customFields() {
        return tenant.customFields;
    }

    /** The same, made at the moment that {@link #madeAt()} tells now, so that all of a document is of one moment. */
    public PlanReport fixed() {
        return madeAt(madeAt(), zone());
    }
}
