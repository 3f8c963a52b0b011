package io.accountplanning.permission;

import static io.accountplanning.permission.CallRules.rule;

import io.accountplanning.activity.ActivityEntry;
import io.accountplanning.activity.ActivityFilter;
import io.accountplanning.comparison.Naming;
import io.accountplanning.filter.Page;
import io.accountplanning.host.ClientId;
import io.accountplanning.permission.Calls.Tried;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.portal.UpdateRequest;
import io.accountplanning.sharing.SharedPart;
import java.util.List;
import java.util.Locale;

/** What the calls need that are about the client. */
final class PeopleCallRules {

    private static final ClientId ACME = ClientId.of("acme");
    private static final SharedPart MARGIN = SharedPart.field(PlanDetails.SECTION, "marginPercent");

    private PeopleCallRules() {}

    static void add() {
        OncePerTenantCallRules.add();
        sharing();
        updateRequests();
        activity();
        client();
    }

    private static void client() {
        rule("Workspace.staffNames()", Need.NOTHING, tried -> tried.workspace().staffNames());
        rule(
                "ClientTab.client()",
                Need.NOTHING,
                tried -> tried.workspace().client(ACME).client());
        rule(
                "ClientTab.profile()",
                Need.SEE,
                tried -> tried.workspace().client(ACME).profile());
        rule(
                "ClientTab.filter()",
                Need.NOTHING,
                tried -> tried.workspace().client(ACME).filter());
        rule(
                "ClientTab.plans(Page)",
                Need.NOTHING,
                tried -> tried.workspace().client(ACME).plans(Page.first(5)));
        rule(
                "ClientTab.current(Page)",
                Need.NOTHING,
                tried -> tried.workspace().client(ACME).current(Page.first(5)));
        rule(
                "ClientTab.primary()",
                Need.NOTHING,
                tried -> tried.workspace().client(ACME).primary());
    }

    private static void activity() {
        rule(
                "Activity.latest(ActivityFilter, int)",
                Need.SEE,
                tried -> tried.tabs().activity().latest(ActivityFilter.all(), 5));
        rule(
                "Activity.latest(int, ActivityCursor)",
                Need.SEE,
                tried -> tried.tabs().activity().latest(5, anyEntry(tried).cursor()));
        rule(
                "Activity.latest(ActivityFilter, int, ActivityCursor)",
                Need.SEE,
                tried -> tried.tabs()
                        .activity()
                        .latest(ActivityFilter.all(), 5, anyEntry(tried).cursor()));
        rule(
                "Activity.sentences(List, Locale)",
                Need.SEE,
                tried -> tried.tabs().activity().sentences(List.of(anyEntry(tried)), Locale.ENGLISH));
        rule(
                "Activity.sentences(List, Naming)",
                Need.SEE,
                tried -> tried.tabs().activity().sentences(List.of(anyEntry(tried)), Naming.readable(Locale.ENGLISH)));
        rule(
                "PortfolioActivity.latest(ActivityFilter, int)",
                Need.NOTHING,
                tried -> tried.workspace().activity().latest(ActivityFilter.all(), 5));
        rule(
                "PortfolioActivity.latest(ActivityFilter, int, ActivityCursor)",
                Need.NOTHING,
                tried -> tried.workspace()
                        .activity()
                        .latest(ActivityFilter.all(), 5, anyEntry(tried).cursor()));
    }

    private static ActivityEntry anyEntry(Tried tried) {
        return tried.calls()
                .administrator
                .plan(tried.plan())
                .activity()
                .latest(1)
                .get(0);
    }

    private static void sharing() {
        rule("SharingTab.state()", Need.SEE, tried -> tried.tabs().sharing().state());
        rule("SharingTab.isShown()", Need.SEE, tried -> tried.tabs().sharing().isShown());
        rule("SharingTab.lines()", Need.SEE, tried -> tried.tabs().sharing().lines());
        rule("SharingTab.preview()", Need.SEE, tried -> tried.tabs().sharing().preview());
        rule("SharingTab.show()", Need.EDIT, tried -> tried.tabs().sharing().show());
        rule("SharingTab.unshow()", Need.EDIT, tried -> tried.tabs().sharing().unshow());
        rule(
                "SharingTab.share(SharedPart)",
                Need.EDIT,
                tried -> tried.tabs().sharing().share(MARGIN));
        rule(
                "SharingTab.makeInternal(SharedPart)",
                Need.EDIT,
                tried -> tried.tabs().sharing().makeInternal(MARGIN));
        rule(
                "SharingTab.asDeclared(SharedPart)",
                Need.EDIT,
                tried -> tried.tabs().sharing().asDeclared(MARGIN));
    }

    private static void updateRequests() {
        rule(
                "UpdateRequestsTab.all()",
                Need.SEE,
                tried -> tried.tabs().updateRequests().all());
        rule(
                "UpdateRequestsTab.open()",
                Need.SEE,
                tried -> tried.tabs().updateRequests().open());
        rule("UpdateRequestsTab.handle(Id, String)", Need.EDIT, PeopleCallRules::handle);
    }

    private static void handle(Tried tried) {
        PlanId fresh = tried.calls().newPlan();
        tried.calls().administrator.portalSettings().edit(s -> s.withOn(true));
        tried.calls().administrator.plan(fresh).sharing().show();
        UpdateRequest asked =
                tried.calls().planning.portal(Actor.client(ACME, "carl")).requestUpdate(fresh, "How far are we?");
        tried.workspace().plan(fresh).updateRequests().handle(asked.id(), "Almost there");
    }
}
