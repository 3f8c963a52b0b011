package io.accountplanning.revenue;

import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.host.ExchangeRates;
import io.accountplanning.host.HostCalls;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.settings.Settings;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The revenue of all plans that one actor sees, summed by the storage. Thread-safe. */
public final class PortfolioRevenue {

    private final PlanChanges<? extends RevenueStore> changes;
    private final Actor actor;
    private final Settings settings;
    private final HostCalls calls;
    private final @Nullable ExchangeRates rates;

    /**
     * Wires the service; the façade does this for a host.
     *
     * @param rates null when the host has connected none
     */
    public PortfolioRevenue(
            PlanChanges<? extends RevenueStore> changes,
            Actor actor,
            Settings settings,
            HostCalls calls,
            @Nullable ExchangeRates rates) {
        this.changes = changes;
        this.actor = actor;
        this.settings = settings;
        this.calls = calls;
        this.rates = rates;
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

    /**
     * The same in one currency, by the host's rates of today. Currencies for which the host has no rate, or cannot be asked in time, are
     * told with their amounts and plans, and are in no sum.
     */
    public RevenueInOneCurrency in(Currency currency, PlanFilter filter, Planned planned) {
        return in(currency, filter, planned, LocalDate.ofInstant(changes.clock().instant(), settings.zone()));
    }

    /** The same by the rates of a day, which is also the one until which plans are to have reached their share. */
    public RevenueInOneCurrency in(Currency currency, PlanFilter filter, Planned planned, LocalDate day) {
        Objects.requireNonNull(currency, "currency");
        Conversion.Sums sums = changes.readAll(actor, (stores, visibility) -> {
            PlanQuery query = PlanQuery.of(stores, filter, visibility, day);
            return new Conversion.Sums(
                    stores.revenue().planned(query), stores.revenue().invoiced(query));
        });
        Conversion conversion = Conversion.into(actor.tenant(), currency, day, sums.currencies(), calls, rates);
        List<RevenueInOneCurrency.Part> parts = conversion.parts(sums, planned);
        return new RevenueInOneCurrency(
                currency,
                day,
                conversion.sum(parts, RevenueInOneCurrency.Part::planned),
                conversion.sum(parts, RevenueInOneCurrency.Part::plannedToDate),
                conversion.sum(parts, RevenueInOneCurrency.Part::invoiced),
                parts,
                conversion.missing(sums, planned),
                plansIn(conversion.unknown(), filter, day));
    }

    private List<RevenueInOneCurrency.PlanOfRevenue> plansIn(
            List<String> currencies, PlanFilter filter, LocalDate day) {
        return currencies.isEmpty()
                ? List.of()
                : changes.readAll(
                        actor,
                        (stores, visibility) -> stores.revenue()
                                .plansIn(
                                        PlanQuery.of(stores, filter, visibility, day),
                                        currencies,
                                        RevenueInOneCurrency.PLANS_LISTED));
    }
}
