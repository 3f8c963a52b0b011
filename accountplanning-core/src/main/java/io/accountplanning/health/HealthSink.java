package io.accountplanning.health;

import io.accountplanning.goal.Goals;
import io.accountplanning.host.TenantId;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.ChangeSink;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanEvent;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.RecordedChange;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.review.BusinessReviews;
import io.accountplanning.scorecard.Scorecards;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Scores plans anew in the transaction of the change, when a factor looks at what changed or when the change makes the plan fresh
 * again. The host's factors are not asked: they may be slow. What they said last still counts. Thread-safe.
 */
public final class HealthSink implements ChangeSink<HealthStore> {

    private static final Set<String> LOOKED_AT = Set.of(
            Goals.SECTION.key(), Scorecards.SECTION.key(), BusinessReviews.SECTION.key(), HealthOverride.SECTION.key());

    private final HealthRules rules;

    /** Wires the sink; the façade does this for a host. */
    public HealthSink(HealthRules rules) {
        this.rules = rules;
    }

    @Override
    public void record(HealthStore stores, List<RecordedChange> changes) {
        Map<PlanId, RecordedChange> changed = new LinkedHashMap<>();
        changes.stream()
                .filter(change -> !change.changes().isEmpty())
                .forEach(change -> changed.put(change.plan(), change));
        if (changed.isEmpty()) {
            return;
        }
        RecordedChange any = changes.get(0);
        LocalDate today = rules.day(any.actor().tenant(), any.stamp().at());
        boolean byPerson = any.actor().kind() == Actor.Kind.STAFF;
        HealthRepository health = stores.health();
        List<PlanId> there =
                changed.keySet().stream().filter(plan -> !isNew(changed, plan)).toList();
        Map<PlanId, StoredHealth> stored = there.isEmpty() ? Map.of() : health.lock(there);
        List<PlanId> due = changed.values().stream()
                .filter(change -> isLookedAt(change) || (byPerson && isRefreshed(stored.get(change.plan()))))
                .map(RecordedChange::plan)
                .toList();
        if (!due.isEmpty()) {
            score(stores, due, stored, changed, today, byPerson);
        }
    }

    private void score(
            HealthStore stores,
            List<PlanId> due,
            Map<PlanId, StoredHealth> stored,
            Map<PlanId, RecordedChange> changed,
            LocalDate today,
            boolean byPerson) {
        RecordedChange any = changed.values().iterator().next();
        TenantId tenant = any.actor().tenant();
        Map<PlanId, LocalDate> lastDays = new HashMap<>();
        if (byPerson) {
            due.forEach(plan -> lastDays.put(plan, today));
        } else {
            lastDays.putAll(Scoring.lastDays(stores.health(), due, any.stamp().at(), rules.zone(tenant)));
        }
        Map<PlanId, HealthOverride> overrides = new HashMap<>();
        changed.values().stream()
                .filter(change -> change.section().equals(HealthOverride.SECTION.key()))
                .forEach(change -> overrides.put(
                        change.plan(),
                        stores.plans()
                                .section(change.plan(), HealthOverride.SECTION)
                                .value()));
        new Scoring(stores.health(), rules.formula(tenant), rules.hosts(), today)
                .score(due, stored, lastDays, Map.of(), overrides);
    }

    private static boolean isNew(Map<PlanId, RecordedChange> changed, PlanId plan) {
        RecordedChange change = changed.get(plan);
        return change != null && isDetails(change) && change.version() == 1;
    }

    private static boolean isDetails(RecordedChange change) {
        return change.section().equals(PlanDetails.SECTION.key());
    }

    /** Whether what changed is what a factor is measured on. */
    private static boolean isLookedAt(RecordedChange change) {
        if (isDetails(change)) {
            return change.version() == 1
                    || change.changes().stream().anyMatch(field -> field.label().equals("period"))
                    || change.events().stream().anyMatch(recorded -> recorded.event() instanceof PlanEvent.Restored);
        }
        if (change.section().equals(Planning.SECTION.key())) {
            return change.changes().stream().anyMatch(row -> row.table().equals(Task.TABLE.name()));
        }
        return LOOKED_AT.contains(change.section());
    }

    /** Whether a change by a person raises its freshness, which counts for plans that have a score. */
    private static boolean isRefreshed(@Nullable StoredHealth stored) {
        return stored != null
                && stored.score() != null
                && stored.factor(Freshness.NAME)
                        .map(freshness -> freshness.compareTo(Ratio.HUNDRED) < 0)
                        .orElse(true);
    }
}
