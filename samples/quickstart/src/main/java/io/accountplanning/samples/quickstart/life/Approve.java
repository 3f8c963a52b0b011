package io.accountplanning.samples.quickstart.life;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.approval.ApprovalState;
import io.accountplanning.approval.ApprovalStep;
import io.accountplanning.plan.PlanId;
import io.accountplanning.samples.quickstart.file.Words;
import io.accountplanning.samples.quickstart.lifedata.LifeFile.ApprovalRow;

/** Whoever works on the plan asks for its approval; somebody who may approve reads it and does. */
public final class Approve {

    private final ApprovalRow row;
    private final Desks desks;
    private final Once once;

    public Approve(ApprovalRow row, Desks desks, Once once) {
        this.row = row;
        this.desks = desks;
        this.once = once;
    }

    public String plan(PlanId id) {
        var plan = desks.ofUser().plan(id);
        var before = plan.approval().current();
        once.when(before.steps().isEmpty(), () -> plan.approval().request(row.request()));
        var asked = plan.approval().current();
        once.when(asked.steps().size() == 1 && asked.state() == ApprovalState.REQUESTED, () -> approve(id));
        return summary(plan);
    }

    /** Exactly what was read: if somebody edits the plan meanwhile, the library says so and approves nothing. */
    private void approve(PlanId id) {
        var approvers = desks.of(row.approver()).plan(id);
        var read = approvers.document();
        approvers.approval().approve(read, row.comment());
    }

    private String summary(PlanWorkspace plan) {
        var approval = plan.approval().current();
        var asked = approval.steps().get(0);
        return approval.standing()
                .map(given -> "asked for by " + said(asked) + "; given by " + said(given))
                .orElse("none stands: " + Words.label(approval.state()));
    }

    private String said(ApprovalStep step) {
        return desks.name(step.by()) + (step.comment() == null ? "" : " (\"" + step.comment() + "\")");
    }
}
