package io.accountplanning.lifecycle;

import io.accountplanning.health.StoredHealth;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.settings.Settings;
import io.accountplanning.whitespace.WhitespaceTotal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads trees of plans, level by level: the storage is asked once for each level, however many plans stand in it. Thread-safe. */
public final class PlanTrees {

    private final PlanChanges<? extends LifecycleStore> changes;
    private final Actor actor;
    private final Settings settings;

    /** Wires the service; the façade does this for a host. */
    public PlanTrees(PlanChanges<? extends LifecycleStore> changes, Actor actor, Settings settings) {
        this.changes = changes;
        this.actor = actor;
        this.settings = settings;
    }

    /** The plan and everything below it that the actor sees. */
    public PlanTree of(PlanId id) {
        return read(changes, id);
    }

    private <R extends LifecycleStore> PlanTree read(PlanChanges<R> door, PlanId id) {
        return door.work(actor, "the tree of plan " + id, work -> read(work, id));
    }

    private PlanTree read(PlanWork<? extends LifecycleStore> work, PlanId id) {
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
        List<PlanId> ids = found.stream().map(AccountPlan::id).toList();
        LocalDate today = LocalDate.ofInstant(work.now().at(), settings.zone());
        Map<PlanId, StoredHealth.Shown> health = new HashMap<>();
        work.stores().health().find(ids).forEach((plan, stored) -> health.put(plan, stored.on(today)));
        return grown(found, work.stores().tree().whitespace(ids), health);
    }

    /** From the bottom up: below a plan stand only plans that were found after it. */
    private static PlanTree grown(
            List<AccountPlan> found, Map<PlanId, WhitespaceTotal> whitespace, Map<PlanId, StoredHealth.Shown> health) {
        Map<PlanId, List<PlanTree>> below = new HashMap<>();
        for (int i = found.size() - 1; i > 0; i--) {
            AccountPlan plan = found.get(i);
            PlanId parent = Objects.requireNonNull(plan.placement().parent(), "parent");
            below.computeIfAbsent(parent, key -> new ArrayList<>()).add(0, tree(plan, whitespace, health, below));
        }
        return tree(found.get(0), whitespace, health, below);
    }

    private static PlanTree tree(
            AccountPlan plan,
            Map<PlanId, WhitespaceTotal> whitespace,
            Map<PlanId, StoredHealth.Shown> health,
            Map<PlanId, List<PlanTree>> below) {
        return PlanTree.of(
                plan, whitespace.get(plan.id()), health.get(plan.id()), below.getOrDefault(plan.id(), List.of()));
    }
}
