package io.accountplanning.template;

import io.accountplanning.customfield.CustomValues;
import io.accountplanning.host.Client;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.CarriedSections;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.plan.Profile;
import io.accountplanning.plan.Standing;
import io.accountplanning.plan.Targets;
import io.accountplanning.section.CarryOver;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import io.accountplanning.text.RichText;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns a plan into what a template keeps of it, and that into what a plan starts with. Dates are kept beside the period that
 * they belong to, so the distance of each from the period's first day is known.
 */
final class TemplateContent {

    private static final Client NOBODY = Client.of("template", "Template");

    private TemplateContent() {}

    /** Structure, vision, mission, plan type and industry; nothing that tells of the client. */
    static PlanDocument of(AccountPlan plan, List<PlanDocument.Part<?>> sections, Stamp now) {
        PlanDetails of = plan.details();
        PlanDetails details = new PlanDetails(
                NOBODY,
                plan.number(),
                of.period(),
                PlanStatus.DRAFT,
                now.by(),
                of.currency(),
                of.profile(),
                new Standing(null, null, null),
                new Targets(null, null, null),
                null);
        AccountPlan kept = new AccountPlan(plan.id(), plan.number(), details, Placement.ALONE, 1, now, now);
        return new PlanDocument(kept, CarriedSections.of(sections, CarryOver.AS_TEMPLATE));
    }

    /** The details of a plan that starts from it: what was not said of the plan is the template's. */
    static PlanDetails details(PlanDocument content, PlanDetails said) {
        Profile kept = content.plan().details().profile();
        Profile own = said.profile();
        return said.withPlanType(either(own.planType(), kept.planType()))
                .withIndustry(either(own.industry(), kept.industry()))
                .withVision(either(own.vision(), kept.vision()))
                .withMission(either(own.mission(), kept.mission()));
    }

    private static @Nullable String either(@Nullable String said, @Nullable String kept) {
        return Optional.ofNullable(said).filter(text -> !text.isBlank()).orElse(kept);
    }

    private static RichText either(RichText said, RichText kept) {
        return said.isEmpty() ? kept : said;
    }

    /**
     * The sections of a plan that starts from it, every date as far from its period's first day as in the template.
     *
     * @param dateFields the custom fields that hold dates: their values are kept among those of other kinds
     */
    static List<PlanDocument.Part<?>> sections(PlanDocument content, PlanDetails details, Set<String> dateFields) {
        long days = ChronoUnit.DAYS.between(
                content.plan().period().startInclusive(), details.period().startInclusive());
        return content.sections().stream()
                .<PlanDocument.Part<?>>map(part -> part.state().value() instanceof CustomValues values
                        ? part(CustomValues.SECTION, values.withDatesMoved(dateFields, days))
                        : shifted(part, days))
                .toList();
    }

    private static <S extends PlanSection> PlanDocument.Part<S> shifted(PlanDocument.Part<S> part, long days) {
        return part(
                part.type(), DateShift.ofDays(days).of(part.type(), part.state().value()));
    }

    private static <S extends PlanSection> PlanDocument.Part<S> part(SectionType<S> type, S section) {
        return new PlanDocument.Part<>(type, new SectionState<>(section, 0, null));
    }
}
