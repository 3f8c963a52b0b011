package io.accountplanning.initiative;

import io.accountplanning.host.Client;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.money.Money;
import io.accountplanning.plan.PlanId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity that the host is asked to create from an initiative.
 *
 * @param key the same whenever this initiative is promoted, and of no other one; to be kept with the opportunity
 * @param tenant whose plan it is
 * @param client whom the plan is for
 * @param plan the plan
 * @param planNumber what people call the plan
 * @param name what the initiative is called
 * @param value what it would bring; null when nobody knows
 * @param probabilityPercent how likely it is, 0–100; null when nobody has judged it
 * @param targetDate when it shall be won; null when not said
 * @param owner who follows it; null for nobody
 * @param product what would be sold; null when not said
 * @param note what else there is to say; null when nothing
 */
public record NewOpportunity(
        String key,
        TenantId tenant,
        Client client,
        PlanId plan,
        String planNumber,
        String name,
        @Nullable Money value,
        @Nullable BigDecimal probabilityPercent,
        @Nullable LocalDate targetDate,
        @Nullable UserId owner,
        @Nullable String product,
        @Nullable String note) {

    public NewOpportunity {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(planNumber, "planNumber");
        Objects.requireNonNull(name, "name");
    }
}
