package io.accountplanning.samples.quickstart;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.export.pdf.PlanPdf;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.host.TenantId;
import io.accountplanning.permission.Actor;
import io.accountplanning.samples.quickstart.crm.CrmTables;
import io.accountplanning.samples.quickstart.file.OutFolder;
import io.accountplanning.samples.quickstart.life.Desks;
import io.accountplanning.samples.quickstart.life.Once;
import io.accountplanning.samples.quickstart.mail.MailFolder;
import io.accountplanning.samples.quickstart.people.Discuss;
import io.accountplanning.samples.quickstart.people.ForgetPerson;
import io.accountplanning.samples.quickstart.people.KeepFiles;
import io.accountplanning.samples.quickstart.people.OneCurrency;
import io.accountplanning.samples.quickstart.people.OrderProject;
import io.accountplanning.samples.quickstart.people.ShowClient;
import io.accountplanning.samples.quickstart.people.SyncTask;
import io.accountplanning.samples.quickstart.people.TellPeople;
import io.accountplanning.samples.quickstart.people.WithoutTheCrm;
import io.accountplanning.samples.quickstart.screen.Screen;
import io.accountplanning.samples.quickstart.step.Refusal;
import java.time.LocalDate;
import java.util.List;

/** The worked plan's work with the host's projects, with people and with the client. What an earlier run has done already is left as it is. */
final class HostAndPeople {

    private final HostData data;
    private final Desks desks;
    private final AccountPlanning planning;
    private final CrmTables crm;
    private final Screen screen;
    private final Once once;

    HostAndPeople(HostData data, Desks desks, AccountPlanning planning, CrmTables crm, Screen screen, Once once) {
        this.data = data;
        this.desks = desks;
        this.planning = planning;
        this.crm = crm;
        this.screen = screen;
        this.once = once;
    }

    void run(PlanWorkspace plan, PlanWorkspace hanging, MailFolder mails, OutFolder folder) {
        screen.title("The host, its people and its clients, with "
                + plan.document().plan().number());
        Refusal.in("people-and-clients.json", () -> {
            work(plan);
            screen.paragraph("Records", WithoutTheCrm.of(plan, hanging));
            screen.paragraph("Mails", new TellPeople(data.people().reminder(), planning.jobs(), once).deliver(mails));
        });
        var number = plan.document().plan().number();
        var pdf = folder.write(
                number + "-for-the-client.pdf", out -> forTheClient(plan).writeTo(out));
        screen.paragraph("For the client", List.of(pdf.getFileName().toString()));
        screen.paragraph("One currency", OneCurrency.euros(desks.ofUser()));
    }

    /** Everything but what leaves a trace. */
    void rehearse(PlanWorkspace plan) {
        Refusal.in("people-and-clients.json", () -> work(plan));
    }

    private void work(PlanWorkspace plan) {
        var file = data.people();
        screen.paragraph("Project", new OrderProject(file.project(), once).of(plan));
        screen.paragraph(
                "Task", new SyncTask(file, crm.projects(), planning.hostTasks(TenantId.DEFAULT), once).of(plan));
        screen.paragraph("Comments", new Discuss(file, desks, once).of(plan));
        screen.paragraph("Files", new KeepFiles(file, once).of(plan));
        new TellPeople(file.reminder(), planning.jobs(), once).remind(plan, today());
        var client = new ShowClient(file.portal(), once);
        client.open(desks.ofAdministrator());
        client.share(plan);
        screen.paragraph("Privacy", new ForgetPerson(file.toBeForgotten(), once).by(desks.ofAdministrator()));
        screen.paragraph(
                "Portal",
                client.talk(
                        plan,
                        planning.portal(Actor.client(
                                plan.details().get().client().id(),
                                file.portal().contact().id()))));
    }

    private PlanPdf forTheClient(PlanWorkspace plan) {
        return PlanPdf.of(PlanReport.of(plan.document())
                .forClient()
                .locale(data.workedPlan().head().language())
                .fonts(data.fonts())
                .people(desks.ofUser().staffNames()));
    }

    private LocalDate today() {
        return LocalDate.now(desks.ofUser().settings().state().value().zone());
    }
}
