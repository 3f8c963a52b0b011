package io.accountplanning.template;

import io.accountplanning.catalog.Catalog;
import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.customfield.CustomFields;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.Beginning;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanEvent;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.plan.Plans;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.time.TimeOrderedUuid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The templates of a tenant. Everybody reads them, administrators change them, and who may create plans starts plans from them.
 * Thread-safe.
 */
public final class Templates {

    private static final Catalog<Template> TEMPLATES = Catalog.of(Template.SECTION);
    private static final int NAMED = 5;

    private final PlanChanges<? extends TemplateStore> changes;
    private final Actor actor;
    private final Plans plans;
    private final List<SectionType<?>> sections;

    /**
     * Wires the service; the façade does this for a host.
     *
     * @param plans knows what a new plan starts with
     * @param sections what a plan consists of
     */
    public Templates(
            PlanChanges<? extends TemplateStore> changes, Actor actor, Plans plans, List<SectionType<?>> sections) {
        this.changes = changes;
        this.actor = actor;
        this.plans = plans;
        this.sections = List.copyOf(sections);
    }

    /**
     * Makes a template from a plan, its first version being a draft: the plan's structure, vision, mission, plan type and
     * industry. What tells of the client stays behind, the plan's own custom fields too; tasks keep the person in charge, are not started, and every date is kept by its distance from the
     * first day of the plan's period.
     *
     * @param name 1 to 200 characters
     * @throws InvalidException when the name is blank or too long, or another template has it
     * @throws NotFoundException when there is no such plan, or the actor does not see it
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     */
    public Template saveAs(String name, PlanId plan) {
        return administer("a new template", work -> {
            TemplateId id = TemplateId.next();
            Template template = new Template(id, name, List.of());
            requireFreeName(work, template);
            Template first = template.add(keep(work, plan, template));
            return TEMPLATES
                    .save(work, id.toString(), TEMPLATES.find(work, id.toString()), first)
                    .value();
        });
    }

    /** A screen shows templates by their names alone. */
    private static void requireFreeName(PlanWork<? extends TemplateStore> work, Template template) {
        work.stores().plans().lockPlacements(); // so that of two who take the same name at once one succeeds
        TEMPLATES.all(work).stream()
                .map(CatalogEntry::value)
                .filter(other -> other.name().equals(template.name()))
                .findFirst()
                .ifPresent(other -> {
                    throw InvalidException.of(
                            "name",
                            "is taken by the template " + other.id()
                                    + "; take another one, or make the next version of that with saveVersion(id, plan)",
                            template.name());
                });
    }

    /**
     * Makes the next version of a template from a plan, as a draft: what plans start from stays the same until
     * {@link #activate} is called.
     *
     * @throws NotFoundException when there is no such template or plan, or the actor does not see the plan
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     */
    public Template saveVersion(TemplateId id, PlanId plan) {
        return administer("template " + id, work -> {
            return edit(work, id, template -> template.add(keep(work, plan, template)));
        });
    }

    private TemplateVersion keep(PlanWork<? extends TemplateStore> work, PlanId id, Template template) {
        AccountPlan plan = work.live(id);
        List<PlanDocument.Part<?>> parts = work.stores().plans().sections(id, sections);
        TemplateVersion.Id version = new TemplateVersion.Id(TimeOrderedUuid.next());
        work.stores().snapshots().keep(version.value(), null, TemplateContent.of(plan, parts, work.now()));
        return new TemplateVersion(version, template.nextNumber(), TemplateStatus.DRAFT, plan.number());
    }

    /** All templates, by their names. */
    public List<Template> list() {
        return work(
                "the templates",
                work -> TEMPLATES.all(work).stream()
                        .map(CatalogEntry::value)
                        .sorted(Comparator.comparing(Template::name)
                                .thenComparing(template -> template.id().toString()))
                        .toList());
    }

    /**
     * The template of that id.
     *
     * @throws NotFoundException when there is none
     */
    public Template get(TemplateId id) {
        return work("template " + id, work -> get(work, id));
    }

    private static Template get(PlanWork<? extends TemplateStore> work, TemplateId id) {
        return TEMPLATES.get(work, id.toString()).value();
    }

    /**
     * What a version consists of. Its plan is a stand-in for those that start from it: its period is the one that the dates
     * belong to, its client and owner are nobody's.
     *
     * @throws NotFoundException when there is no such version
     */
    public PlanDocument content(TemplateId id, int version) {
        return work("template " + id, work -> content(work, get(work, id).version(version)));
    }

