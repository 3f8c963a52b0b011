package io.accountplanning.bulk;

import io.accountplanning.bulk.IntakeOutcome.Kind;
import io.accountplanning.catalog.CatalogStore;
import io.accountplanning.customfield.CustomFields;
import io.accountplanning.customfield.CustomValues;
import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.Beginning;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.plan.Plans;
import io.accountplanning.section.SectionState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in many plans from elsewhere: new ones and changes of those that are there, each with its custom fields. Thread-safe.
 */
public final class PlanIntake {

    /** The most plans that are taken in at once. */
    public static final int MOST = 100_000;

    private static final Logger LOG = LoggerFactory.getLogger(PlanIntake.class);
    private static final int AT_ONCE = 100;

    private final PlanChanges<? extends CatalogStore> changes;
    private final Actor actor;
    private final Plans plans;

    /** Wires the service; the façade does this for a host. */
    public PlanIntake(PlanChanges<? extends CatalogStore> changes, Actor actor, Plans plans) {
        this.changes = changes;
        this.actor = actor;
        this.plans = plans;
    }

    /** A plan, and what it begins with when it is new. */
    private record Step(IntakePlan plan, PlanDetails begins) {}

    /**
     * Takes in all of them in one transaction, or none.
     *
     * @param locale whose way of writing numbers and dates custom fields were typed in
     * @return what became of each, in the order given; none is refused
     * @throws InvalidException when a plan breaks a rule, or there are more than {@value #MOST}
     * @throws io.accountplanning.error.AccessDeniedException without the capability CREATE or EDIT
     */
    public List<IntakeOutcome> together(List<IntakePlan> all, Locale locale) {
        requireSize(all);
        List<Step> steps = all.stream().map(this::step).toList();
        return changes.work(actor, all.size() + " plans", work -> take(work, steps, locale));
    }

    /**
     * Takes in each of them on its own: none stops the others.
     *
     * @param locale whose way of writing numbers and dates custom fields were typed in
     * @return what became of each, in the order given
     * @throws InvalidException when there are more than {@value #MOST}
     */
    public List<IntakeOutcome> each(List<IntakePlan> all, Locale locale) {
        requireSize(all);
        List<IntakeOutcome> outcomes = new ArrayList<>(all.size());
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            outcomes.addAll(batch(all.subList(from, Math.min(all.size(), from + AT_ONCE)), locale));
        }
        return outcomes;
    }

    private List<IntakeOutcome> batch(List<IntakePlan> some, Locale locale) {
        try {
            return together(some, locale);
        } catch (RuntimeException oneOfThem) {
            return some.stream().map(plan -> alone(plan, locale)).toList();
        }
    }

    private IntakeOutcome alone(IntakePlan plan, Locale locale) {
        try {
            return together(List.of(plan), locale).get(0);
        } catch (AccountPlanningException e) {
            return IntakeOutcome.refused(plan, e);
        } catch (RuntimeException e) {
            LOG.error("A plan could not be taken in", e);
            return IntakeOutcome.refused(plan, e);
        }
    }

    private static void requireSize(List<IntakePlan> all) {
        if (all.size() > MOST) {
            throw InvalidException.of("plans", "are at most " + MOST + " at once; do it in parts", all.size());
        }
    }

    /** The host is asked for clients before a transaction is open. */
    private Step step(IntakePlan plan) {
        return new Step(plan, plan.begins() == null ? PlanDetails.SECTION.empty() : plans.details(plan.begins()));
    }

    private List<IntakeOutcome> take(PlanWork<? extends CatalogStore> work, List<Step> steps, Locale locale) {
        List<Beginning> beginnings = steps.stream()
                .filter(step -> step.plan().isNew())
                .map(step -> beginning(work, step, locale))
                .toList();
        List<AccountPlan> created = beginnings.isEmpty() ? List.of() : work.create(beginnings);
        List<IntakeOutcome> outcomes = new ArrayList<>(steps.size());
        int next = 0;
        for (Step step : steps) {
            outcomes.add(
                    step.plan().isNew()
                            ? new IntakeOutcome(
                                    Kind.CREATED, created.get(next++).id(), null)
                            : edited(work, step.plan(), locale));
        }
        return outcomes;
    }

    private static Beginning beginning(PlanWork<? extends CatalogStore> work, Step step, Locale locale) {
        List<PlanDocument.Part<?>> sections = new ArrayList<>(step.plan().sections());
        sections.removeIf(part -> part.type().equals(CustomValues.SECTION));
        CustomValues given = CustomFields.taken(work, step.plan().section(CustomValues.SECTION));
        CustomValues values =
                CustomFields.typed(work, step.plan().customFields(), locale).apply(given);
        sections.add(new PlanDocument.Part<>(CustomValues.SECTION, new SectionState<>(values, 0, null)));
        return new Beginning(step.begins(), sections, null);
    }

    private static IntakeOutcome edited(PlanWork<? extends CatalogStore> work, IntakePlan plan, Locale locale) {
        PlanId id = Objects.requireNonNull(plan.plan(), "plan");
        AccountPlan before = work.live(id, Capability.EDIT);
        SectionState<PlanDetails> details = work.editByHand(before, PlanDetails.SECTION, plan.edit());
        long custom = work.stores().plans().section(id, CustomValues.SECTION).version();
        SectionState<CustomValues> values =
                work.edit(id, CustomValues.SECTION, CustomFields.typed(work, plan.customFields(), locale));
        boolean changed = details.version() > before.version() || values.version() > custom;
        return new IntakeOutcome(changed ? Kind.CHANGED : Kind.UNCHANGED, id, null);
    }
}
