package io.accountplanning.export.label;

import io.accountplanning.plan.PlanDetails;
import io.accountplanning.revenue.PlanRevenue;
import java.util.Optional;

/**
 * Says what a plan's revenue is held against.
 *
 * @param labels what things are called
 * @param values how values are written
 * @param revenue what is compared
 */
public record RevenueWords(Labels labels, ValueTexts values, PlanRevenue revenue) {

    /** What the planned amount is called: of the period, or, where that is shorter, of a year or the period's share of one. */
    public String planned() {
        return labels.word(revenue.isForPartOfAYear() ? "plannedReadAs." + revenue.reading() : "planned");
    }

    /** How the planned amount follows from the plan's; nothing where it is the same in every reading. */
    public Optional<String> reading() {
        return revenue.isForPartOfAYear()
                ? Optional.of(labels.word(
                        "readAs." + revenue.reading(),
                        yearly(),
                        revenue.plannedIfProrated()
                                .map(amount -> values.money(amount, revenue.currency()))
                                .orElse("")))
                : Optional.empty();
    }

    private String yearly() {
        return PlanDetails.SECTION.fields().stream()
                .filter(field -> field.name().equals("revenueNextYear"))
                .map(field -> labels.field(PlanDetails.SECTION, field))
                .findFirst()
                .orElseThrow();
    }
}
