package io.accountplanning.samples.quickstart.life;

import io.accountplanning.bulk.BulkResult.Outcome;
import io.accountplanning.plan.PlanId;
import io.accountplanning.samples.quickstart.file.Words;
import io.accountplanning.samples.quickstart.lifedata.ScreensFile.BulkRow;
import io.accountplanning.samples.quickstart.portfolio.PortfolioPlan;
import io.accountplanning.samples.quickstart.step.KnownPlans;
import java.util.ArrayList;
import java.util.List;

/** Somebody gives several plans a status at once; each plan succeeds or fails on its own. */
public final class ChangeStatuses {

    /** As it was created, or as this has left it. What others have edited since is theirs. */
    private static final long OURS = 2;

    private final BulkRow row;
    private final Desks desks;
    private final Once once;

    public ChangeStatuses(BulkRow row, Desks desks, Once once) {
        this.row = row;
        this.desks = desks;
        this.once = once;
    }

    /** Who does what, and then a line for each plan. */
    public List<String> of(KnownPlans known) {
        var plans = plans(known);
        var result = desks.of(row.by()).bulk().changeStatus(plans, row.status());
        once.count(result.done().size());
        var lines = new ArrayList<String>();
        lines.add("%s, %s, moves %d plans to %s"
                .formatted(row.by().name(), Words.label(row.by().role()), plans.size(), Words.label(row.status())));
        result.outcomes().forEach(outcome -> lines.add(told(outcome)));
        return lines;
    }

    private List<PlanId> plans(KnownPlans known) {
        var plans = new ArrayList<PlanId>();
        for (PortfolioPlan one : row.plans()) {
            known.find(one)
                    .map(plan -> plan.document().plan())
                    .filter(plan -> plan.version() <= OURS)
                    .ifPresent(plan -> plans.add(plan.id()));
        }
        return plans;
    }

    private static String told(Outcome outcome) {
        return outcome.number()
                + switch (outcome.kind()) {
                    case DONE -> ": done";
                    case UNCHANGED -> ": it is so already";
                    case REFUSED -> ": refused (" + outcome.reason() + ")";
                };
    }
}
