package io.accountplanning.samples.quickstart;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.inmemory.InMemoryStorage;
import io.accountplanning.permission.Actor;
import io.accountplanning.samples.quickstart.crm.CrmTables;
import io.accountplanning.samples.quickstart.crm.StaffMember;
import io.accountplanning.samples.quickstart.file.OutFolder;
import io.accountplanning.samples.quickstart.file.QuickstartException;
import io.accountplanning.samples.quickstart.host.CrmPorts;
import io.accountplanning.samples.quickstart.host.Database;
import io.accountplanning.samples.quickstart.host.HangingRecords;
import io.accountplanning.samples.quickstart.life.Desks;
import io.accountplanning.samples.quickstart.life.Once;
import io.accountplanning.samples.quickstart.mail.MailFolder;
import io.accountplanning.samples.quickstart.screen.HealthReport;
import io.accountplanning.samples.quickstart.screen.PlanLists;
import io.accountplanning.samples.quickstart.screen.Screen;
import io.accountplanning.samples.quickstart.step.ReceiveWebhooks;
import io.accountplanning.samples.quickstart.step.Refusal;
import io.accountplanning.samples.quickstart.step.SetUpTenant;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A small host application: an agency that plans its accounts. */
public final class Quickstart {

    private static final int DONE = 0;
    private static final int REFUSED = 2;

    private Quickstart() {}

    /** Prints in UTF-8 whatever the terminal's locale says: the data is in many scripts. */
    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), Path.of(""), out, err));
    }

    /** The exit status: 0 when all was done, 2 when something that the user can remove stood in the way. */
    static int run(List<String> arguments, Path workingFolder, PrintStream out, PrintStream err) {
        try {
            var commandLine = CommandLine.parse(arguments, workingFolder);
            if (commandLine.help()) {
                out.print(CommandLine.USAGE);
            } else {
                run(commandLine, new Screen(out));
            }
            return DONE;
        } catch (QuickstartException e) {
            err.println(e.getMessage());
            return REFUSED;
        } catch (AccountPlanningException e) {
            err.println(Refusal.sentence(e));
            return REFUSED;
        }
    }

    private static void run(CommandLine commandLine, Screen screen) {
        var data = HostData.read(commandLine.data());
        var user = data.user(commandLine.user());
        screen.line("Working as " + user.name() + " with the data of " + commandLine.data());
        rehearse(data, user);

        var folder = OutFolder.open(commandLine.out());
        try (var database = Database.open(commandLine.database())) {
            var mails = new MailFolder(folder.inside("mails"), "plans@oakfathom.example");
            var planning = CrmPorts.builder(data.crm(), database.storage(), database.tables())
                    .mail(mails)
                    .files(folder.inside("files").fileStore())
                    .build();
            var desks = data.desks(user, member -> planning.as(CrmPorts.actor(member)));
            setUp(data, desks, screen);

            var steps = new EightSteps(data, desks.ofUser(), screen);
            var plan = steps.run(folder, planning, database);
            new PlanLists(desks.ofUser(), data.crm(), screen).show(user);
            HealthReport.show(plan.document().plan(), plan.health().current(), screen);

            var once = new Once();
            new LifeOfAPlan(data, desks, planning.jobs(), screen, once).run(plan);
            new StrategyAndInsight(data, desks, screen, once).run(plan, folder);
            new HostAndPeople(data, desks, planning, database.tables(), screen, once)
                    .run(plan, hanging(data, user, database, plan), mails, folder);
            new PortfolioScreens(data, desks, screen, once).run();
            screen.paragraph("Documents, with all of that in them", List.of(steps.export(plan, folder)));
            screen.title("Since the eight steps: " + once.summary());
            screen.paragraph("Events", List.of(ReceiveWebhooks.from(planning, database)));
            screen.title("The files are in " + folder.path() + ", the plans in " + commandLine.database());
        }
    }

    /** The plan of a host whose CRM never answers when it is asked about many records. */
    private static PlanWorkspace hanging(HostData data, StaffMember user, Database database, PlanWorkspace plan) {
        return CrmPorts.builder(data.crm(), database.storage(), database.tables())
                .records(new HangingRecords())
                .hostTimeout(Duration.ofMillis(200))
                .build()
                .as(CrmPorts.actor(user))
                .plan(plan.document().plan().id());
    }

    /** In memory first: what the library would refuse is refused before anything is written anywhere. */
    private static void rehearse(HostData data, StaffMember user) {
        try (var tables = CrmTables.inMemory()) {
            rehearse(data, user, CrmPorts.planning(data.crm(), new InMemoryStorage(), tables), tables);
        }
    }

    private static void rehearse(HostData data, StaffMember user, AccountPlanning planning, CrmTables tables) {
        var desks = data.desks(user, member -> planning.as(Actor.system("rehearsal")));
        setUp(data, desks, Screen.silent());
        var steps = new EightSteps(data, desks.ofUser(), Screen.silent());
        var plan = steps.rehearse();
        var once = new Once();
        new LifeOfAPlan(data, desks, planning.jobs(), Screen.silent(), once).run(plan);
        new StrategyAndInsight(data, desks, Screen.silent(), once).rehearse(plan);
        new HostAndPeople(data, desks, planning, tables, Screen.silent(), once).rehearse(plan);
        new PortfolioScreens(data, desks, Screen.silent(), once).run();
        steps.rehearseExport(plan);
    }

    private static void setUp(HostData data, Desks desks, Screen screen) {
        screen.line("Settings: " + SetUpTenant.by(desks.ofAdministrator(), data.tenant()));
    }
}
