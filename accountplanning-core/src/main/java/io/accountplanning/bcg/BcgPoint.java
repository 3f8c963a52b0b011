package io.accountplanning.bcg;

import io.accountplanning.host.Client;
import io.accountplanning.marketposition.BcgSuggestion;
import io.accountplanning.money.Money;
import io.accountplanning.plan.BcgClass;
import io.accountplanning.plan.PlanId;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A plan in the growth-share matrix.
 *
 * @param plan the plan
 * @param number what people call it
 * @param client whom it is for
 * @param growthPercent the market's growth, in percent a year
 * @param relativeShare own ÷ largest rival's share, with four decimals, half-up
 * @param planned its revenue next year, the size of the point; null when not said
 * @param chosen its BCG class; null until somebody has chosen it
 * @param suggested what its market position suggests, chosen or not
 */
public record BcgPoint(
        PlanId plan,
        String number,
        Client client,
        BigDecimal growthPercent,
        BigDecimal relativeShare,
        @Nullable Money planned,
        @Nullable BcgClass chosen,
        BcgClass suggested) {

    static BcgPoint of(BcgFacts facts, BcgSuggestion suggestion) {
        return new BcgPoint(
                facts.plan(),
                facts.number(),
                facts.client(),
                Objects.requireNonNull(facts.position().marketGrowthPercent(), "growth"),
                Objects.requireNonNull(suggestion.relativeShare(), "relative share"),
                facts.planned(),
                facts.chosen(),
                Objects.requireNonNull(suggestion.bcgClass(), "suggested"));
    }
}
