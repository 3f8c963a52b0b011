package io.accountplanning.bulk;

import io.accountplanning.bulk.BulkResult.Outcome;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.plan.PlanStores;
import io.accountplanning.plan.PlanWork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives plans a status: several in one transaction, and, when that fails, the same ones each by itself. */
final class StatusChange {

    private static final Logger LOG = LoggerFactory.getLogger(Bulk.class);

    private final PlanChanges<? extends PlanStores> changes;
    private final Actor actor;
    private final PlanStatus status;

    StatusChange(PlanChanges<? extends PlanStores> changes, Actor actor, PlanStatus status) {
        this.changes = changes;
        this.actor = actor;
        this.status = status;
    }

    List<Outcome> of(List<PlanId> ids) {
        try {
            return together(ids);
        } catch (RuntimeException e) {
            return ids.size() == 1
                    ? List.of(refused(ids.get(0), e))
                    : ids.stream().flatMap(id -> of(List.of(id)).stream()).toList();
        }
    }

    private Outcome refused(PlanId id, RuntimeException reason) {
        if (!(reason instanceof AccountPlanningException)) {
            LOG.error("The status of plan {} could not be changed", id, reason);
        }
        return Outcome.refused(id, number(id), reason);
    }

    private @Nullable String number(PlanId id) {
        return changes.work(actor, "plan " + id, work -> work.find(id))
                .map(AccountPlan::number)
                .orElse(null);
    }

    private List<Outcome> together(List<PlanId> ids) {
        return changes.work(actor, ids.size() == 1 ? "plan " + ids.get(0) : ids.size() + " plans", work -> {
            Map<PlanId, Outcome> outcomes = new HashMap<>();
            List<AccountPlan> editable = new ArrayList<>();
            for (AccountPlan plan : work.find(ids)) {
                try {
                    work.require(Capability.EDIT, plan.number());
                    editable.add(plan);
                } catch (AccessDeniedException e) {
                    outcomes.put(plan.id(), Outcome.refused(plan.id(), plan.number(), e));
                }
            }
            Set<PlanId> changed = edit(work, editable);
            editable.forEach(
                    plan -> outcomes.put(plan.id(), Outcome.of(plan.id(), plan.number(), changed.contains(plan.id()))));
            return ids.stream()
                    .map(id -> outcomes.computeIfAbsent(id, StatusChange::notFound))
                    .toList();
        });
    }

    private static Outcome notFound(PlanId id) {
        return Outcome.refused(id, null, new NotFoundException("plan", id));
    }

    private Set<PlanId> edit(PlanWork<? extends PlanStores> work, List<AccountPlan> plans) {
        return work.edit(plans, details -> details.withStatus(status));
    }
}
