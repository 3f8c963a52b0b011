package io.accountplanning.portal;

import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanList;
import io.accountplanning.filter.PlanPage;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.host.Client;
import io.accountplanning.host.ClientId;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** One client as staff see it: who it is, and those of its plans that the actor sees. Thread-safe. */
public final class ClientTab {

    private final PlanChanges<?> changes;
    private final Actor actor;
    private final ClientId client;
    private final PlanList list;
    private final LocalDate today;
    private final Function<ClientId, Optional<Client>> directory;

    /**
     * Wires the tab; the façade does this for a host.
     *
     * @param today in the tenant's time zone
     * @param directory the host's clients; empty for one that it does not know, or does not tell of
     */
    public ClientTab(
            PlanChanges<?> changes,
            Actor actor,
            ClientId client,
            PlanList list,
            LocalDate today,
            Function<ClientId, Optional<Client>> directory) {
        this.changes = changes;
        this.actor = actor;
        this.client = client;
        this.list = list;
        this.today = today;
        this.directory = directory;
    }

    /** The client as the host knows it now; empty when it does not, does not say so in time, or its clients are not connected. */
    public Optional<Client> profile() {
        return directory.apply(client);
    }

    /** What lists, the dashboard, accounts at risk and the totals of revenue are asked with, to answer for this client alone. */
    public PlanFilter filter() {
        return PlanFilter.all().withClients(client);
    }

    /** All its plans, those that began last first. */
    public PlanPage plans(Page page) {
        return list.find(filter(), PlanSort.byDescending(PlanSort.Key.PERIOD), page);
    }

    /** Those whose period today lies in, those that began last first. */
    public PlanPage current(Page page) {
        return list.find(
                filter().withPeriod(new DateRange(today, today.plusDays(1))),
                PlanSort.byDescending(PlanSort.Key.PERIOD),
                page);
    }

    /** Its primary plan, when it has one that the actor sees. */
    public Optional<AccountPlan> primary() {
        return changes.work(
                actor,
                "the primary plan of the client " + client,
                work -> work.stores().plans().primaryOf(client).flatMap(work::find));
    }
}
