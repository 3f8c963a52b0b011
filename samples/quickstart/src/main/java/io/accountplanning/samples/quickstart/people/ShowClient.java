package io.accountplanning.samples.quickstart.people;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.competitor.Competitor;
import io.accountplanning.competitor.Competitors;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Objective;
import io.accountplanning.planning.Planning;
import io.accountplanning.portal.AskedUpdate;
import io.accountplanning.portal.Portal;
import io.accountplanning.samples.quickstart.life.Once;
import io.accountplanning.samples.quickstart.peopledata.PeopleFile.PortalRow;
import io.accountplanning.sharing.SharedPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the client sees of the plan, and what it asks. */
public final class ShowClient {

    private final PortalRow row;
    private final Once once;

    public ShowClient(PortalRow row, Once once) {
        this.row = row;
        this.once = once;
    }

    public void open(Workspace administrator) {
        var settings = administrator.portalSettings();
        once.when(!settings.state().value().on(), () -> settings.edit(portal -> portal.withOn(true)));
    }

    /** One objective stays internal, with every task under it; of the competitors, which are internal, one is shown, without notes. */
    public void share(PlanWorkspace plan) {
        var sharing = plan.sharing();
        once.when(!sharing.isShown(), sharing::show);
        objective(plan.planning().get()).ifPresent(hidden -> choose(plan, hidden, false));
        choose(plan, SharedPart.column(Competitors.SECTION, Competitor.TABLE, "notes"), false);
        competitor(plan.competitors().get()).ifPresent(shown -> choose(plan, shown, true));
    }

    private void choose(PlanWorkspace plan, SharedPart part, boolean shared) {
        var sharing = plan.sharing();
        once.when(sharing.state().value().choice(part).isEmpty(), () -> {
            if (shared) {
                sharing.share(part);
            } else {
                sharing.makeInternal(part);
            }
        });
    }

    private Optional<SharedPart> objective(Planning planning) {
        return planning.objectives().stream()
                .filter(objective -> objective.title().equals(row.internal()))
                .findFirst()
                .map(objective -> SharedPart.row(Planning.SECTION, Objective.TABLE, objective.id()));
    }

    private Optional<SharedPart> competitor(Competitors competitors) {
        return competitors.competitors().stream()
                .filter(competitor -> competitor.name().equals(row.shared()))
                .findFirst()
                .map(competitor -> SharedPart.row(Competitors.SECTION, Competitor.TABLE, competitor.id()));
    }

    /** The client asks, and somebody of the agency answers. */
    public List<String> talk(PlanWorkspace plan, Portal portal) {
        var id = plan.document().plan().id();
        once.when(plan.updateRequests().all().isEmpty(), () -> portal.requestUpdate(id, row.request()));
        plan.updateRequests().open().stream()
                .limit(1)
                .forEach(open -> once.when(true, () -> plan.updateRequests().handle(open.id(), row.reply())));
        return lines(plan, portal, id);
    }

    private List<String> lines(PlanWorkspace plan, Portal portal, PlanId id) {
        var seen = portal.plan(id);
        var all = plan.document();
        var lines = new ArrayList<String>();
        lines.add("plans that the client finds: " + portal.plans(100).size());
        lines.add("of %d objectives and %d tasks it sees %d and %d; of %d competitors %d; of %d sections %d"
                .formatted(
                        planning(all).objectives().size(),
                        planning(all).tasks().size(),
                        planning(seen).objectives().size(),
                        planning(seen).tasks().size(),
                        competitors(all),
                        competitors(seen),
                        all.sections().size(),
                        seen.sections().size()));
        portal.updateRequests(10).forEach(asked -> lines.add(line(asked)));
        return lines;
    }

    private static Planning planning(PlanDocument document) {
        return document.section(Planning.SECTION);
    }

    private static int competitors(PlanDocument document) {
        return document.find(Competitors.SECTION)
                .map(section -> section.competitors().size())
                .orElse(0);
    }

    private String line(AskedUpdate asked) {
        var reply = asked.request().reply();
        return row.contact().name() + ": " + asked.request().message() + (reply == null ? "" : " – " + reply);
    }
}
