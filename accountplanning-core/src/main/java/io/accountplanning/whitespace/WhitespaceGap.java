package io.accountplanning.whitespace;

import java.math.BigDecimal;

/**
 * What is left to win in a cell: gap = market value − our value, our value = market value · our share ÷ 100.
 *
 * @param cell the cell
 * @param unit the path of its business unit, such as EMEA / France
 * @param product the path of its product
 * @param marketValue what the unit spends
 * @param ourValue what of that is ours, exactly
 * @param gap the difference, more than nothing
 */
public record WhitespaceGap(
        WhitespaceCell cell,
        String unit,
        String product,
        BigDecimal marketValue,
        BigDecimal ourValue,
        BigDecimal gap) {}
