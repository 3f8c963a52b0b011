package io.accountplanning.activity;

import io.accountplanning.permission.Actor;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The activity log of all plans outside the trash that an actor sees. Thread-safe. */
public final class PortfolioActivity {

    private final PlanChanges<? extends ActivityStore> changes;
    private final Actor actor;

    /** Wires the service; the façade does this for a host. */
    public PortfolioActivity(PlanChanges<? extends ActivityStore> changes, Actor actor) {
        this.changes = changes;
        this.actor = actor;
    }

    /** The latest entries that meet the filter, the newest first; at most 1000. */
    public List<PortfolioEntry> latest(ActivityFilter filter, int most) {
        return read(filter, most, null);
    }

    /** Those that came before that one, the newest first; at most 1000. */
    public List<PortfolioEntry> before(ActivityEntry entry, ActivityFilter filter, int most) {
        return read(filter, most, entry);
    }

    private List<PortfolioEntry> read(ActivityFilter filter, int most, @Nullable ActivityEntry before) {
        Activity.requireSize(most);
        return changes.readAll(actor, (stores, visibility) -> {
            List<ActivityEntry> entries = stores.activity().find(filter, visibility, most, before);
            Map<PlanId, AccountPlan> plans =
                    stores
                            .plans()
                            .find(entries.stream().map(ActivityEntry::plan).collect(Collectors.toSet()))
                            .stream()
                            .collect(Collectors.toMap(AccountPlan::id, Function.identity()));
            return entries.stream().map(entry -> entry(entry, plans)).toList();
        });
    }

    private static PortfolioEntry entry(ActivityEntry entry, Map<PlanId, AccountPlan> plans) {
        AccountPlan plan = Objects.requireNonNull(plans.get(entry.plan()), "plan");
        return new PortfolioEntry(plan.number(), plan.subject(), plan.client(), entry);
    }
}
