package io.accountplanning.inmemory;

import io.accountplanning.goal.Goals;
import io.accountplanning.health.HealthEntry;
import io.accountplanning.health.HealthFacts;
import io.accountplanning.health.HealthRepository;
import io.accountplanning.health.StoredHealth;
import io.accountplanning.health.TaskFacts;
import io.accountplanning.host.TenantId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Planning;
import io.accountplanning.review.BusinessReviews;
import io.accountplanning.scorecard.Scorecards;
import io.accountplanning.transaction.StaleVersionException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The plans' health in memory. */
final class InMemoryHealthRepository implements HealthRepository {

    private final InMemoryPlanRepository plans;
    private final InMemoryActivityRepository activity;
    private final Tables tables;

    InMemoryHealthRepository(TenantId tenant, Tables tables) {
        this.plans = new InMemoryPlanRepository(tenant, tables);
        this.activity = new InMemoryActivityRepository(tenant, tables);
        this.tables = tables;
    }

    @Override
    public List<HealthFacts> facts(Collection<PlanId> ids, LocalDate asOf) {
        return plans.find(ids).stream().map(plan -> facts(plan, asOf)).toList();
    }

    private HealthFacts facts(AccountPlan plan, LocalDate asOf) {
        return new HealthFacts(
                plan.id(),
                plan.client().id(),
                plan.period().dates(),
                asOf,
                TaskFacts.of(plans.section(plan.id(), Planning.SECTION).value().tasks(), asOf),
                plans.section(plan.id(), Goals.SECTION).value().goals(),
                plans.section(plan.id(), Scorecards.SECTION).value().total().orElse(null),
                plans.section(plan.id(), BusinessReviews.SECTION)
                        .value()
                        .lastRatingPercent(asOf)
                        .orElse(null),
                null);
    }

    @Override
    public Map<PlanId, Instant> lastChangesByPerson(Collection<PlanId> ids, Instant notAfter) {
        Map<PlanId, Instant> last = new HashMap<>();
        ids.forEach(id -> activity.lastChangeByPerson(id, notAfter).ifPresent(at -> last.put(id, at)));
        return last;
    }

    @Override
    public List<PlanId> plans(@Nullable PlanId after, int most) {
        return plans.all()
                .filter(plan -> !plan.isDeleted())
                .map(AccountPlan::id)
                .filter(id -> after == null || id.toString().compareTo(after.toString()) > 0)
                .sorted(Comparator.comparing(PlanId::toString))
                .limit(most)
                .toList();
    }

    @Override
    public Map<PlanId, StoredHealth> find(Collection<PlanId> ids) {
        Map<PlanId, StoredHealth> found = new HashMap<>();
        plans.find(ids).forEach(plan -> {
            StoredHealth health = tables.health.get(plan.id());
            if (health != null) {
                found.put(plan.id(), health);
            }
        });
        return found;
    }

    @Override
    public Map<PlanId, StoredHealth> lock(Collection<PlanId> ids) {
        return find(ids); // one transaction runs at a time
    }

    @Override
    public void save(Collection<Saved> health) {
        health.forEach(this::save);
    }

    private void save(Saved saved) {
        PlanId id = saved.after().plan();
        if (plans.find(id).isEmpty() || (saved.before() == null && tables.health.containsKey(id))) {
            throw new StaleVersionException("the health of plan " + id, null);
        }
        tables.put(tables.health, id, saved.after());
        NavigableMap<LocalDate, HealthEntry> history = new TreeMap<>(entries(id));
        saved.gone().ifPresent(history::remove);
        saved.entry().ifPresent(entry -> history.put(entry.day(), entry));
        tables.put(tables.healthHistory, id, history);
    }

    private NavigableMap<LocalDate, HealthEntry> entries(PlanId id) {
        return tables.healthHistory.getOrDefault(id, Collections.emptyNavigableMap());
    }

    @Override
    public List<HealthEntry> history(PlanId id, int most, @Nullable LocalDate before) {
        return plans.find(id).stream()
                .flatMap(plan -> entries(id).descendingMap().values().stream())
                .filter(entry -> before == null || entry.day().isBefore(before))
                .limit(most)
                .toList();
    }
}
