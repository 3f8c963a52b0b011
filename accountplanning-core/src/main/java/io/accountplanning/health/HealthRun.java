package io.accountplanning.health;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.job.JobReport;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run for one tenant: pages of plans, each in a transaction, and a page that fails plan by plan. Used by one thread. */
final class HealthRun {

    private static final Logger LOG = LoggerFactory.getLogger(HealthJob.class);
    private static final int AT_ONCE = 500;

    private final PlanChanges<? extends HealthStore> changes;
    private final HealthRules rules;
    private final Actor actor;
    private final Instant now;
    private final LocalDate today;
    private final List<JobReport.Entry> failed = new ArrayList<>();
    private long scored;

    HealthRun(PlanChanges<? extends HealthStore> changes, HealthRules rules, Actor actor, Instant now) {
        this.changes = changes;
        this.rules = rules;
        this.actor = actor;
        this.now = now;
        this.today = rules.day(actor.tenant(), now);
    }

    JobReport report() {
        List<PlanId> page = page(null);
        while (!page.isEmpty()) {
            score(page, measured(page));
            page = page(page.get(page.size() - 1));
        }
        return new JobReport(HealthJob.NAME, actor.tenant(), List.of(), List.of(), failed, null, scored);
    }

    private List<PlanId> page(@Nullable PlanId after) {
        return changes.readAll(actor, (stores, visibility) -> stores.health().plans(after, AT_ONCE));
    }

    /** The host's factors are asked outside of any transaction. One that fails is left out, and so keeps what it said last. */
    private Map<String, Map<PlanId, HealthFactor.Measurement>> measured(List<PlanId> page) {
        Map<String, Map<PlanId, HealthFactor.Measurement>> measured = new HashMap<>();
        if (rules.hosts().isNone()) {
            return measured;
        }
        List<HealthFacts> facts = facts(page);
        for (HealthFactor factor : rules.hosts().factors()) {
            try {
                measured.put(factor.name(), HostFactors.measure(factor, facts));
            } catch (AccountPlanningException e) {
                LOG.warn("The health factor {} failed for {}", factor.name(), actor.tenant(), e);
                failed.add(entry(page.get(0), e.problem().replaceAll("\\.$", "") + "; its last values still count"));
            }
        }
        return measured;
    }

    private List<HealthFacts> facts(List<PlanId> page) {
        return changes.readAll(actor, (stores, visibility) -> {
            Map<PlanId, LocalDate> lastDays = lastDays(stores, page);
            return stores.health().facts(page, today).stream()
                    .map(facts -> facts.withLastChangeByPerson(lastDays.get(facts.plan())))
                    .toList();
        });
    }

    private Map<PlanId, LocalDate> lastDays(HealthStore stores, List<PlanId> plans) {
        return Scoring.lastDays(stores.health(), plans, now, rules.zone(actor.tenant()));
    }

    private void score(List<PlanId> page, Map<String, Map<PlanId, HealthFactor.Measurement>> measured) {
        try {
            together(page, measured);
        } catch (RuntimeException e) {
            LOG.warn("A page of {} plans of {} was not scored at once", page.size(), actor.tenant(), e);
            page.forEach(plan -> alone(plan, measured));
        }
    }

    private void alone(PlanId plan, Map<String, Map<PlanId, HealthFactor.Measurement>> measured) {
        try {
            together(List.of(plan), measured);
        } catch (RuntimeException e) {
            LOG.warn("The health of plan {} of {} was not scored", plan, actor.tenant(), e);
            failed.add(entry(plan, AccountPlanningException.reasonOf(e)));
        }
    }

    private void together(List<PlanId> plans, Map<String, Map<PlanId, HealthFactor.Measurement>> measured) {
        HealthFormula formula = rules.formula(actor.tenant());
        changes.work(actor, "the health of plans of " + actor.tenant(), work -> {
            HealthStore stores = work.stores();
            Map<PlanId, StoredHealth> stored = stores.health().lock(plans);
            new Scoring(stores.health(), formula, rules.hosts(), today)
                    .score(plans, stored, lastDays(stores, plans), measured, Map.of());
            return plans.size();
        });
        scored += plans.size();
    }

    private JobReport.Entry entry(PlanId plan, String what) {
        String number = changes.work(actor, "the number of plan " + plan, work -> work.numberOf(plan));
        return new JobReport.Entry(plan, number, what);
    }
}
