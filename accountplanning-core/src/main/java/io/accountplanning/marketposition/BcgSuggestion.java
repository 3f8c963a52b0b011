package io.accountplanning.marketposition;

import io.accountplanning.plan.BcgClass;
import io.accountplanning.settings.BcgCuts;
import io.accountplanning.table.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place in the growth-share matrix that a market position suggests, with its working: relative share = own share ÷ the largest
 * rival's; growth and relative share from their cuts on are high (Henderson's matrix with Hedley's cuts). 30 against 20 percent is 1.5;
 * with 12 % growth that is a star.
 *
 * @param position what is known
 * @param cuts where the matrix is cut
 * @param relativeShare own ÷ largest rival's share with four decimals, half-up; null when one of them is not known or the rival's
 *     is nothing
 * @param bcgClass the suggestion; null without a growth or a relative share
 */
public record BcgSuggestion(
        MarketPosition position,
        BcgCuts cuts,
        @Nullable BigDecimal relativeShare,
        @Nullable BcgClass bcgClass) {

    private static final int DECIMALS = 4;

    public BcgSuggestion {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(cuts, "cuts");
    }

    /**
     * What these figures suggest.
     *
     * @param growthPercent the market's growth in percent a year; null when nobody knows
     * @param ownPercent our share of it; null when nobody knows
     * @param rivalPercent the largest rival's share of it; null when nobody knows
     */
    public static BcgSuggestion of(
            @Nullable BigDecimal growthPercent,
            @Nullable BigDecimal ownPercent,
            @Nullable BigDecimal rivalPercent,
            BcgCuts cuts) {
        return of(new MarketPosition(growthPercent, ownPercent, rivalPercent), cuts);
    }

    /** What a market position suggests. */
    public static BcgSuggestion of(MarketPosition position, BcgCuts cuts) {
        BigDecimal own = position.ownSharePercent();
        BigDecimal rival = position.largestRivalSharePercent();
        if (own == null || rival == null || rival.signum() <= 0) {
            return new BcgSuggestion(position, cuts, null, null);
        }
        BigDecimal growth = position.marketGrowthPercent();
        // Compared before rounding: 0.99996 is not yet 1.
        boolean highShare = own.compareTo(cuts.relativeShare().multiply(rival)) >= 0;
        return new BcgSuggestion(
                position,
                cuts,
                Decimals.canonical(own.divide(rival, DECIMALS, RoundingMode.HALF_UP)),
                growth == null ? null : bcgClass(growth.compareTo(cuts.growthPercent()) >= 0, highShare));
    }

    private static BcgClass bcgClass(boolean highGrowth, boolean highShare) {
        if (highGrowth) {
            return highShare ? BcgClass.STAR : BcgClass.QUESTION_MARK;
        }
        return highShare ? BcgClass.CASH_COW : BcgClass.DOG;
    }

    /** The suggestion; empty without a growth or a relative share. */
    public Optional<BcgClass> suggested() {
        return Optional.ofNullable(bcgClass);
    }
}
