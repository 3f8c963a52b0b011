package io.accountplanning.whitespace;

import io.accountplanning.table.Decimals;
import java.math.BigDecimal;

/**
 * What a competitor has of some cells.
 *
 * @param competitor its name
 * @param value Σ market value · its share, exactly
 * @param percent value ÷ the cells' market value · 100, with two decimals, half-up
 */
public record CompetitorShare(String competitor, BigDecimal value, BigDecimal percent) {

    public CompetitorShare {
        value = Decimals.canonical(value);
    }
}
