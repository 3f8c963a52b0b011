package io.accountplanning.samples.quickstart.screen;

import io.accountplanning.Workspace;
import io.accountplanning.dashboard.Figures;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.revenue.RevenueTotal;
import io.accountplanning.risk.AccountAtRisk;
import io.accountplanning.samples.quickstart.file.Words;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The dashboard, the accounts at risk and the revenue, as a manager looks at them. */
public final class PortfolioFigures {

    private static final int ACCOUNTS = 2;
    private static final int CURRENCIES = 5;

    private final Workspace workspace;
    private final Screen screen;

    public PortfolioFigures(Workspace workspace, Screen screen) {
        this.workspace = workspace;
        this.screen = screen;
    }

    public void show() {
        var figures = workspace.dashboard().figures(PlanFilter.all(), ACCOUNTS);
        screen.paragraph("Dashboard", counts(figures));
        screen.paragraph(
                "At risk",
                figures.mostAtRisk().stream().map(PortfolioFigures::reasons).toList());
    }

    /** Of the plans that are being carried out; a total for each currency, for amounts in different ones make no sum. */
    public void showRevenue() {
        var totals = workspace.revenue().of(PlanFilter.all().withStatuses(PlanStatus.IN_PROGRESS)).stream()
                .filter(total -> total.planned().signum() > 0)
                .toList();
        screen.paragraph(
                "Revenue",
                List.of("of the plans in progress, in %d currencies%s"
                        .formatted(
                                totals.size(), totals.size() > CURRENCIES ? ", the first " + CURRENCIES + ":" : ":")));
        var table = new TextTable(13, 3, 11, 11, 8, 6);
        table.row(" ".repeat(13), "", "    planned", "   invoiced", "attained", "pace");
        totals.stream().limit(CURRENCIES).forEach(total -> add(table, total));
        screen.table(table);
    }

    private static List<String> counts(Figures figures) {
        var counts = figures.counts();
        return List.of(
                counts.plans() + " plans: "
                        + Arrays.stream(PlanStatus.values())
                                .map(status -> counts.of(status) + " " + Words.label(status))
                                .collect(Collectors.joining(", ")),
                "clients: "
                        + Arrays.stream(ClientStatus.values())
                                .map(status -> counts.of(status) + " " + Words.label(status))
                                .collect(Collectors.joining(", "))
                        + ", " + counts.withoutClientStatus() + " not judged",
                counts.overdueTasks() + " overdue tasks in " + counts.plansWithOverdueTasks() + " plans, "
                        + figures.accountsAtRisk() + " accounts at risk");
    }

    private static String reasons(AccountAtRisk account) {
        return account.facts().number() + " " + account.facts().client().name() + ": "
                + account.reasons().stream().map(AccountAtRisk.Reason::words).collect(Collectors.joining("; "));
    }

    private static void add(TextTable table, RevenueTotal total) {
        table.row(
                "",
                total.currency(),
                "%11s".formatted(Amounts.shown(total.planned())),
                "%11s".formatted(Amounts.shown(total.invoiced())),
                percent(total.attainmentPercent()),
                percent(total.pacePercent()));
    }

    private static String percent(Optional<BigDecimal> percent) {
        return percent.map(value -> String.format(Locale.ENGLISH, "%3.0f %%", value))
                .orElse("    -");
    }
}
