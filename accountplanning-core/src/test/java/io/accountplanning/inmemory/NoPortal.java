package io.accountplanning.inmemory;

import io.accountplanning.host.ClientId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.portal.AskedUpdate;
import io.accountplanning.portal.PortalPlanCursor;
import io.accountplanning.portal.PortalRepository;
import io.accountplanning.portal.UpdateRequestCursor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A portal behind which there is nothing. */
final class NoPortal implements PortalRepository {

    @Override
    public List<AccountPlan> shown(ClientId client, int most, @Nullable PortalPlanCursor after) {
        return List.of();
    }

    @Override
    public Optional<AccountPlan> find(ClientId client, PlanId plan) {
        return Optional.empty();
    }

    @Override
    public List<AskedUpdate> requests(ClientId client, int most, @Nullable UpdateRequestCursor after) {
        return List.of();
    }
}
