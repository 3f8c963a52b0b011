package io.accountplanning.samples.quickstart.life;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.comparison.Comparison;
import io.accountplanning.export.label.Labels;
import io.accountplanning.goal.Goals;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.samples.quickstart.lifedata.LifeFile.RevisionRow;
import java.util.List;
import java.util.Locale;

/** The plan goes on after its approval, which stays: what has changed since is told in sentences. */
public final class Revise {

    private static final long AS_FILLED_IN = 1;

    private final RevisionRow row;
    private final Once once;

    public Revise(RevisionRow row, Once once) {
        this.row = row;
        this.once = once;
    }

    /** What has changed since the approval. */
    public List<String> plan(PlanWorkspace plan) {
        if (plan.approval().current().standing().isPresent()) {
            once.edit(plan.details(), AS_FILLED_IN, this::details);
            once.edit(plan.planning(), AS_FILLED_IN, this::planning);
            once.edit(plan.goals(), AS_FILLED_IN, this::goals);
        }
        return plan.approval().changesSinceApproval().map(Revise::sentences).orElse(List.of());
    }

    /** In the words of the documents. */
    static List<String> sentences(Comparison comparison) {
        return comparison.sentences(Labels.of(Locale.ENGLISH));
    }

    private PlanDetails details(PlanDetails before) {
        var status = row.clientStatus();
        return before.withRevenueNextYear(row.revenueNextYear()).withClientStatus(status.color(), status.reason());
    }

    private Planning planning(Planning before) {
        return before.tasks().stream()
                .filter(task -> task.action().equals(row.completedTask().action()))
                .findFirst()
                .map(Task::id)
                .map(before::completeTask)
                .orElse(before);
    }

    private Goals goals(Goals before) {
        return before.goals().stream()
                .filter(goal -> goal.name().equals(row.goal().name()))
                .findFirst()
                .map(goal -> before.replace(goal.withActual(row.actual())))
                .orElse(before);
    }
}
