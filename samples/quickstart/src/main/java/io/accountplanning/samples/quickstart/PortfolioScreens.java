package io.accountplanning.samples.quickstart;

import io.accountplanning.samples.quickstart.life.ChangeStatuses;
import io.accountplanning.samples.quickstart.life.Desks;
import io.accountplanning.samples.quickstart.life.KeepFilter;
import io.accountplanning.samples.quickstart.life.Once;
import io.accountplanning.samples.quickstart.screen.BoardScreen;
import io.accountplanning.samples.quickstart.screen.PortfolioFigures;
import io.accountplanning.samples.quickstart.screen.Screen;
import io.accountplanning.samples.quickstart.screen.TaskScreens;
import io.accountplanning.samples.quickstart.step.KnownPlans;
import io.accountplanning.samples.quickstart.step.Refusal;

/** What is asked of all plans together. */
final class PortfolioScreens {

    private final HostData data;
    private final Desks desks;
    private final Screen screen;
    private final Once once;

    PortfolioScreens(HostData data, Desks desks, Screen screen, Once once) {
        this.data = data;
        this.desks = desks;
        this.screen = screen;
        this.once = once;
    }

    void run() {
        screen.title("The portfolio, as " + desks.user().name() + " sees it");
        var figures = new PortfolioFigures(desks.ofUser(), screen);
        figures.show();
        figures.showRevenue();
        new TaskScreens(desks.ofUser(), screen).show();
        Refusal.in("portfolio-screens.json", this::edit);
        screen.title("The board, with the highest cards of each column");
        BoardScreen.show(desks.ofUser(), screen);
    }

    private void edit() {
        var file = data.life().screens();
        screen.paragraph("Saved filter", new KeepFilter(file.savedFilter(), desks, once).use());
        var known = new KnownPlans(desks.ofUser());
        screen.paragraph("Bulk action", new ChangeStatuses(file.bulk(), desks, once).of(known));
    }
}
