package io.accountplanning.samples.quickstart.step;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.host.ClientId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.samples.quickstart.crm.Client;
import io.accountplanning.samples.quickstart.portfolio.PortfolioPlan;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The plans that are there already, found again by their client, subject and period. */
public final class KnownPlans {

    private final Workspace workspace;
    private final Map<Name, PlanId> plans = new HashMap<>();
    private int created;

    /** Reads the names of all plans that this workspace sees. */
    public KnownPlans(Workspace workspace) {
        this.workspace = workspace;
        workspace.list().forEach(PlanFilter.all(), PlanSort.by(PlanSort.Key.NUMBER), row -> add(row.plan()));
    }

    /** The plan of that name; it is created if there is none. */
    PlanWorkspace open(String client, String subject, PlanPeriod period, NewPlan otherwise) {
        var id = plans.get(new Name(ClientId.of(client), subject, period));
        return workspace.plan(id == null ? create(otherwise) : id);
    }

    /** The plan of that name; where there is none it comes from {@code otherwise}. */
    public PlanWorkspace open(Client client, String subject, PlanPeriod period, Supplier<AccountPlan> otherwise) {
        return find(client, subject, period).orElseGet(() -> {
            created++;
            return workspace.plan(add(otherwise.get()));
        });
    }

    /** The plan of that row, unless somebody has named it anew or deleted it. */
    public Optional<PlanWorkspace> find(PortfolioPlan plan) {
        return find(plan.client(), plan.subject(), plan.period());
    }

    /** The plan of that name. */
    public Optional<PlanWorkspace> find(Client client, String subject, PlanPeriod period) {
        return Optional.ofNullable(plans.get(new Name(ClientId.of(client.id()), subject, period)))
                .map(workspace::plan);
    }

    /** How many plans were created through this. */
    public int created() {
        return created;
    }

    private PlanId create(NewPlan plan) {
        created++;
        return add(workspace.plans().create(plan));
    }

    private PlanId add(AccountPlan plan) {
        plans.put(new Name(plan.client().id(), plan.subject(), plan.period()), plan.id());
        return plan.id();
    }

    private record Name(ClientId client, String subject, PlanPeriod period) {}
}
