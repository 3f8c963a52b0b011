package io.accountplanning.duediligence;

import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the client.
 *
 * @param financialYears its figures, a row for each year
 * @param marketingActivities what it does in marketing
 * @param background where it comes from
 * @param swot how it stands
 */
public record DueDiligence(
        List<FinancialYear> financialYears,
        List<MarketingActivity> marketingActivities,
        Background background,
        Swot swot)
        implements PlanSection {

    /** Nothing known yet. */
    public static final DueDiligence EMPTY = new DueDiligence(List.of(), List.of(), Background.EMPTY, Swot.EMPTY);

    /** The section type: key {@code dueDiligence}. */
    public static final SectionType<DueDiligence> SECTION = DueDiligenceFields.section();

    public DueDiligence {
        financialYears = List.copyOf(financialYears);
        marketingActivities = List.copyOf(marketingActivities);
        Objects.requireNonNull(background, "background");
        Objects.requireNonNull(swot, "swot");
    }

    /** A copy with the figures of a further year; amounts in the plan's currency, null where unknown. */
    public DueDiligence addFinancialYear(
            int year,
            @Nullable BigDecimal revenue,
            @Nullable BigDecimal salesSpent,
            @Nullable BigDecimal traffic,
            @Nullable BigDecimal loss) {
        return add(FinancialYear.of(year, revenue, salesSpent, traffic, loss));
    }

    /** A copy with a further year. */
    public DueDiligence add(FinancialYear year) {
        List<FinancialYear> years =
                Stream.concat(financialYears.stream(), Stream.of(year)).toList();
        return new DueDiligence(years, marketingActivities, background, swot);
    }

    /** A copy with a further marketing activity. */
    public DueDiligence add(MarketingActivity activity) {
        List<MarketingActivity> activities =
                Stream.concat(marketingActivities.stream(), Stream.of(activity)).toList();
        return new DueDiligence(financialYears, activities, background, swot);
    }

    /** A copy with another background. */
    public DueDiligence withBackground(Background other) {
        return new DueDiligence(financialYears, marketingActivities, other, swot);
    }

    /** A copy with another SWOT. */
    public DueDiligence withSwot(Swot other) {
        return new DueDiligence(financialYears, marketingActivities, background, other);
    }
}
