package io.accountplanning.samples.quickstart.portfolio;

import io.accountplanning.plan.BcgClass;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.planning.Priority;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.samples.quickstart.crm.Amount;
import io.accountplanning.samples.quickstart.crm.Client;
import io.accountplanning.samples.quickstart.crm.Crm;
import io.accountplanning.samples.quickstart.file.CsvFile;
import io.accountplanning.samples.quickstart.file.CsvRow;
import io.accountplanning.samples.quickstart.file.Register;
import io.accountplanning.samples.quickstart.file.Values;
import io.accountplanning.samples.quickstart.file.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All plans of the portfolio and the tasks in them. */
public record Portfolio(List<PortfolioPlan> plans, List<PortfolioTask> tasks) {

    private static final Words<PlanStatus> STATUSES = Words.of(PlanStatus.class, "a plan status");
    private static final Words<ClientStatus> CLIENT_STATUSES = Words.of(ClientStatus.class, "a client status");
    private static final Words<BcgClass> BCG_CLASSES = Words.of(BcgClass.class, "a BCG class");
    private static final Words<TaskStatus> TASK_STATUSES = Words.of(TaskStatus.class, "a task status");
    private static final Words<Priority> PRIORITIES = Words.of(Priority.class, "a priority");
    private static final String[] PLAN_COLUMNS = {
        "id",
        "client",
        "subject",
        "period",
        "status",
        "owner",
        "client status",
        "client status reason",
        "bcg class",
        "currency",
        "revenue next year",
        "margin",
        "wallet share"
    };
    private static final String[] TASK_COLUMNS = {"plan", "action", "person in charge", "deadline", "status", "priority"
    };

    public Portfolio {
        plans = List.copyOf(plans);
        tasks = List.copyOf(tasks);
    }

    /** Reads the tables of {@code folder}; the first fault in any of them ends it with one sentence. */
    public static Portfolio read(Path folder, Crm crm) {
        var plans = new Register<PortfolioPlan>("plan", "portfolio.csv");
        for (var row : CsvFile.read(folder.resolve("portfolio.csv"), PLAN_COLUMNS)) {
            var plan = plan(row, crm);
            plans.add(plan.id(), plan, row);
        }
        var tasks = new ArrayList<PortfolioTask>();
        for (var row : CsvFile.read(folder.resolve("portfolio-tasks.csv"), TASK_COLUMNS)) {
            tasks.add(task(row, plans, crm));
        }
        return new Portfolio(List.copyOf(plans.all()), tasks);
    }

    private static PortfolioPlan plan(CsvRow row, Crm crm) {
        var client = row.required("client", crm.clients()::find);
        var currency = currency(row, client);
        return new PortfolioPlan(
                row.required("id", Values::id),
                client,
                row.required("subject", Values.text(200)),
                row.required("period", Values::period),
                row.required("status", STATUSES::read),
                row.optional("owner", crm.staff()::find),
                row.optional("client status", CLIENT_STATUSES::read),
                reason(row),
                row.optional("bcg class", BCG_CLASSES::read),
                currency,
                row.optional("revenue next year", value -> Amount.read(value, currency)),
                row.optional("margin", value -> Values.margin(Values.number(value))),
                row.optional("wallet share", value -> Values.share(Values.number(value))));
    }

    private static @Nullable Currency currency(CsvRow row, Client client) {
        var own = row.optional("currency", Values::currency);
        return own == null ? client.currency() : own;
    }

    private static @Nullable String reason(CsvRow row) {
        var reason = row.optional("client status reason", Values.text(1_000));
        if (reason != null && row.optional("client status", CLIENT_STATUSES::read) == null) {
            throw row.rejects("client status reason", "is the reason of no client status; fill in that column too");
        }
        return reason;
    }

    private static PortfolioTask task(CsvRow row, Register<PortfolioPlan> plans, Crm crm) {
        return new PortfolioTask(
                row.required("plan", plans::find),
                row.required("action", Values.text(500)),
                row.optional("person in charge", crm.staff()::find),
                row.optional("deadline", Values::date),
                row.required("status", TASK_STATUSES::read),
                row.optional("priority", PRIORITIES::read));
    }
}
