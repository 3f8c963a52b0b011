package io.accountplanning.settings;

import io.accountplanning.table.Decimals;
import java.math.BigDecimal;

/**
 * Where the growth-share matrix is cut: what reaches a cut is high (Barry Hedley, "Strategy and the 'business portfolio'", 1977).
 *
 * @param growthPercent the market growth, in percent a year, from which on growth is high
 * @param relativeShare the relative market share from which on share is high; more than 0
 */
public record BcgCuts(BigDecimal growthPercent, BigDecimal relativeShare) {

    /** 10 % and 1.0. */
    public static final BcgCuts DEFAULT = new BcgCuts(BigDecimal.TEN, BigDecimal.ONE);

    public BcgCuts {
        growthPercent = Decimals.canonical(growthPercent);
        relativeShare = Decimals.canonical(relativeShare);
    }

    /** The cuts in words, for a message. */
    public String describe() {
        return growthPercent.toPlainString() + " % growth and a relative share of " + relativeShare.toPlainString();
    }
}
