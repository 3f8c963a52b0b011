package io.accountplanning.samples.quickstart.strategy;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.samples.quickstart.life.Once;
import io.accountplanning.samples.quickstart.screen.Amounts;
import io.accountplanning.samples.quickstart.strategydata.StrategyFile.WhitespaceRow;
import io.accountplanning.time.DateRange;
import io.accountplanning.whitespace.EndingContract;
import io.accountplanning.whitespace.WhitespaceGap;
import java.util.ArrayList;
import java.util.List;

/** What the client buys where and from whom, pasted as it was copied from a spreadsheet. */
public final class MapWhitespace {

    private static final int GAPS = 3;

    private final WhitespaceRow row;
    private final Once once;

    public MapWhitespace(WhitespaceRow row, Once once) {
        this.row = row;
        this.once = once;
    }

    public List<String> of(PlanWorkspace plan) {
        once.edit(plan.whitespace(), 0, empty -> empty.load(row.block().text(), row.locale()));
        var map = plan.whitespace().get();
        var coverage = map.coverage();
        var lines = new ArrayList<String>();
        lines.add("%d of %d places are ours, %s of %s a year; wallet share %s"
                .formatted(
                        coverage.deployed(),
                        coverage.eligible(),
                        Amounts.shown(coverage.ourValue()),
                        Amounts.shown(coverage.marketValue()),
                        map.walletSharePercent()
                                .map(share -> share.toPlainString() + " %")
                                .orElse("unknown")));
        map.gaps(GAPS).forEach(gap -> lines.add(line(gap)));
        map.contractsEnding(new DateRange(row.contractsFrom(), row.contractsBefore()))
                .forEach(contract -> lines.add(line(contract)));
        return lines;
    }

    private static String line(WhitespaceGap gap) {
        return "gap " + Amounts.shown(gap.gap()) + ": " + gap.product() + " at " + gap.unit();
    }

    private static String line(EndingContract contract) {
        return "contract ends " + contract.contractEnd() + ": " + contract.competitor() + ", " + contract.product()
                + " at " + contract.unit();
    }
}
