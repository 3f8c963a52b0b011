package io.accountplanning.samples.quickstart;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.samples.quickstart.file.OutFolder;
import io.accountplanning.samples.quickstart.host.Database;
import io.accountplanning.samples.quickstart.screen.Screen;
import io.accountplanning.samples.quickstart.step.AddMeetingsAndCompetitors;
import io.accountplanning.samples.quickstart.step.AddTeamAndOffering;
import io.accountplanning.samples.quickstart.step.CreatePlan;
import io.accountplanning.samples.quickstart.step.DefineObjectives;
import io.accountplanning.samples.quickstart.step.ExportDocuments;
import io.accountplanning.samples.quickstart.step.FillDueDiligence;
import io.accountplanning.samples.quickstart.step.ImportPortfolio;
import io.accountplanning.samples.quickstart.step.KnownPlans;
import io.accountplanning.samples.quickstart.step.LinkRecords;
import io.accountplanning.samples.quickstart.step.ReceiveWebhooks;
import io.accountplanning.samples.quickstart.step.Refusal;
import java.util.stream.Collectors;

/** What account managers do with a plan. What an earlier run has done already is left as it is. */
final class EightSteps {

    private final HostData data;
    private final Workspace workspace;
    private final Screen screen;

    EightSteps(HostData data, Workspace workspace, Screen screen) {
        this.data = data;
        this.workspace = workspace;
        this.screen = screen;
    }

    PlanWorkspace run(OutFolder folder, AccountPlanning planning, Database database) {
        var plan = write();
        screen.step("Export the documents", export(plan, folder));
        screen.step("Receive and verify webhooks", ReceiveWebhooks.from(planning, database));
        return plan;
    }

    /** The plan's documents as it is now, each in the place of an earlier one; their names. */
    String export(PlanWorkspace plan, OutFolder folder) {
        return documents().of(plan, folder).stream()
                .map(file -> file.getFileName().toString())
                .collect(Collectors.joining(", "));
    }

    /** Everything but what leaves a trace, to find what the library would refuse before there is one. */
    PlanWorkspace rehearse() {
        return Refusal.of("worked-plan", () -> {
            var plan = write();
            rehearseExport(plan);
            return plan;
        });
    }

    /** Makes the documents and throws them away. */
    void rehearseExport(PlanWorkspace plan) {
        documents().rehearse(plan);
    }

    private PlanWorkspace write() {
        var known = new KnownPlans(workspace);
        screen.line("Portfolio: " + new ImportPortfolio(data.portfolio(), data.crm()).into(known));

        var file = data.workedPlan();
        var plan = CreatePlan.from(file.head(), known);
        screen.title("The eight steps, with " + plan.document().plan().number());
        screen.step("Create a plan for a key client", CreatePlan.summary(plan));
        screen.step("Fill Due Diligence", FillDueDiligence.in(plan, file.dueDiligence()));
        screen.step("Add team and offering", AddTeamAndOffering.to(plan, file.team(), file.serviceAbility()));
        screen.step("Define objectives", DefineObjectives.in(plan, file.planning(), file.goals(), file.mindMap()));
        screen.step("Link projects and invoices", LinkRecords.to(plan, file.links()));
        screen.step(
                "Add notes and competitors", AddMeetingsAndCompetitors.to(plan, file.meetings(), file.competitors()));
        return plan;
    }

    private ExportDocuments documents() {
        return new ExportDocuments(
                workspace, data.fonts(), data.workedPlan().head().language());
    }
}
