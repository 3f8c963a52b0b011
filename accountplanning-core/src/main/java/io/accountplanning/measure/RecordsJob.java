package io.accountplanning.measure;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.host.HostAnswer;
import io.accountplanning.host.HostCalls;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordDirectory;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.TenantId;
import io.accountplanning.job.Job;
import io.accountplanning.job.JobReport;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.relation.LinkedRecord;
import io.accountplanning.relation.RecordsNow;
import io.accountplanning.relation.RelationStore;
import io.accountplanning.relation.Relations;
import io.accountplanning.settings.SettingsSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes over what the host has of linked records now: titles, dates and amounts, and which are gone. Asks for a page of plans at once, with
 * one question for each kind of record. Archived plans keep what they have; so do records of a kind that the host cannot tell of, which is
 * in the report. Thread-safe.
 */
public final class RecordsJob implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(RecordsJob.class);
    private static final int AT_ONCE = 100;

    private final PlanChanges<? extends RelationStore> changes;
    private final SettingsSource settings;
    private final @Nullable RecordDirectory directory;

    /**
     * Wires the job; the façade does this for a host.
     *
     * @param directory null when the host has connected none; then there is nothing to do
     */
    public RecordsJob(
            PlanChanges<? extends RelationStore> changes,
            SettingsSource settings,
            @Nullable RecordDirectory directory) {
        this.changes = changes;
        this.settings = settings;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "records";
    }

    @Override
    public JobReport run(TenantId tenant, Instant now) {
        if (directory == null) {
            return JobReport.nothing(name(), tenant);
        }
        LocalDate today = LocalDate.ofInstant(now, settings.of(tenant).zone());
        Run run = new Run(directory, Actor.system(name()).in(tenant), today);
        Page page = run.page(null);
        while (!page.ids.isEmpty()) {
            run.refresh(page.plans);
            page = run.page(page.ids.get(page.ids.size() - 1));
        }
        return new JobReport(name(), tenant, run.done, List.of(), run.failed, null);
    }

    private record Linked(AccountPlan plan, Relations relations) {}

    /** Some plans with links; one that is deleted just now is among the ids alone. */
    private record Page(List<PlanId> ids, List<Linked> plans) {}

    /** One run for one tenant. */
    private final class Run {

        private final RecordDirectory asked;
        private final Actor actor;
        private final LocalDate today;
        private final List<JobReport.Entry> done = new ArrayList<>();
        private final List<JobReport.Entry> failed = new ArrayList<>();

        private Run(RecordDirectory asked, Actor actor, LocalDate today) {
            this.asked = asked;
            this.actor = actor;
            this.today = today;
        }

        private Page page(@Nullable PlanId after) {
            return changes.work(actor, "the linked records of " + actor.tenant(), work -> page(work, after));
        }

        private Page page(PlanWork<? extends RelationStore> work, @Nullable PlanId after) {
            List<PlanId> ids = work.stores().relations().linkedPlans(after, AT_ONCE);
            List<AccountPlan> plans = work.find(ids);
            var sections = work.stores().plans().sections(ids, List.of(Relations.SECTION));
            return new Page(
                    ids,
                    plans.stream()
                            .map(plan -> new Linked(plan, relations(sections.get(plan.id()))))
                            .toList());
        }

        private static Relations relations(@Nullable List<PlanDocument.Part<?>> sections) {
            return sections == null
                    ? Relations.EMPTY
                    : (Relations) sections.get(0).state().value();
        }

        private void refresh(List<Linked> page) {
            if (page.isEmpty()) {
                return;
            }
            Map<RecordKind, HostAnswer<Map<String, HostRecord>>> answers = new EnumMap<>(RecordKind.class);
            for (RecordKind kind : RecordKind.values()) {
                List<String> ids = page.stream()
                        .flatMap(linked -> linked.relations().ofKind(kind).stream())
                        .map(LinkedRecord::recordId)
                        .distinct()
                        .toList();
                if (!ids.isEmpty()) {
                    answers.put(kind, ask(kind, ids, page.get(0).plan()));
                }
            }
            page.forEach(linked -> keep(linked, RecordsNow.of(linked.relations(), answers)));
        }

        private HostAnswer<Map<String, HostRecord>> ask(RecordKind kind, List<String> ids, AccountPlan first) {
            String records = kind.name().toLowerCase(Locale.ROOT) + "s";
            try {
                return HostAnswer.of(HostCalls.require(
                        "RecordDirectory.find",
                        ids.size() + " " + records,
                        () -> asked.find(actor.tenant(), kind, ids)));
            } catch (RuntimeException e) {
                LOG.warn("The {} of {} were not refreshed", records, actor.tenant(), e);
                String reason = AccountPlanningException.reasonOf(e);
                failed.add(new JobReport.Entry(
                        first.id(),
                        first.number(),
                        records + " of this and further plans stay as they were: " + reason));
                return HostAnswer.unavailable(reason);
            }
        }

        private void keep(Linked linked, RecordsNow now) {
            if (linked.relations().taking(now, today).equals(linked.relations())) {
                return;
            }
            AccountPlan plan = linked.plan();
            try {
                if (changes.work(actor, "the linked records of " + plan.number(), work -> isChanged(work, plan, now))) {
                    done.add(new JobReport.Entry(plan.id(), plan.number(), "refreshed"));
                }
            } catch (RuntimeException e) {
                LOG.warn("The linked records of plan {} of {} were not refreshed", plan.id(), actor.tenant(), e);
                failed.add(new JobReport.Entry(plan.id(), plan.number(), AccountPlanningException.reasonOf(e)));
            }
        }

        private boolean isChanged(PlanWork<?> work, AccountPlan plan, RecordsNow now) {
            if (work.find(plan.id()).isEmpty()) {
                return false;
            }
            long before =
                    work.stores().plans().section(plan.id(), Relations.SECTION).version();
            return work.edit(plan.id(), Relations.SECTION, relations -> relations.taking(now, today))
                            .version()
                    > before;
        }
    }
}
