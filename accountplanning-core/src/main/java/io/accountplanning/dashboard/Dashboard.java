package io.accountplanning.dashboard;

import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.revenue.Planned;
import io.accountplanning.revenue.RevenueTotals;
import io.accountplanning.risk.AtRisk;
import io.accountplanning.risk.RiskQuery;
import io.accountplanning.risk.RiskRules;
import io.accountplanning.settings.Settings;
import java.time.LocalDate;

/** The dashboard over the plans that one actor sees. Thread-safe. */
public final class Dashboard {

    private static final int SHOWN_AT_RISK = 10;

    private final PlanChanges<? extends DashboardStore> changes;
    private final Actor actor;
    private final Settings settings;
    private final RiskRules defaults;

    /** Wires the service; the façade does this for a host. */
    public Dashboard(
            PlanChanges<? extends DashboardStore> changes, Actor actor, Settings settings, RiskRules defaults) {
        this.changes = changes;
        this.actor = actor;
        this.settings = settings;
        this.defaults = defaults;
    }

    /**
     * The figures of all plans, with the ten accounts that are most at risk. What is planned is the sum of what stands in the plans,
     * completed ones and earlier periods included, and copies and follow-ups take it along: {@code figures(PlanFilter.all().withPeriod(...), 10)}
     * looks at a period.
     */
    public Figures figures() {
        return figures(PlanFilter.all(), SHOWN_AT_RISK);
    }

    /**
     * The figures of some plans, all read in one transaction.
     *
     * @param mostAtRisk how many accounts at risk are shown, 1 to 1000
     * @throws io.accountplanning.error.InvalidException when that number is another
     */
    public Figures figures(PlanFilter filter, int mostAtRisk) {
        AtRisk.requireSize(mostAtRisk);
        LocalDate today = LocalDate.ofInstant(changes.clock().instant(), settings.zone());
        return changes.readAll(actor, (stores, visibility) -> {
            PlanQuery query = PlanQuery.of(stores, filter, visibility, today);
            RiskQuery risk = RiskQuery.of(query, stores, defaults, settings.zone());
            return new Figures(
                    today,
                    stores.dashboard().counts(query),
                    RevenueTotals.of(stores.revenue(), query, Planned.AS_WRITTEN),
                    stores.risk().count(risk),
                    AtRisk.page(stores.risk(), risk, mostAtRisk, null).accounts());
        });
    }
}
