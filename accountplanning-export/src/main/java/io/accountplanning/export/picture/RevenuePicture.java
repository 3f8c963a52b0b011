package io.accountplanning.export.picture;

import io.accountplanning.duediligence.FinancialYear;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The client's revenue over the years as bars from 0, what is negative below the line, each with its amount; the client's target for next
 * year, if there is one, set apart. A year without a figure is said, not drawn as nothing. Immutable and thread-safe.
 */
public final class RevenuePicture extends Picture<RevenuePicture> {

    private final List<FinancialYear> years;
    private final Currency currency;
    private final @Nullable BigDecimal target;

    private RevenuePicture(
            List<FinancialYear> years, Currency currency, @Nullable BigDecimal target, PictureLook look) {
        super(look);
        this.years = List.copyOf(years);
        this.currency = Objects.requireNonNull(currency, "currency");
        this.target = target;
    }

    /**
     * A picture of these years, in English.
     *
     * @param years as {@code DueDiligence.financialYears()} has them, in any order
     * @param currency the plan's
     */
    public static RevenuePicture of(List<FinancialYear> years, Currency currency) {
        return new RevenuePicture(years, currency, null, PictureLook.STANDARD);
    }

    /**
     * The same with what the client wants to earn next year, set apart. Not the plan's revenue next year: that is what we shall earn with the
     * client, and beside the client's own years it looks like a collapse; {@link RevenuePacePicture} shows it. Default: without.
     *
     * @param amount the client's revenue, in the plan's currency
     */
    public RevenuePicture target(BigDecimal amount) {
        return new RevenuePicture(years, currency, Objects.requireNonNull(amount, "amount"), look());
    }

    @Override
    RevenuePicture with(PictureLook other) {
        return new RevenuePicture(years, currency, target, other);
    }

    @Override
    Drawing drawing(TextMeasure measure) {
        return new RevenueYears(years, currency, target, look(), measure).drawing();
    }
}
