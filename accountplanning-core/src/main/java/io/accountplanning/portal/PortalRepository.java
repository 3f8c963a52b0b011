package io.accountplanning.portal;

import io.accountplanning.host.ClientId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers what clients ask, of one tenant, within one transaction. A client is shown the plans outside the trash that are its own and
 * whose {@link io.accountplanning.sharing.Sharing#shownTo} it is.
 */
public interface PortalRepository {

    /**
     * The plans that the client is shown, the one with the highest number first.
     *
     * @param most how many at most, 1 or more
     * @param after only those behind that plan in this order; null for the first ones
     */
    List<AccountPlan> shown(ClientId client, int most, @Nullable PortalPlanCursor after);

    /** A plan, when the client is shown it. */
    Optional<AccountPlan> find(ClientId client, PlanId plan);

    /**
     * The requests for an update in the plans that the client is shown, the latest first, and of those of the same moment the one with
     * the higher id first.
     *
     * @param most how many at most, 1 or more
     * @param after only those behind that request in this order; null for the first ones
     */
    List<AskedUpdate> requests(ClientId client, int most, @Nullable UpdateRequestCursor after);
}
