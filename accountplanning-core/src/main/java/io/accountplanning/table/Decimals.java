package io.accountplanning.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimal numbers in one form, so that 12.50 and 12.5 are equal wherever they come from. */
public final class Decimals {

    private Decimals() {}

    /** The same number without trailing zeros and without an exponent. */
    public static BigDecimal canonical(BigDecimal value) {
        return CellRules.canonical(value);
    }

    /** The same number without trailing zeros and without an exponent; null stays null. */
    public static @Nullable BigDecimal canonicalOrNull(@Nullable BigDecimal value) {
        return value == null ? null : CellRules.canonical(value);
    }

    /** Whether both are the same number, whatever their scales, or neither is there. */
    public static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
