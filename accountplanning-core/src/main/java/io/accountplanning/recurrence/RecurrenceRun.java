package io.accountplanning.recurrence;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.job.JobReport;
import io.accountplanning.lifecycle.CarryForward;
import io.accountplanning.lifecycle.PlanLife;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanWork;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run for one tenant: several plans in a transaction, and, when that fails, the same ones each by itself. Every transaction
 * waits for the others of the tenant before it looks at what is due, so several nodes share the work. Used by one thread.
 */
final class RecurrenceRun {

    private static final Logger LOG = LoggerFactory.getLogger(Recurrence.class);
    private static final int AT_ONCE = 100;

    private final PlanChanges<? extends RecurrenceStore> changes;
    private final PlanLife life;
    private final Actor actor;
    private final Boundaries due;

    private final List<JobReport.Entry> done = new ArrayList<>();
    private final List<JobReport.Entry> skipped = new ArrayList<>();
    private final List<JobReport.Entry> failed = new ArrayList<>();
    private @Nullable Candidate current;

    /** What became of a plan: its follow-up, or the reason why there is none. */
    private record Decided(Candidate candidate, @Nullable AccountPlan followUp, String what) {

        JobReport.Entry entry() {
            return new JobReport.Entry(candidate.plan(), candidate.number(), what);
        }
    }

    RecurrenceRun(PlanChanges<? extends RecurrenceStore> changes, PlanLife life, Actor actor, Boundaries due) {
        this.changes = changes;
        this.life = life;
        this.actor = actor;
        this.due = due;
    }

    JobReport report(String job) {
        Candidate last = several(null);
        while (last != null) {
            last = several(last);
        }
        return new JobReport(job, actor.tenant(), done, skipped, failed, null);
    }

    /** Gives the last one that was decided about, null when there was none left. */
    private @Nullable Candidate several(@Nullable Candidate after) {
        try {
            return keep(decide(after, AT_ONCE));
        } catch (RuntimeException e) {
            if (current == null) {
                throw e;
            }
            return eachByItself(after);
        }
    }

    private @Nullable Candidate eachByItself(@Nullable Candidate after) {
        Candidate last = after;
        for (int i = 0; i < AT_ONCE; i++) {
            Candidate next = single(last);
            if (next == null) {
                return null;
            }
            last = next;
        }
        return last;
    }

    private @Nullable Candidate single(@Nullable Candidate after) {
        try {
            return keep(decide(after, 1));
        } catch (RuntimeException e) {
            Candidate failing = current;
            if (failing == null) {
                throw e;
            }
            LOG.warn("Plan {} of {} was not followed up", failing.plan(), actor.tenant(), e);
            failed.add(new JobReport.Entry(failing.plan(), failing.number(), AccountPlanningException.reasonOf(e)));
            return failing;
        }
    }

    private @Nullable Candidate keep(List<Decided> decided) {
        decided.forEach(one -> (one.followUp == null ? skipped : done).add(one.entry()));
        return decided.isEmpty() ? null : decided.get(decided.size() - 1).candidate;
    }

    private List<Decided> decide(@Nullable Candidate after, int most) {
        current = null;
        return changes.work(actor, "the recurring plans of " + actor.tenant(), work -> decide(work, after, most));
    }

    private List<Decided> decide(PlanWork<? extends RecurrenceStore> work, @Nullable Candidate after, int most) {
        work.stores().plans().lockPlacements();
        List<Candidate> candidates =
                work.stores().recurrence().candidates(due.kind(), due.first(), due.last(), after, most);
        current = candidates.isEmpty() ? null : candidates.get(0);
        Taken taken = Taken.of(work, candidates);
        List<Candidate> free = candidates.stream().filter(taken::take).toList();
        List<AccountPlan> followUps =
                life.followUps(work, free.stream().map(Candidate::plan).toList(), CarryForward.all());
        taken.by(followUps);
        return candidates.stream()
                .map(candidate -> decide(work, candidate, taken))
                .toList();
    }

    private static Decided decide(PlanWork<? extends RecurrenceStore> work, Candidate candidate, Taken taken) {
        AccountPlan followUp = taken.followUp(candidate);
        PlanId made = followUp == null ? null : followUp.id();
        work.stores()
                .recurrence()
                .decide(new Decision(
                        candidate.plan(),
                        candidate.client(),
                        candidate.period().next(),
                        made,
                        work.now().at()));
        String what = followUp == null ? taken.reason(candidate) : "followed up by " + followUp.number();
        return new Decided(candidate, followUp, String.valueOf(what));
    }
}
