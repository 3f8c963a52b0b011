package io.accountplanning.samples.quickstart.portfolio;

import io.accountplanning.customfield.CustomField.Target;
import io.accountplanning.planning.Priority;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.samples.quickstart.crm.Crm;
import io.accountplanning.samples.quickstart.file.CsvRow;
import io.accountplanning.samples.quickstart.file.Register;
import io.accountplanning.samples.quickstart.file.Values;
import io.accountplanning.samples.quickstart.file.Words;
import io.accountplanning.samples.quickstart.tenant.Tenant;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All plans of the portfolio and the tasks in them. */
public record Portfolio(List<PortfolioPlan> plans, List<PortfolioTask> tasks) {

    private static final Words<TaskStatus> TASK_STATUSES = Words.of(TaskStatus.class, "a task status");
    private static final Words<Priority> PRIORITIES = Words.of(Priority.class, "a priority");
    private static final List<String> TASK_COLUMNS =
            List.of("plan", "action", "person in charge", "deadline", "status", "priority");

    public Portfolio {
        plans = List.copyOf(plans);
        tasks = List.copyOf(tasks);
    }

    /** Reads the tables of {@code folder}; the first fault in any of them ends it with one sentence. */
    public static Portfolio read(Path folder, Crm crm, Tenant tenant) {
        var plans = new Register<PortfolioPlan>("plan", "portfolio.csv");
        var table = new PlanTable(crm, tenant);
        for (var row : table.rows(folder.resolve("portfolio.csv"))) {
            var plan = table.plan(row);
            plans.add(plan.id(), plan, row);
        }
        var tasks = new ArrayList<PortfolioTask>();
        var customFields = new CustomColumns(tenant.columns(Target.TASK));
        for (var row : customFields.rows(folder.resolve("portfolio-tasks.csv"), TASK_COLUMNS)) {
            tasks.add(task(row, plans, crm, customFields));
        }
        return new Portfolio(List.copyOf(plans.all()), tasks);
    }

    private static PortfolioTask task(CsvRow row, Register<PortfolioPlan> plans, Crm crm, CustomColumns customFields) {
        return new PortfolioTask(
                row.required("plan", plans::find),
                row.required("action", Values.text(500)),
                row.optional("person in charge", crm.staff()::find),
                row.optional("deadline", Values::date),
                row.required("status", TASK_STATUSES::read),
                row.optional("priority", PRIORITIES::read),
                customFields.values(row));
    }
}
