package io.accountplanning.measure;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.Goals;
import io.accountplanning.goal.MeasureQuestion;
import io.accountplanning.goal.MeasureSource;
import io.accountplanning.host.TenantId;
import io.accountplanning.job.Job;
import io.accountplanning.job.JobReport;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.section.SectionState;
import io.accountplanning.settings.SettingsSource;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the host for the values of goals with live measures, a page of plans at once, and keeps those that differ. Plans that are
 * completed or archived keep what they have. When the host cannot answer for a page, its plans are tried one by one. Goals of which it gives no value are in the report, too.
 * Thread-safe.
 */
public final class MeasureJob implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(MeasureJob.class);
    private static final int AT_ONCE = 100;

    private final PlanChanges<? extends MeasureStore> changes;
    private final SettingsSource settings;
    private final @Nullable MeasureSource source;

    /** Wires the job; the façade does this for a host. */
    public MeasureJob(
            PlanChanges<? extends MeasureStore> changes, SettingsSource settings, @Nullable MeasureSource source) {
        this.changes = changes;
        this.settings = settings;
        this.source = source;
    }

    @Override
    public String name() {
        return "measures";
    }

    @Override
    public JobReport run(TenantId tenant, Instant now) {
        if (source == null) {
            return JobReport.nothing(name(), tenant);
        }
        Run run = new Run(
                new Asking(source),
                Actor.system(name()).in(tenant),
                LocalDate.ofInstant(now, settings.of(tenant).zone()));
        Page page = run.page(null);
        while (!page.ids.isEmpty()) {
            run.measure(page.plans);
            page = run.page(page.ids.get(page.ids.size() - 1));
        }
        return new JobReport(name(), tenant, run.done, run.skipped, run.failed, null);
    }

    /** Some plans with live measures; one that is deleted just now is among the ids alone. */
    private record Page(List<PlanId> ids, List<Measuring> plans) {}

    /** One run for one tenant. */
    private final class Run {

        private final Asking asked;
        private final Actor actor;
        private final LocalDate today;
        private final List<JobReport.Entry> done = new ArrayList<>();
        private final List<JobReport.Entry> skipped = new ArrayList<>();
        private final List<JobReport.Entry> failed = new ArrayList<>();

        private Run(Asking asked, Actor actor, LocalDate today) {
            this.asked = asked;
            this.actor = actor;
            this.today = today;
        }

        private Page page(@Nullable PlanId after) {
            return changes.work(actor, "the live measures of " + actor.tenant(), work -> page(work, after));
        }

        private Page page(PlanWork<? extends MeasureStore> work, @Nullable PlanId after) {
            List<PlanId> ids = work.stores().measures().measuredPlans(after, AT_ONCE);
            List<AccountPlan> plans = work.find(ids);
            var sections = work.stores().plans().sections(ids, List.of(Goals.SECTION));
            return new Page(
                    ids,
                    plans.stream()
                            .map(plan -> Measuring.of(actor.tenant(), plan, goals(sections.get(plan.id()))))
                            .toList());
        }

        private static Goals goals(@Nullable List<PlanDocument.Part<?>> sections) {
            return sections == null
                    ? Goals.EMPTY
                    : (Goals) sections.get(0).state().value();
        }

        private void measure(List<Measuring> page) {
            if (page.isEmpty()) {
                return;
            }
            Map<MeasureQuestion, BigDecimal> answers;
            try {
                answers = asked.of(page.stream()
                        .flatMap(measuring -> measuring.questions().stream())
                        .toList());
            } catch (RuntimeException e) {
                page.forEach(this::byItself);
                return;
            }
            page.forEach(measuring -> keep(measuring, answers));
        }

        private void byItself(Measuring measuring) {
            Map<MeasureQuestion, BigDecimal> answers;
            try {
                answers = asked.of(measuring);
            } catch (RuntimeException e) {
                fail(measuring, e);
                return;
            }
            keep(measuring, answers);
        }

        private void keep(Measuring measuring, Map<MeasureQuestion, BigDecimal> answers) {
            try {
                if (changes.work(
                        actor,
                        "the goals of " + measuring.plan().number(),
                        work -> isChanged(work, measuring, answers))) {
                    done.add(new JobReport.Entry(
                            measuring.plan().id(), measuring.plan().number(), "measured"));
                }
                skip(measuring, measuring.unanswered(answers));
            } catch (RuntimeException e) {
                fail(measuring, e);
            }
        }

        private void skip(Measuring measuring, List<Goal> unanswered) {
            if (!unanswered.isEmpty()) {
                skipped.add(new JobReport.Entry(
                        measuring.plan().id(),
                        measuring.plan().number(),
                        unanswered.stream()
                                .map(goal -> "\"" + goal.name() + "\" (" + goal.measure() + ")")
                                .collect(Collectors.joining(", ", "the host gave no value for ", ""))));
            }
        }

        private boolean isChanged(PlanWork<?> work, Measuring measuring, Map<MeasureQuestion, BigDecimal> answers) {
            PlanId id = measuring.plan().id();
            if (work.find(id).isEmpty()) {
                return false;
            }
            long before = work.stores().plans().section(id, Goals.SECTION).version();
            SectionState<Goals> after =
                    work.edit(id, Goals.SECTION, goals -> measuring.answered(actor.tenant(), goals, answers, today));
            return after.version() > before;
        }

        private void fail(Measuring measuring, RuntimeException e) {
            LOG.warn(
                    "The goals of plan {} of {} were not measured",
                    measuring.plan().id(),
                    actor.tenant(),
                    e);
            failed.add(new JobReport.Entry(
                    measuring.plan().id(), measuring.plan().number(), AccountPlanningException.reasonOf(e)));
        }
    }
}
