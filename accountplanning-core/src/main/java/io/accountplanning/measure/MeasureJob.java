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
import io.accountplanning.plan.PlanChanges;
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
                new SectionPages<>(
                        changes,
                        Actor.system(name()).in(tenant),
                        Goals.SECTION,
                        (stores, after, most) -> stores.measures().measuredPlans(after, most)),
                LocalDate.ofInstant(now, settings.of(tenant).zone()));
        run.pages.each(run::measure);
        return new JobReport(name(), tenant, run.done, run.skipped, run.failed, null);
    }

    /** One run for one tenant. */
    private static final class Run {

        private final Asking asked;
        private final SectionPages<MeasureStore, Goals> pages;
        private final TenantId tenant;
        private final LocalDate today;
        private final List<JobReport.Entry> done = new ArrayList<>();
        private final List<JobReport.Entry> skipped = new ArrayList<>();
        private final List<JobReport.Entry> failed = new ArrayList<>();

        private Run(Asking asked, SectionPages<MeasureStore, Goals> pages, LocalDate today) {
            this.asked = asked;
            this.pages = pages;
            this.tenant = pages.actor().tenant();
            this.today = today;
        }

        private void measure(List<SectionPages.Found<Goals>> plans) {
            List<Measuring> page = plans.stream()
                    .map(found -> Measuring.of(tenant, found.plan(), found.section()))
                    .toList();
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
                if (pages.edit(measuring.plan(), goals -> measuring.answered(tenant, goals, answers, today))) {
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

        private void fail(Measuring measuring, RuntimeException e) {
            LOG.warn(
                    "The goals of plan {} of {} were not measured",
                    measuring.plan().id(),
                    tenant,
                    e);
            failed.add(new JobReport.Entry(
                    measuring.plan().id(), measuring.plan().number(), AccountPlanningException.reasonOf(e)));
        }
    }
}
