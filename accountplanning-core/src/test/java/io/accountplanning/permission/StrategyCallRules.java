package io.accountplanning.permission;

import static io.accountplanning.permission.CallRules.rule;

import io.accountplanning.filter.PlanFilter;
import io.accountplanning.initiative.Initiative;
import io.accountplanning.marketposition.BcgSuggestion;
import io.accountplanning.permission.Calls.Tried;
import io.accountplanning.plan.PlanId;
import io.accountplanning.settings.BcgCuts;
import java.math.BigDecimal;

/** What the calls about strategy need. */
final class StrategyCallRules {

    private static final BcgSuggestion STAR =
            BcgSuggestion.of(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN, BcgCuts.DEFAULT);

    private StrategyCallRules() {}

    static void add() {
        initiatives();
    }

    private static void initiatives() {
        rule("PlanWorkspace.promote(Id)", Need.EDIT, StrategyCallRules::promote);
        rule("BcgTab.suggestion()", Need.SEE, tried -> tried.tabs().bcg().suggestion());
        rule(
                "BcgTab.accept(BcgSuggestion)",
                Need.EDIT,
                tried -> tried.tabs().bcg().accept(STAR));
        rule(
                "BcgMatrix.find(PlanFilter, int)",
                Need.NOTHING,
                tried -> tried.workspace().bcgMatrix().find(PlanFilter.all(), 5));
    }

    private static void promote(Tried tried) {
        Initiative initiative = Initiative.of("Analytics for France");
        PlanId fresh = tried.calls().newPlan();
        tried.calls().administrator.plan(fresh).initiatives().edit(i -> i.add(initiative));
        tried.workspace().plan(fresh).promote(initiative.id());
    }
}
