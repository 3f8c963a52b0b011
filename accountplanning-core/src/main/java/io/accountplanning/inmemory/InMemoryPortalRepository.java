package io.accountplanning.inmemory;

import io.accountplanning.host.ClientId;
import io.accountplanning.host.TenantId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.portal.AskedUpdate;
import io.accountplanning.portal.PortalPlanCursor;
import io.accountplanning.portal.PortalRepository;
import io.accountplanning.portal.UpdateRequestCursor;
import io.accountplanning.portal.UpdateRequests;
import io.accountplanning.sharing.Sharing;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What clients ask for, in memory. */
final class InMemoryPortalRepository implements PortalRepository {

    private static final Comparator<AccountPlan> HIGHEST_NUMBER_FIRST = Comparator.comparing(
                    (AccountPlan plan) -> AccountPlan.countOf(plan.number()))
            .reversed();
    private static final Comparator<UpdateRequestCursor> LATEST_FIRST = Comparator.comparing(
                    UpdateRequestCursor::askedAt)
            .thenComparing(cursor -> cursor.id().value().toString())
            .reversed();

    private final InMemoryPlanRepository plans;

    InMemoryPortalRepository(TenantId tenant, Tables tables) {
        this.plans = new InMemoryPlanRepository(tenant, tables);
    }

    @Override
    public List<AccountPlan> shown(ClientId client, int most, @Nullable PortalPlanCursor after) {
        return shown(client)
                .filter(plan -> after == null || AccountPlan.countOf(plan.number()) < after.count())
                .sorted(HIGHEST_NUMBER_FIRST)
                .limit(most)
                .toList();
    }

    @Override
    public Optional<AccountPlan> find(ClientId client, PlanId plan) {
        return shown(client).filter(one -> one.id().equals(plan)).findFirst();
    }

    @Override
    public List<AskedUpdate> requests(ClientId client, int most, @Nullable UpdateRequestCursor after) {
        return shown(client)
                .flatMap(plan -> plans.section(plan.id(), UpdateRequests.SECTION).value().requests().stream()
                        .map(request -> new AskedUpdate(plan.id(), plan.number(), plan.subject(), request)))
                .filter(asked -> after == null || LATEST_FIRST.compare(asked.cursor(), after) > 0)
                .sorted(Comparator.comparing(AskedUpdate::cursor, LATEST_FIRST))
                .limit(most)
                .toList();
    }

    private Stream<AccountPlan> shown(ClientId client) {
        return plans.all()
                .filter(plan -> !plan.isDeleted() && plan.client().id().equals(client))
                .filter(plan -> client.equals(
                        plans.section(plan.id(), Sharing.SECTION).value().shownTo()));
    }
}
