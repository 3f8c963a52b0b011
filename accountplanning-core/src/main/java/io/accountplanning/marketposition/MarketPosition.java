package io.accountplanning.marketposition;

import io.accountplanning.error.Violation;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Decimals;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the market grows in which we serve the client, and who has how much of it. Clients never see it.
 *
 * @param marketGrowthPercent in percent a year, -100 to 1000; null when nobody knows
 * @param ownSharePercent our share of the market, 0–100; null when nobody knows
 * @param largestRivalSharePercent the share of the largest rival, 0–100, with ours at most 100; null when nobody knows
 */
public record MarketPosition(
        @Nullable BigDecimal marketGrowthPercent,
        @Nullable BigDecimal ownSharePercent,
        @Nullable BigDecimal largestRivalSharePercent)
        implements PlanSection {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** Nothing is known. */
    public static final MarketPosition EMPTY = new MarketPosition(null, null, null);

    /** The section type: key {@code marketPosition}; internal. */
    public static final SectionType<MarketPosition> SECTION = SectionType.of(
                    "marketPosition", MarketPosition.class, EMPTY)
            .field("marketGrowthPercent", CellType.percent(-100, 1_000))
            .field("ownSharePercent", CellType.percent(0, 100))
            .field("largestRivalSharePercent", CellType.percent(0, 100))
            .rules(MarketPosition::check)
            .notInTemplates()
            .internal()
            .build();

    public MarketPosition {
        marketGrowthPercent = Decimals.canonicalOrNull(marketGrowthPercent);
        ownSharePercent = Decimals.canonicalOrNull(ownSharePercent);
        largestRivalSharePercent = Decimals.canonicalOrNull(largestRivalSharePercent);
    }

    /** A copy with another growth of the market, in percent a year. */
    public MarketPosition withMarketGrowthPercent(@Nullable BigDecimal percent) {
        return new MarketPosition(percent, ownSharePercent, largestRivalSharePercent);
    }

    /** A copy with other shares: ours, and the largest rival's. */
    public MarketPosition withShares(@Nullable BigDecimal own, @Nullable BigDecimal largestRival) {
        return new MarketPosition(marketGrowthPercent, own, largestRival);
    }

    /** The figures in words, for a message. */
    String describe() {
        return "growth " + told(marketGrowthPercent) + ", our share " + told(ownSharePercent) + ", the largest rival's "
                + told(largestRivalSharePercent);
    }

    private static String told(@Nullable BigDecimal percent) {
        return percent == null ? "not known" : percent.toPlainString() + " %";
    }

    private static List<Violation> check(MarketPosition position) {
        BigDecimal own = position.ownSharePercent;
        BigDecimal rival = position.largestRivalSharePercent;
        return own != null && rival != null && own.add(rival).compareTo(ALL) > 0
                ? List.of(new Violation(
                        "largestRivalSharePercent",
                        "must leave room for our " + own.toPlainString() + " percent: both together are at most 100",
                        rival.toPlainString()))
                : List.of();
    }
}
