package io.accountplanning.samples.quickstart.screen;

import io.accountplanning.Workspace;
import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanRow;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.samples.quickstart.crm.Client;
import io.accountplanning.samples.quickstart.crm.Crm;
import io.accountplanning.samples.quickstart.crm.StaffMember;
import io.accountplanning.samples.quickstart.file.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** The list of plans with filters applied, as the screen of a host shows it. */
public final class PlanLists {

    private static final int SHOWN = 6;

    private final Workspace workspace;
    private final Crm crm;
    private final Screen screen;

    public PlanLists(Workspace workspace, Crm crm, Screen screen) {
        this.workspace = workspace;
        this.crm = crm;
        this.screen = screen;
    }

    public void show(StaffMember user) {
        var year = LocalDate.now(workspace.settings().state().value().zone()).getYear();
        screen.title("The list, filtered (%d plans in all)"
                .formatted(workspace.list().count(PlanFilter.all())));
        show(
                "client status Red, with overdue tasks",
                PlanFilter.all().withClientStatuses(ClientStatus.RED).withOverdue(true));
        show(
                "in progress, with tasks of " + user.name(),
                PlanFilter.all().withStatuses(PlanStatus.IN_PROGRESS).withPics(UserId.of(user.id())));
        show(
                "with an invoice, in " + year,
                PlanFilter.all()
                        .withHasInvoice(true)
                        .withPeriod(PlanPeriod.year(year).dates()));
        show("text \"" + word() + "\"", PlanFilter.all().withText(word()));
    }

    private void show(String filter, PlanFilter plans) {
        var found = workspace.list().find(plans, PlanSort.by(PlanSort.Key.CLIENT), Page.first(SHOWN));
        var count = workspace.list().count(plans);
        screen.line("  " + filter + ": " + count + (count > SHOWN ? ", the first " + SHOWN + " by client" : ""));
        var table = new TextTable(2, 9, 24, 28, 12, 11, 9);
        found.rows().forEach(row -> add(table, row));
        screen.table(table);
    }

    private static void add(TextTable table, PlanRow row) {
        var plan = row.plan();
        table.row(
                "",
                plan.number(),
                plan.client().name(),
                plan.subject(),
                period(plan.period()),
                Words.label(plan.status()),
                row.overdueTasks() == 0 ? "" : row.overdueTasks() + " overdue");
    }

    /** 2026, 2026-Q4, 2026-07; of a custom range the month in which it starts. */
    private static String period(PlanPeriod period) {
        return period.kind() == PlanPeriod.Kind.CUSTOM
                ? "from " + YearMonth.from(period.startInclusive())
                : period.toString();
    }

    /** In capitals, to show that case is of no matter; in Greek or Cyrillic if a client's name is. */
    private String word() {
        var names = crm.clients().all().stream().map(Client::name).toList();
        return names.stream()
                .filter(name -> name.codePoints().anyMatch(PlanLists::isGreekOrCyrillic))
                .findFirst()
                .or(() -> names.stream().findFirst())
                .map(name -> name.split(" ", 2)[0].toUpperCase(Locale.ROOT))
                .orElse("");
    }

    private static boolean isGreekOrCyrillic(int character) {
        var script = Character.UnicodeScript.of(character);
        return script == Character.UnicodeScript.GREEK || script == Character.UnicodeScript.CYRILLIC;
    }
}
