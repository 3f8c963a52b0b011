package io.accountplanning.whitespace;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contract of a competitor that ends: a window in which it can be displaced.
 *
 * @param cell the cell
 * @param unit the path of its business unit, such as EMEA / France
 * @param product the path of its product
 * @param competitor whose contract it is; null when nobody knows
 * @param contractEnd its last day
 * @param value what the competitor has there, market value · its share ÷ 100; null when nobody knows one of the two
 */
public record EndingContract(
        WhitespaceCell cell,
        String unit,
        String product,
        @Nullable String competitor,
        LocalDate contractEnd,
        @Nullable BigDecimal value) {}
