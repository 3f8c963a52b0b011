package io.accountplanning.measure;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.goal.Goals;
import io.accountplanning.goal.MeasureQuestion;
import io.accountplanning.goal.MeasureSource;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.SectionState;
import io.accountplanning.settings.Settings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The live measures of a plan's goals. Thread-safe. */
public final class LiveMeasures {

    private final PlanChanges<? extends MeasureStore> changes;
    private final Actor actor;
    private final Settings settings;
    private final @Nullable MeasureSource source;
    private final PlanId plan;

    /** Wires the service; the façade does this for a host. */
    public LiveMeasures(
            PlanChanges<? extends MeasureStore> changes,
            Actor actor,
            Settings settings,
            @Nullable MeasureSource source,
            PlanId plan) {
        this.changes = changes;
        this.actor = actor;
        this.settings = settings;
        this.source = source;
        this.plan = plan;
    }

    /**
     * Asks the host for the value of every goal that has a measure, outside of a transaction, and keeps what it answers, rounded
     * half-up to six decimals. A value that somebody typed stays and goes before the measured one. When a value is the same as
     * before nothing is written. Jobs do the same for all plans ({@code jobs().measures(now)}).
     *
     * @return the goals as they are now, and those that the host did not answer
     * @throws AccountPlanningException when the host has not connected its records, or when they cannot be asked; with the plan, the
     *     goal and its measure
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public MeasuredGoals refresh() {
        Measuring measuring = changes.work(actor, "the measures of plan " + plan, work -> {
            var found = work.live(plan, Capability.EDIT);
            return Measuring.of(actor.tenant(), found, work.section(found, Goals.SECTION));
        });
        Map<MeasureQuestion, BigDecimal> answers = measuring.goals().isEmpty() ? Map.of() : ask(measuring);
        LocalDate today = LocalDate.ofInstant(changes.clock().instant(), settings.zone());
        SectionState<Goals> after = changes.work(actor, "the goals of plan " + plan, work -> {
            var found = work.live(plan, Capability.EDIT);
            return work.edit(
                    found.id(), Goals.SECTION, goals -> measuring.answered(actor.tenant(), goals, answers, today));
        });
        return new MeasuredGoals(after, measuring.unanswered(answers));
    }

    private Map<MeasureQuestion, BigDecimal> ask(Measuring measuring) {
        if (source == null) {
            throw new AccountPlanningException(
                    "Cannot measure the goals of " + measuring.plan().number()
                            + ": the host's records are not connected to live measures.",
                    "Maybe give AccountPlanning.builder().measures(...) a source of them?");
        }
        return new Asking(source).of(measuring);
    }
}
