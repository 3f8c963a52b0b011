package io.accountplanning.samples.quickstart.strategy;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.bcg.BcgPoint;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.marketposition.BcgSuggestion;
import io.accountplanning.marketposition.MarketPosition;
import io.accountplanning.samples.quickstart.file.Words;
import io.accountplanning.samples.quickstart.life.Once;
import io.accountplanning.samples.quickstart.screen.Amounts;
import io.accountplanning.samples.quickstart.step.KnownPlans;
import io.accountplanning.samples.quickstart.strategydata.StrategyFile;
import io.accountplanning.samples.quickstart.strategydata.StrategyFile.PositionRow;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Where the account stands on its market, and the portfolio in one matrix. Suggestions overwrite nothing. */
public final class PlaceOnMarket {

    private static final int POINTS = 100;

    private final StrategyFile file;
    private final Once once;

    public PlaceOnMarket(StrategyFile file, Once once) {
        this.file = file;
        this.once = once;
    }

    public List<String> of(PlanWorkspace plan, KnownPlans known) {
        place(plan, file.marketPosition());
        file.marketPositions().forEach(row -> known.find(row.plan()).ifPresent(other -> place(other, row.position())));
        return List.of(summary(plan.bcg().suggestion(), plan));
    }

    private void place(PlanWorkspace plan, PositionRow row) {
        once.edit(
                plan.marketPosition(),
                0,
                unknown -> new MarketPosition(row.growth(), row.ownShare(), row.largestRivalShare()));
    }

    private static String summary(BcgSuggestion suggestion, PlanWorkspace plan) {
        var chosen = plan.details().get().standing().bcgClass();
        return suggestion
                .suggested()
                .map(suggested -> "growth %s %%, relative share %s: suggested is %s, chosen by hand is %s"
                        .formatted(
                                suggestion.position().marketGrowthPercent(),
                                suggestion.relativeShare(),
                                Words.label(suggested),
                                chosen == null ? "none" : Words.label(chosen)))
                .orElse("not known well enough for a suggestion");
    }

    /** A line for each plan of which growth and shares are known. */
    public static List<String> matrix(Workspace workspace) {
        var lines = new ArrayList<String>();
        workspace.bcgMatrix().find(PlanFilter.all(), POINTS).forEach(point -> lines.add(line(point)));
        return lines;
    }

    private static String line(BcgPoint point) {
        return "%s %s: growth %s %%, relative share %s, %s, suggested is %s"
                .formatted(
                        point.number(),
                        point.client().name(),
                        point.growthPercent(),
                        point.relativeShare().setScale(2, RoundingMode.HALF_UP),
                        point.planned() == null ? "nothing planned" : Amounts.shown(point.planned()),
                        Words.label(point.suggested()));
    }
}
