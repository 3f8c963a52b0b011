package io.accountplanning.samples.quickstart.people;

import io.accountplanning.Workspace;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.revenue.Planned;
import io.accountplanning.revenue.RevenueInOneCurrency.Missing;
import io.accountplanning.samples.quickstart.screen.Amounts;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;

/** The revenue of all plans in progress in one currency, and what has no rate. */
public final class OneCurrency {

    private OneCurrency() {}

    public static List<String> euros(Workspace workspace) {
        var revenue = workspace
                .revenue()
                .in(
                        Currency.getInstance("EUR"),
                        PlanFilter.all().withStatuses(PlanStatus.IN_PROGRESS),
                        Planned.PRORATED);
        return List.of(
                "in EUR: %s planned, %s invoiced, from %d currencies"
                        .formatted(
                                Amounts.shown(revenue.planned()),
                                Amounts.shown(revenue.invoiced()),
                                revenue.parts().size()),
                "not in it: "
                        + revenue.missing().stream()
                                .map(Missing::currency)
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + ", of " + revenue.incomplete().size() + " plans");
    }
}