    private PlanDocument content(PlanWork<? extends TemplateStore> work, TemplateVersion version) {
        return work.stores()
                .snapshots()
                .find(version.id().value(), sections)
                .orElseThrow(() -> new NotFoundException("content of version", version.number()));
    }

    /**
     * Makes a version the one that plans start from; the one that was it before is archived.
     *
     * @throws NotFoundException when there is no such version
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     */
    public Template activate(TemplateId id, int version) {
        return edit(id, template -> template.activate(version));
    }

    /**
     * Archives a version. When it was the active one, no plans start from the template until another one is activated.
     *
     * @throws NotFoundException when there is no such version
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     */
    public Template archive(TemplateId id, int version) {
        return edit(id, template -> template.archive(version));
    }

    /**
     * Creates a plan from the active version. Details that are not said of the plan are the template's; each date stands as
     * far from the first day of the plan's period as it stood in the plan that the version was made from.
     *
     * @throws InvalidException when no version is active, or a detail or a date of the new plan breaks a rule
     * @throws NotFoundException when there is no such template
     * @throws io.accountplanning.error.AccessDeniedException without the capability CREATE
     */
    public AccountPlan start(TemplateId id, NewPlan plan) {
        PlanDetails said = plans.details(plan);
        return work("a plan from template " + id, work -> {
            work.require(Capability.CREATE, "plans of " + actor.tenant());
            work.stores().plans().lockPlacements(); // so that nobody deletes the template meanwhile
            Template template = get(work, id);
            PlanDocument content = content(work, active(template));
            PlanDetails details = TemplateContent.details(content, said);
            List<PlanDocument.Part<?>> parts =
                    new ArrayList<>(TemplateContent.sections(content, details, CustomFields.holdingDates(work)));
            Placement placement = Placement.ALONE.withTemplate(id.toString());
            parts.add(new PlanDocument.Part<>(Placement.SECTION, new SectionState<>(placement, 0, null)));
            return work.create(new Beginning(details, parts, new PlanEvent.Copied(id.value(), List.of())));
        });
    }

    private static TemplateVersion active(Template template) {
        return template.active()
                .orElseThrow(() -> InvalidException.of(
                        "template",
                        "no version of " + template.name() + " is active, so no plan starts from it; activate one",
                        template.id()));
    }

    /**
     * Deletes a template with all its versions.
     *
     * @throws InvalidException when a plan was started from it, also when that is in the trash
     * @throws NotFoundException when there is no such template
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     */
    public void delete(TemplateId id) {
        administer("template " + id, work -> {
            work.stores().plans().lockPlacements();
            SectionState<Template> before = TEMPLATES.get(work, id.toString());
            Template template = before.value();
            requireUnused(work, template);
            template.versions()
                    .forEach(version ->
                            work.stores().snapshots().remove(version.id().value()));
            TEMPLATES.remove(work, id.toString(), before);
            return template;
        });
    }

    private static void requireUnused(PlanWork<? extends TemplateStore> work, Template template) {
        List<PlanId> started = work.stores().plans().startedFrom(template.id().toString());
        if (!started.isEmpty()) {
            String numbers = started.stream().limit(NAMED).map(work::numberOf).collect(Collectors.joining(", "));
            String more = started.size() > NAMED ? " and " + (started.size() - NAMED) + " more" : "";
            throw InvalidException.of(
                    "template",
                    template.name() + " is used by " + numbers + more
                            + ", only an unused template can be deleted; archive its versions instead",
                    template.id());
        }
    }

    private Template edit(TemplateId id, UnaryOperator<Template> edit) {
        return administer("template " + id, work -> edit(work, id, edit));
    }

    private static Template edit(PlanWork<? extends TemplateStore> work, TemplateId id, UnaryOperator<Template> edit) {
        SectionState<Template> before = TEMPLATES.get(work, id.toString());
        return TEMPLATES
                .save(work, id.toString(), before, edit.apply(before.value()))
                .value();
    }

    private <T> T administer(String what, Function<PlanWork<? extends TemplateStore>, T> step) {
        return work(what, work -> {
            work.require(Capability.ADMINISTER, "the templates of " + actor.tenant());
            return step.apply(work);
        });
    }

    private <T> T work(String what, Function<PlanWork<? extends TemplateStore>, T> step) {
        return changes.work(actor, what, step);
    }
}
