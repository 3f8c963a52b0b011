package io.accountplanning.samples.quickstart.lifedata;

import io.accountplanning.customfield.CustomField;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.samples.quickstart.crm.Client;
import io.accountplanning.samples.quickstart.crm.Crm;
import io.accountplanning.samples.quickstart.crm.StaffMember;
import io.accountplanning.samples.quickstart.file.JsonFiles;
import io.accountplanning.samples.quickstart.file.Register;
import io.accountplanning.samples.quickstart.file.Values;
import io.accountplanning.samples.quickstart.file.Words;
import io.accountplanning.samples.quickstart.portfolio.PlanTable;
import io.accountplanning.samples.quickstart.portfolio.Portfolio;
import io.accountplanning.samples.quickstart.portfolio.PortfolioPlan;
import io.accountplanning.samples.quickstart.tenant.CustomFieldRow;
import io.accountplanning.samples.quickstart.tenant.Tenant;
import io.accountplanning.samples.quickstart.workedplan.GoalRow;
import io.accountplanning.samples.quickstart.workedplan.TaskRow;
import io.accountplanning.samples.quickstart.workedplan.WorkedPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The files of the second part. */
public record LifeData(List<LifePlan> plans, LifeFile life, ScreensFile screens) {

    public LifeData {
        plans = List.copyOf(plans);
    }

    /** Reads the files of {@code folder}; the first fault in any of them ends it with one sentence. */
    public static LifeData read(Path folder, Crm crm, Tenant tenant, Portfolio portfolio, WorkedPlan workedPlan) {
        var known = new Register<PortfolioPlan>("plan", "portfolio.csv or life-plans.csv");
        portfolio.plans().forEach(plan -> known.add(plan.id(), plan));
        var plans = plans(folder.resolve("life-plans.csv"), new PlanTable(crm, tenant), known);
        var files = files(crm, known, workedPlan).reading(CustomFieldRow.class, fields(tenant)::find);
        return new LifeData(
                plans,
                files.read(folder.resolve("life-of-a-plan.json"), LifeFile.class),
                files.read(folder.resolve("portfolio-screens.json"), ScreensFile.class));
    }

    private static List<LifePlan> plans(Path file, PlanTable table, Register<PortfolioPlan> known) {
        var plans = new ArrayList<LifePlan>();
        var ofPortfolio = known.all().stream().map(PortfolioPlan::id).collect(Collectors.toSet());
        for (var row : table.rows(file, "under")) {
            var plan = table.plan(row);
            if (ofPortfolio.contains(plan.id())) {
                throw row.rejects("id", "is the id of a plan in portfolio.csv; give this one another");
            }
            plans.add(new LifePlan(plan, row.optional("under", known::find)));
            known.add(plan.id(), plan, row);
        }
        return plans;
    }

    private static Register<CustomFieldRow> fields(Tenant tenant) {
        var fields = new Register<CustomFieldRow>("field of plans", "custom-fields.csv");
        tenant.fields().stream()
                .filter(row -> row.field().of() == CustomField.Target.PLAN)
                .forEach(row -> fields.add(row.id(), row));
        return fields;
    }

    private static JsonFiles files(Crm crm, Register<PortfolioPlan> plans, WorkedPlan workedPlan) {
        var tasks = new Register<TaskRow>("task", "worked-plan/planning.json");
        workedPlan.planning().tasks().forEach(task -> tasks.add(task.key(), task));
        var goals = new Register<GoalRow>("goal", "worked-plan/goals.json");
        workedPlan.goals().forEach(goal -> goals.add(goal.name(), goal));
        return new JsonFiles()
                .reading(Client.class, crm.clients()::find)
                .reading(StaffMember.class, crm.staff()::find)
                .reading(PortfolioPlan.class, plans::find)
                .reading(TaskRow.class, tasks::find)
                .reading(GoalRow.class, goals::find)
                .reading(PlanPeriod.class, Values::period)
                .reading(PlanStatus.class, Words.of(PlanStatus.class, "a plan status")::read)
                .reading(ClientStatus.class, Words.of(ClientStatus.class, "a client status")::read);
    }
}
