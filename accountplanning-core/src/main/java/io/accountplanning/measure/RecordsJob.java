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
        Run run = new Run(
                directory,
                new SectionPages<>(
                        changes,
                        Actor.system(name()).in(tenant),
                        Relations.SECTION,
                        (stores, after, most) -> stores.relations().linkedPlans(after, most)),
                LocalDate.ofInstant(now, settings.of(tenant).zone()));
        run.pages.each(run::refresh);
        return new JobReport(name(), tenant, run.done, List.of(), run.failed, null);
    }

    /** One run for one tenant. */
    private static final class Run {

        private final RecordDirectory asked;
        private final SectionPages<RelationStore, Relations> pages;
        private final TenantId tenant;
        private final LocalDate today;
        private final List<JobReport.Entry> done = new ArrayList<>();
        private final List<JobReport.Entry> failed = new ArrayList<>();

        private Run(RecordDirectory asked, SectionPages<RelationStore, Relations> pages, LocalDate today) {
            this.asked = asked;
            this.pages = pages;
            this.tenant = pages.actor().tenant();
            this.today = today;
        }

        private void refresh(List<SectionPages.Found<Relations>> page) {
            Map<RecordKind, HostAnswer<Map<String, HostRecord>>> answers = new EnumMap<>(RecordKind.class);
            for (RecordKind kind : RecordKind.values()) {
                List<String> ids = page.stream()
                        .flatMap(linked -> linked.section().ofKind(kind).stream())
                        .map(LinkedRecord::recordId)
                        .distinct()
                        .toList();
                if (!ids.isEmpty()) {
                    answers.put(kind, ask(kind, ids, page.get(0).plan()));
                }
            }
            page.forEach(linked -> keep(linked, RecordsNow.of(linked.section(), answers)));
        }

        private HostAnswer<Map<String, HostRecord>> ask(RecordKind kind, List<String> ids, AccountPlan first) {
            String records = kind.name().toLowerCase(Locale.ROOT) + "s";
            try {
                return HostAnswer.of(HostCalls.require(
                        "RecordDirectory.find", ids.size() + " " + records, () -> asked.find(tenant, kind, ids)));
            } catch (RuntimeException e) {
                LOG.warn("The {} of {} were not refreshed", records, tenant, e);
                String reason = AccountPlanningException.reasonOf(e);
                failed.add(new JobReport.Entry(
                        first.id(),
                        first.number(),
                        records + " of this and further plans stay as they were: " + reason));
                return HostAnswer.unavailable(reason);
            }
        }

        private void keep(SectionPages.Found<Relations> linked, RecordsNow now) {
            if (linked.section().taking(now, today).equals(linked.section())) {
                return;
            }
            AccountPlan plan = linked.plan();
            try {
                if (pages.edit(plan, relations -> relations.taking(now, today))) {
                    done.add(new JobReport.Entry(plan.id(), plan.number(), "refreshed"));
                }
            } catch (RuntimeException e) {
                LOG.warn("The linked records of plan {} of {} were not refreshed", plan.id(), tenant, e);
                failed.add(new JobReport.Entry(plan.id(), plan.number(), AccountPlanningException.reasonOf(e)));
            }
        }
    }
}
