package io.accountplanning.samples.quickstart.life;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.lifecycle.CarryForward;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.samples.quickstart.file.Words;
import io.accountplanning.samples.quickstart.lifedata.LifeFile.FollowUpRow;
import java.util.List;
import java.util.stream.Collectors;

/** A completed plan is followed up for the next period; what is done stays behind, what is open goes along. */
public final class FollowUp {

    private static final long AS_CREATED = 1;

    private final FollowUpRow row;
    private final Desks desks;
    private final Once once;

    public FollowUp(FollowUpRow row, Desks desks, Once once) {
        this.row = row;
        this.desks = desks;
        this.once = once;
    }

    /** The chain of the plan, from the first to the last. */
    public String of(PlanWorkspace plan) {
        once.when(
                last(plan).id().equals(plan.document().plan().id()),
                () -> plan.followUp(CarryForward.all().withOpenTasks()));
        var followUp = desks.ofUser().plan(next(plan).id());
        var status = row.clientStatus();
        once.edit(
                followUp.details(),
                AS_CREATED,
                details -> details.withRevenueNextYear(row.revenueNextYear())
                        .withClientStatus(status.color(), status.reason()));
        return plan.chain().stream().map(FollowUp::named).collect(Collectors.joining(" → "));
    }

    /** What the follow-up says that the plan did not. */
    public List<String> differences(PlanWorkspace plan) {
        var id = plan.document().plan().id();
        return Revise.sentences(desks.ofUser().compare(id, next(plan).id()));
    }

    private static AccountPlan last(PlanWorkspace plan) {
        var chain = plan.chain();
        return chain.get(chain.size() - 1);
    }

    private static AccountPlan next(PlanWorkspace plan) {
        var id = plan.document().plan().id();
        return plan.chain().stream()
                .filter(other -> id.equals(other.placement().predecessor()))
                .findFirst()
                .orElseThrow();
    }

    private static String named(AccountPlan plan) {
        return plan.number() + " (" + plan.period() + ", " + Words.label(plan.status()) + ")";
    }
}
