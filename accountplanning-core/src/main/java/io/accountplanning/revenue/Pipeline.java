package io.accountplanning.revenue;

import io.accountplanning.error.InvalidException;
import io.accountplanning.initiative.Initiative;
import io.accountplanning.initiative.Initiatives;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The deals of an account, in the plan's currency, as the host knows them: the library keeps no opportunities yet.
 *
 * @param won the sum of the deals that are won; null when nothing is known of deals at all
 * @param open the deals that are open
 * @param winRatePercent how much of an open pipeline is usually won, 0–100; null when not known
 */
public record Pipeline(
        @Nullable BigDecimal won, List<Deal> open, @Nullable BigDecimal winRatePercent) {

    /** Nothing is known of deals. */
    public static final Pipeline NONE = new Pipeline(null, List.of(), null);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * An open deal.
     *
     * @param amount what it is worth, in the plan's currency
     * @param probabilityPercent how likely it is won, 0–100
     */
    public record Deal(BigDecimal amount, BigDecimal probabilityPercent) {

        public Deal {
            Objects.requireNonNull(amount, "amount");
            requirePercent("probabilityPercent", probabilityPercent);
        }
    }

    public Pipeline {
        open = List.copyOf(open);
        if (winRatePercent != null) {
            requirePercent("winRatePercent", winRatePercent);
        }
        if (won == null && !open.isEmpty()) {
            throw InvalidException.of("won", "is said, 0 when nothing is won, where deals are open", null);
        }
    }

    /** Deals, and no win rate. */
    public static Pipeline of(BigDecimal won, List<Deal> open) {
        return new Pipeline(won, open, null);
    }

    /** The same with a win rate, 0–100. */
    public Pipeline withWinRatePercent(BigDecimal percent) {
        return new Pipeline(won, open, percent);
    }

    /**
     * The same with the open initiatives of a plan as further deals, those of which value and probability are known. Promoted ones are
     * left out: they are deals that the host knows already.
     */
    public Pipeline with(Initiatives initiatives) {
        Stream<Deal> deals = initiatives.open().stream().flatMap(Pipeline::deal);
        return new Pipeline(won, Stream.concat(open.stream(), deals).toList(), winRatePercent);
    }

    private static Stream<Deal> deal(Initiative initiative) {
        BigDecimal value = initiative.value();
        BigDecimal percent = initiative.probabilityPercent();
        return value == null || percent == null ? Stream.empty() : Stream.of(new Deal(value, percent));
    }

    private static void requirePercent(String path, BigDecimal percent) {
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw InvalidException.of(path, "is between 0 and 100", percent.toPlainString());
        }
    }
}
