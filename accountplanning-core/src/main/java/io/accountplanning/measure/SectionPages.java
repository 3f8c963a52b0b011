package io.accountplanning.measure;

import io.accountplanning.permission.Actor;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanStores;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Plans with one of their sections, a page in a transaction, as a job goes through them.
 *
 * @param <R> what knows the plans
 * @param <S> the section
 */
record SectionPages<R extends PlanStores, S extends PlanSection>(
        PlanChanges<? extends R> changes, Actor actor, SectionType<S> type, Ids<R> ids) {

    private static final int AT_ONCE = 100;

    /** Which plans there are. */
    @FunctionalInterface
    interface Ids<R> {

        /** A page of them behind that one, in the order of their ids; null for the first ones. */
        List<PlanId> page(R stores, @Nullable PlanId after, int most);
    }

    /** A plan and its section. */
    record Found<S>(AccountPlan plan, S section) {}

    /** One that is deleted just now is among the ids alone. */
    private record Page<S>(List<PlanId> ids, List<Found<S>> plans) {}

    /** Does that with every page that has plans. No transaction is open meanwhile. */
    void each(Consumer<List<Found<S>>> work) {
        Page<S> page = page(null);
        while (!page.ids.isEmpty()) {
            if (!page.plans.isEmpty()) {
                work.accept(page.plans);
            }
            page = page(page.ids.get(page.ids.size() - 1));
        }
    }

    /** Edits the section in a transaction of its own; says whether that changed it. A plan that is deleted by now stays as it is. */
    boolean edit(AccountPlan plan, UnaryOperator<S> edit) {
        return changes.work(actor, type.key() + " of " + plan.number(), work -> edited(work, plan.id(), edit));
    }

    private boolean edited(PlanWork<?> work, PlanId plan, UnaryOperator<S> edit) {
        if (work.find(plan).isEmpty()) {
            return false;
        }
        long before = work.stores().plans().section(plan, type).version();
        return work.edit(plan, type, edit).version() > before;
    }

    private Page<S> page(@Nullable PlanId after) {
        return changes.work(actor, type.key() + " of " + actor.tenant(), work -> page(work, after));
    }

    private Page<S> page(PlanWork<? extends R> work, @Nullable PlanId after) {
        List<PlanId> found = ids.page(work.stores(), after, AT_ONCE);
        Map<PlanId, List<PlanDocument.Part<?>>> sections = work.stores().plans().sections(found, List.of(type));
        return new Page<>(
                found,
                work.find(found).stream()
                        .map(plan -> new Found<>(plan, section(sections.get(plan.id()))))
                        .toList());
    }

    private S section(@Nullable List<PlanDocument.Part<?>> parts) {
        return parts == null
                ? type.empty()
                : type.type().cast(parts.get(0).state().value());
    }
}
