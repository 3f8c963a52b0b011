package io.accountplanning.activity;

import io.accountplanning.permission.Actor;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.SectionType;
import java.util.Collection;
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
    private final List<SectionType<?>> sections;

    /**
     * Wires the service; the façade does this for a host.
     *
     * @param sections what a plan consists of, beside its details
     */
    public PortfolioActivity(
            PlanChanges<? extends ActivityStore> changes, Actor actor, Collection<? extends SectionType<?>> sections) {
        this.changes = changes;
        this.actor = actor;
        this.sections = List.copyOf(sections);
    }

    /** The latest entries that meet the filter, the newest first; at most 1000. */
    public List<PortfolioEntry> latest(ActivityFilter filter, int most) {
        return latest(filter, most, null);
    }

    /** Those behind that one ({@link ActivityEntry#cursor}), which were written before it; at most 1000. */
    public List<PortfolioEntry> latest(ActivityFilter filter, int most, @Nullable ActivityCursor after) {
        Activity.requireSize(most);
        return changes.readAll(actor, (stores, visibility) -> {
            List<ActivityEntry> entries = stores.activity().find(filter.in(sections), visibility, most, after);
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
