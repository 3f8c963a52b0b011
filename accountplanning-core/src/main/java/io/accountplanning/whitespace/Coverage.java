package io.accountplanning.whitespace;

import io.accountplanning.table.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How much of the eligible cells is ours, with the figures that the percentages are made of. Cells that are not eligible are in none of
 * them; a cell without a market value is in the counts alone. Values are exact, in the map's basis.
 *
 * <p>As account planning defines it: coverage is deployed ÷ eligible cells, by value Σ our value ÷ Σ market value, which is the wallet
 * share. 3 of 8 cells are 37.5 %; 50 of a market of 150 are 33.33 %.
 *
 * @param eligible how many cells there are, but those that are not eligible
 * @param deployed how many of them are ours
 * @param marketValue what the client spends in them
 * @param ourValue what of that is ours
 */
public record Coverage(long eligible, long deployed, BigDecimal marketValue, BigDecimal ourValue) {

    /** Of no cells. */
    public static final Coverage NONE = new Coverage(0, 0, BigDecimal.ZERO, BigDecimal.ZERO);

    public Coverage {
        marketValue = Decimals.canonical(marketValue);
        ourValue = Decimals.canonical(ourValue);
    }

    /** Deployed ÷ eligible · 100, with two decimals, half-up. Empty without eligible cells. */
    public Optional<BigDecimal> percentByCount() {
        return percent(BigDecimal.valueOf(deployed), BigDecimal.valueOf(eligible));
    }

    /** Our value ÷ market value · 100, with two decimals, half-up: the wallet share in these cells. Empty without a market value. */
    public Optional<BigDecimal> percentByValue() {
        return percent(ourValue, marketValue);
    }

    /** What is left to win: market value − our value. */
    public BigDecimal gap() {
        return Decimals.canonical(marketValue.subtract(ourValue));
    }

    /** Both together; they must be of the same basis and currency. */
    public Coverage plus(Coverage other) {
        return new Coverage(
                eligible + other.eligible,
                deployed + other.deployed,
                marketValue.add(other.marketValue),
                ourValue.add(other.ourValue));
    }

    /** This and one more cell. */
    Coverage plus(WhitespaceCell cell) {
        if (!cell.isEligible()) {
            return this;
        }
        BigDecimal market = cell.marketValue();
        return new Coverage(
                eligible + 1,
                deployed + (cell.state() == WhitespaceState.DEPLOYED ? 1 : 0),
                market == null ? marketValue : marketValue.add(market),
                cell.ourValue().map(ourValue::add).orElse(ourValue));
    }

    static Optional<BigDecimal> percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(part.movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP));
    }
}
