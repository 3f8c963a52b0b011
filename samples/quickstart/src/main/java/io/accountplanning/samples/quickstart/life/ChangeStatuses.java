package io.accountplanning.samples.quickstart.life;

import io.accountplanning.bulk.BulkResult.Outcome;
import io.accountplanning.plan.PlanId;
import io.accountplanning.samples.quickstart.file.Words;
import io.accountplanning.samples.quickstart.lifedata.ScreensFile.BulkRow;
import io.accountplanning.samples.quickstart.portfolio.PortfolioPlan;
import io.accountplanning.samples.quickstart.step.KnownPlans;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        var result = desks.of(row.by()).bulk().changeStatus(plans.keySet(), row.status());
        once.count(result.done().size());
        var lines = new ArrayList<String>();
        lines.add("%s, %s, moves %d plans to %s"
                .formatted(row.by().name(), Words.label(row.by().role()), plans.size(), Words.label(row.status())));
        result.outcomes().forEach(outcome -> lines.add(told(outcome, String.valueOf(plans.get(outcome.plan())))));
        return lines;
    }

    /** The numbers of the plans, by which people know them. */
    private Map<PlanId, String> plans(KnownPlans known) {
        var numbers = new LinkedHashMap<PlanId, String>();
        for (PortfolioPlan one : row.plans()) {
            known.find(one)
                    .map(plan -> plan.document().plan())
                    .filter(plan -> plan.version() <= OURS)
                    .ifPresent(plan -> numbers.put(plan.id(), plan.number()));
        }
        return numbers;
    }

    /** Of a plan that somebody does not see, the outcome does not tell the number: this one was chosen by somebody who does. */
    private static String told(Outcome outcome, String number) {
        return number
                + switch (outcome.kind()) {
                    case DONE -> ": done";
                    case UNCHANGED -> ": it is so already";
                    case REFUSED ->
                        ": refused ("
                                + String.valueOf(outcome.reason())
                                        .replace(outcome.plan().toString(), number)
                                + ")";
                };
    }
}
