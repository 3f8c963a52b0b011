package io.accountplanning.dashboard;

import io.accountplanning.revenue.RevenueTotal;
import io.accountplanning.risk.AccountAtRisk;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What the dashboard shows.
 *
 * @param today the day that it is of, in the tenant's time zone
 * @param counts how many plans there are, of which kind
 * @param revenue planned and invoiced, a total for each currency
 * @param accountsAtRisk how many accounts are at risk
 * @param mostAtRisk the first of them, with the reasons
 */
public record Figures(
        LocalDate today,
        PortfolioCounts counts,
        List<RevenueTotal> revenue,
        long accountsAtRisk,
        List<AccountAtRisk> mostAtRisk) {

    public Figures {
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(counts, "counts");
        revenue = List.copyOf(revenue);
        mostAtRisk = List.copyOf(mostAtRisk);
    }
}
