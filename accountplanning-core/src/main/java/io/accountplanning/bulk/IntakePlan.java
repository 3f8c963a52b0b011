package io.accountplanning.bulk;

import io.accountplanning.host.Client;
import io.accountplanning.plan.CarriedSections;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.CarryOver;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A plan that is taken in: a new one, or changes of one that is there. Immutable.
 *
 * @param plan the plan that is there; null for a new one
 * @param begins what a new one begins with; null for one that is there
 * @param sections what a new one begins with beside its details
 * @param edit the new details of one that is there; may be called more than once, so it must have no side effects
 * @param customFields what is typed into custom fields of plans, by their ids; blank text empties a field, others keep their values
 */
public record IntakePlan(
        @Nullable PlanId plan,
        @Nullable NewPlan begins,
        List<PlanDocument.Part<?>> sections,
        UnaryOperator<PlanDetails> edit,
        Map<String, String> customFields) {

    public IntakePlan {
        sections = List.copyOf(sections);
        Objects.requireNonNull(edit, "edit");
        customFields = Map.copyOf(customFields);
        if ((plan == null) == (begins == null)) {
            throw new IllegalArgumentException(
                    "A plan is there or new; given were " + (plan == null ? "neither" : "both, with the plan " + plan));
        }
    }

    /** A new plan. */
    public static IntakePlan create(NewPlan begins, Map<String, String> customFields) {
        return new IntakePlan(null, begins, List.of(), details -> details, customFields);
    }

    /**
     * A new plan that says what a document does, such as one that was read from JSON, with the rows' ids; also in another tenant, which must
     * have the custom fields that the document fills. Left behind is what is bound to the plan that the document tells of: its number, its
     * place among others, links to the host's records, approvals, comments, what clients are shown, links to tasks of the host, and the contents of files.
     * What operations wrote into the rows stays behind too, so that no document claims it: a goal is measured anew, and an initiative that
     * was promoted is ready to be. A decision keeps the task of the document that it became, a point of an agenda the section that it was made from.
     *
     * @param client whom the new plan is for; {@code document.plan().client()} for the same
     */
    public static IntakePlan create(Client client, PlanDocument document) {
        PlanDetails said = document.plan().details();
        NewPlan begins = NewPlan.of(client, said.subject()).with(details -> said.movedTo(details.client()));
        return new IntakePlan(
                null,
                begins,
                CarriedSections.of(document.sections(), CarryOver.AS_IT_IS),
                details -> details,
                Map.of());
    }

    /** Changes of a plan that is there. */
    public static IntakePlan change(PlanId plan, UnaryOperator<PlanDetails> edit, Map<String, String> customFields) {
        return new IntakePlan(plan, null, List.of(), edit, customFields);
    }

    <S extends PlanSection> S section(SectionType<S> type) {
        return sections.stream()
                .filter(part -> part.type().equals(type))
                .map(part -> type.type().cast(part.state().value()))
                .findFirst()
                .orElse(type.empty());
    }

    /** Whether it is a new one. */
    public boolean isNew() {
        return plan == null;
    }
}
