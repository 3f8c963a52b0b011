package io.accountplanning.bcg;

import io.accountplanning.host.Client;
import io.accountplanning.marketposition.MarketPosition;
import io.accountplanning.money.Money;
import io.accountplanning.plan.BcgClass;
import io.accountplanning.plan.PlanId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a storage knows of a plan that stands in the growth-share matrix.
 *
 * @param plan the plan
 * @param number what people call it
 * @param client whom it is for
 * @param position its market position
 * @param planned its revenue next year; null when not said
 * @param chosen its BCG class; null until somebody has chosen it
 */
public record BcgFacts(
        PlanId plan,
        String number,
        Client client,
        MarketPosition position,
        @Nullable Money planned,
        @Nullable BcgClass chosen) {

    public BcgFacts {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(position, "position");
    }
}
