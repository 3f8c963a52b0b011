package io.accountplanning.bulk;

import io.accountplanning.bulk.BulkResult.Outcome;
import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanList;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.lifecycle.CarryForward;
import io.accountplanning.lifecycle.PlanLife;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.plan.PlanStores;
import io.accountplanning.plan.Plans;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does the same to many plans. Each succeeds or fails on its own and none stops the others; the result says which and why. A plan that
 * the actor does not see is not found. An id that is given twice counts once. Thread-safe.
 */
public final class Bulk {

    private static final Logger LOG = LoggerFactory.getLogger(Bulk.class);
    /** The most ids that are taken at once. */
    public static final int MOST = 10_000;

    private static final int AT_ONCE = 500;

    private final PlanChanges<? extends PlanStores> changes;
    private final Actor actor;
    private final PlanLife life;
    private final PlanList list;

    /** Wires the service; the façade does this for a host. */
    public Bulk(PlanChanges<? extends PlanStores> changes, Actor actor, PlanLife life, PlanList list) {
        this.changes = changes;
        this.actor = actor;
        this.life = life;
        this.list = list;
    }

    /** Gives plans a status; needs the capability EDIT. */
    public BulkResult changeStatus(Collection<PlanId> ids, PlanStatus status) {
        Objects.requireNonNull(status, "status");
        requireSize(ids);
        return changeStatus(List.copyOf(new LinkedHashSet<>(ids)), status);
    }

    private BulkResult changeStatus(List<PlanId> all, PlanStatus status) {
        StatusChange change = new StatusChange(changes, actor, status);
        List<Outcome> outcomes = new ArrayList<>(all.size());
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            outcomes.addAll(change.of(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
        return new BulkResult(outcomes);
    }

    /** Gives every plan a status that meets the filter when this is called; needs the capability EDIT. */
    public BulkResult changeStatus(PlanFilter filter, PlanStatus status) {
        List<PlanId> ids = new ArrayList<>();
        list.forEach(
                filter,
                PlanSort.by(PlanSort.Key.NUMBER),
                row -> ids.add(row.plan().id()));
        return changeStatus(ids, status);
    }

    private static void requireSize(Collection<PlanId> ids) {
        if (ids.size() > MOST) {
            throw InvalidException.of(
                    "ids", "are at most " + MOST + " at once; do it in parts, or by a filter", ids.size());
        }
    }

    /** Makes an independent copy of each plan for another period; needs the capability CREATE. */
    public BulkResult copyTo(Collection<PlanId> ids, PlanPeriod period, CarryForward carried) {
        return each(
                ids,
                (id, number) -> Outcome.copied(
                        id, number, life.copyTo(id, period, carried).id()));
    }

    /** Puts plans in the trash, one after the other in the order given; needs the capability DELETE. */
    public BulkResult delete(Collection<PlanId> ids) {
        return each(
                ids,
                (id, number) ->
                        Outcome.of(id, number, changes.work(actor, "plan " + id, work -> Plans.putInTrash(work, id))));
    }

    private BulkResult each(Collection<PlanId> ids, BiFunction<PlanId, @Nullable String, Outcome> action) {
        requireSize(ids);
        Set<PlanId> all = new LinkedHashSet<>(ids);
        Map<PlanId, String> numbers = changes.work(actor, all.size() + " plans", work -> work.find(all)).stream()
                .collect(Collectors.toMap(AccountPlan::id, AccountPlan::number));
        return new BulkResult(
                all.stream().map(id -> outcome(id, numbers.get(id), action)).toList());
    }

    private static Outcome outcome(
            PlanId id, @Nullable String number, BiFunction<PlanId, @Nullable String, Outcome> action) {
        try {
            return action.apply(id, number);
        } catch (AccountPlanningException e) {
            return Outcome.refused(id, number, e);
        } catch (RuntimeException e) {
            LOG.error("A bulk action failed for plan {}", id, e);
            return Outcome.refused(id, number, e);
        }
    }
}
