package io.accountplanning.samples.quickstart.step;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.host.Client;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.samples.quickstart.crm.Crm;
import io.accountplanning.samples.quickstart.host.CrmPorts;
import io.accountplanning.samples.quickstart.portfolio.Portfolio;
import io.accountplanning.samples.quickstart.portfolio.PortfolioPlan;
import io.accountplanning.samples.quickstart.portfolio.PortfolioTask;
import java.util.Currency;
import java.util.List;

/** Before the first step: the accounts that the agency has. Each plan gets its tasks and its client's records of its period. */
public final class ImportPortfolio {

    private final Portfolio portfolio;
    private final Crm crm;

    public ImportPortfolio(Portfolio portfolio, Crm crm) {
        this.portfolio = portfolio;
        this.crm = crm;
    }

    public String into(KnownPlans known) {
        portfolio.plans().forEach(plan -> Refusal.in("portfolio.csv, plan " + plan.id(), () -> read(plan, known)));
        return "%d plans of %d clients with %d tasks; %d of them are new"
                .formatted(
                        portfolio.plans().size(),
                        portfolio.plans().stream()
                                .map(PortfolioPlan::client)
                                .distinct()
                                .count(),
                        portfolio.tasks().size(),
                        known.created());
    }

    /** A plan without tasks and records. */
    public static void open(PortfolioPlan row, KnownPlans known) {
        var plan = known.open(row.client().id(), row.subject(), row.period(), newPlan(row));
        CustomValues.fill(plan, row.customFields(), List.of());
    }

    private void read(PortfolioPlan row, KnownPlans known) {
        var plan = known.open(row.client().id(), row.subject(), row.period(), newPlan(row));
        var tasks = tasksOf(row);
        addTasks(tasks, plan);
        linkRecords(row, plan);
        CustomValues.fill(plan, row.customFields(), customValues(tasks, plan));
    }

    private static NewPlan newPlan(PortfolioPlan row) {
        var plan = NewPlan.of(Client.of(row.client().id(), row.client().name()), row.subject())
                .period(row.period())
                .status(row.status())
                .with(details -> judged(row, details));
        return row.owner() == null ? plan : plan.owner(UserId.of(row.owner().id()));
    }

    private static PlanDetails judged(PortfolioPlan row, PlanDetails details) {
        var currency = row.currency() == null ? Currency.getInstance("EUR") : row.currency();
        return details.withCurrency(currency)
                .withIndustry(row.client().industry())
                .withClientStatus(row.clientStatus(), row.clientStatusReason())
                .withBcgClass(row.bcgClass())
                .withRevenueNextYear(
                        row.revenueNextYear() == null
                                ? null
                                : row.revenueNextYear().value())
                .withMarginPercent(row.margin())
                .withWalletSharePercent(row.walletShare());
    }

    private List<PortfolioTask> tasksOf(PortfolioPlan row) {
        return portfolio.tasks().stream()
                .filter(task -> task.plan().equals(row))
                .toList();
    }

    private static void addTasks(List<PortfolioTask> rows, PlanWorkspace plan) {
        if (!rows.isEmpty()) {
            FirstFill.of(
                    plan.planning(),
                    Tasks.toDo(rows.stream()
                            .map(task -> Tasks.of(
                                    task.action(),
                                    task.personInCharge(),
                                    task.deadline(),
                                    task.status(),
                                    task.priority()))
                            .toList()));
        }
    }

    /** A task is known by its action; one that somebody has renamed or deleted since is left as it is. */
    private static List<CustomValues.OfTask> customValues(List<PortfolioTask> rows, PlanWorkspace plan) {
        var described =
                rows.stream().filter(row -> !row.customFields().isEmpty()).toList();
        if (described.isEmpty()) {
            return List.of();
        }
        var tasks = plan.planning().get().tasks();
        return described.stream()
                .flatMap(row -> tasks.stream()
                        .filter(task -> task.action().equals(row.action()))
                        .limit(1)
                        .map(task -> new CustomValues.OfTask(task.id(), row.customFields())))
                .toList();
    }

    private void linkRecords(PortfolioPlan row, PlanWorkspace plan) {
        var records = crm.records().stream()
                .filter(record -> record.client().equals(row.client()))
                .filter(record -> row.period().dates().contains(record.date()))
                .toList();
        if (!records.isEmpty()) {
            FirstFill.of(plan.relations(), CrmPorts.relations(records));
        }
    }
}
