package io.accountplanning.revenue;

import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.settings.Settings;
import java.time.LocalDate;
import java.util.List;

/** The revenue of all plans that one actor sees, summed by the storage. Thread-safe. */
public final class PortfolioRevenue {

    private final PlanChanges<? extends RevenueStore> changes;
    private final Actor actor;
    private final Settings settings;

    /** Wires the service; the façade does this for a host. */
    public PortfolioRevenue(PlanChanges<? extends RevenueStore> changes, Actor actor, Settings settings) {
        this.changes = changes;
        this.actor = actor;
        this.settings = settings;
    }

    /** What the plans plan and what was invoiced, a total for each currency, ordered by currency. */
    public List<RevenueTotal> of(PlanFilter filter) {
        return of(filter, Planned.AS_WRITTEN);
    }

    /** The same with another reading of what is planned. */
    public List<RevenueTotal> of(PlanFilter filter, Planned planned) {
        LocalDate today = LocalDate.ofInstant(changes.clock().instant(), settings.zone());
        return changes.readAll(
                actor,
                (stores, visibility) ->
                        RevenueTotals.of(stores.revenue(), PlanQuery.of(stores, filter, visibility, today), planned));
    }
}
