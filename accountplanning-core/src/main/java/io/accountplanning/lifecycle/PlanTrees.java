package io.accountplanning.lifecycle;

import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.whitespace.WhitespaceTotal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads trees of plans, level by level: the storage is asked once for each level, however many plans stand in it. Thread-safe. */
public final class PlanTrees {

    private final PlanChanges<? extends LifecycleStore> changes;
    private final Actor actor;

    /** Wires the service; the façade does this for a host. */
    public PlanTrees(PlanChanges<? extends LifecycleStore> changes, Actor actor) {
        this.changes = changes;
        this.actor = actor;
    }

    /** The plan and everything below it that the actor sees. */
    public PlanTree of(PlanId id) {
        return read(changes, id);
    }

    private <R extends LifecycleStore> PlanTree read(PlanChanges<R> door, PlanId id) {
        return door.work(actor, "the tree of plan " + id, work -> read(work, id));
    }

    private static PlanTree read(PlanWork<? extends LifecycleStore> work, PlanId id) {
        AccountPlan top = work.live(id);
        Visibility visibility = work.visibility();
        List<AccountPlan> found = new ArrayList<>(List.of(top));
        List<AccountPlan> level = List.of(top);
        while (!level.isEmpty()) {
            level = work.stores()
                    .tree()
                    .below(level.stream().map(AccountPlan::id).toList(), visibility);
            found.addAll(level);
        }
        return grown(
                found,
                work.stores()
                        .tree()
                        .whitespace(found.stream().map(AccountPlan::id).toList()));
    }

    /** From the bottom up: below a plan stand only plans that were found after it. */
    private static PlanTree grown(List<AccountPlan> found, Map<PlanId, WhitespaceTotal> whitespace) {
        Map<PlanId, List<PlanTree>> below = new HashMap<>();
        for (int i = found.size() - 1; i > 0; i--) {
            AccountPlan plan = found.get(i);
            PlanId parent = Objects.requireNonNull(plan.placement().parent(), "parent");
            PlanTree tree = PlanTree.of(plan, whitespace.get(plan.id()), below.getOrDefault(plan.id(), List.of()));
            below.computeIfAbsent(parent, key -> new ArrayList<>()).add(0, tree);
        }
        AccountPlan top = found.get(0);
        return PlanTree.of(top, whitespace.get(top.id()), below.getOrDefault(top.id(), List.of()));
    }
}
