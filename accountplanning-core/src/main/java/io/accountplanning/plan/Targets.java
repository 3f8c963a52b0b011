package io.accountplanning.plan;

import io.accountplanning.table.Decimals;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figures that a plan aims for.
 *
 * @param revenueNextYear in the plan's currency; null when not said
 * @param marginPercent 100 for the whole, -1000 to 100; null when not said
 * @param walletSharePercent our share of the client's spend in the category, 0–100; null when not said
 */
public record Targets(
        @Nullable BigDecimal revenueNextYear,
        @Nullable BigDecimal marginPercent,
        @Nullable BigDecimal walletSharePercent) {

    static final Targets NONE = new Targets(null, null, null);

    public Targets {
        revenueNextYear = Decimals.canonicalOrNull(revenueNextYear);
        marginPercent = Decimals.canonicalOrNull(marginPercent);
        walletSharePercent = Decimals.canonicalOrNull(walletSharePercent);
    }

    Targets withRevenueNextYear(@Nullable BigDecimal amount) {
        return new Targets(amount, marginPercent, walletSharePercent);
    }

    Targets withMarginPercent(@Nullable BigDecimal percent) {
        return new Targets(revenueNextYear, percent, walletSharePercent);
    }

    Targets withWalletSharePercent(@Nullable BigDecimal percent) {
        return new Targets(revenueNextYear, marginPercent, percent);
    }
}
