package io.accountplanning.jpa;

import io.accountplanning.goal.Goal;
import io.accountplanning.health.HealthEntry;
import io.accountplanning.health.HealthFacts;
import io.accountplanning.health.HealthRepository;
import io.accountplanning.health.StoredHealth;
import io.accountplanning.health.TaskFacts;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.TenantId;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Priority;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.review.BusinessReview;
import io.accountplanning.review.ReviewStatus;
import io.accountplanning.scorecard.Scorecards;
import io.accountplanning.time.DateRange;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The plans' health: two or three queries for the facts of a piece of plans, one for what is kept of them. */
final class JpaHealthRepository implements HealthRepository {

    private static final String PLAN = "p.id, p.clientId, p.periodStart, p.periodEnd";
    private static final String OF_TENANT = "p.id in :plans and p.tenantId = :tenant";
    private static final String PLANS = "select " + PLAN + " from ApPlan p where " + OF_TENANT;
    private static final String PLANS_WITH_TASKS = "select " + PLAN + ", t.priority, count(t),"
            + " sum(case when t.status = '" + TaskStatus.COMPLETE.name() + "' then 1 else 0 end),"
            + " sum(case when t.deadline is not null then 1 else 0 end),"
            + " sum(case when t.deadline < :today and t.status <> '" + TaskStatus.COMPLETE.name()
            + "' then 1 else 0 end)"
            + " from ApPlan p, ApTask t where t.planId = p.id and " + OF_TENANT + " group by " + PLAN + ", t.priority";
    private static final String GOALS = "select g from ApGoal g where g.planId in :plans order by g.planId, g.place";
    private static final String TOTALS =
            "select s.planId, s.score from ApScorecard s where s.planId in :plans and s.score is not null";
    private static final String RATINGS = "select r.planId, r.rating from ApReview r where r.planId in :plans"
            + " and r.rating is not null and r.status = '" + ReviewStatus.HELD.name()
            + "' and r.date <= :today order by r.planId, r.date, r.place";
    private static final String LAST_CHANGES = "select a.planId, max(a.changedAt) from ApActivity a"
            + " where a.planId in :plans and a.tenantId = :tenant and a.actorKind = '" + Actor.Kind.STAFF.name()
            + "' and a.changedAt <= :latest group by a.planId";
    private static final String KEPT =
            "select h from ApHealth h where h.planId in :plans and h.tenantId = :tenant order by h.planId";
    private static final String HISTORY =
            "select e from ApHealthEntry e where e.planId = :plan and e.tenantId = :tenant";

    private static final String OF_DAY = " where e.planId = :plan and e.tenantId = :tenant and e.day = :day";

    private final TenantId tenant;
    private final Entities entities;
    private final Map<PlanId, HealthEntity> locked = new HashMap<>();

    JpaHealthRepository(TenantId tenant, Entities entities) {
        this.tenant = tenant;
        this.entities = entities;
    }

    @Override
    public List<HealthFacts> facts(Collection<PlanId> plans, LocalDate asOf) {
        List<HealthFacts> facts = new ArrayList<>();
        for (List<UUID> ids : Chunks.of(plans.stream().map(PlanId::value).toList())) {
            Map<UUID, HealthFacts> found = withTasks(ids, asOf);
            List<UUID> others =
                    ids.stream().filter(id -> !found.containsKey(id)).toList();
            if (!others.isEmpty()) {
                entities.values(Object[].class, PLANS, Map.of("plans", others, "tenant", tenant.value()))
                        .forEach(row -> found.put((UUID) row[0], facts(row, asOf, TaskFacts.NONE)));
            }
            Map<UUID, List<Goal>> goals = goals(ids);
            Map<UUID, List<BigDecimal>> totals = totals(ids);
            Map<UUID, BigDecimal> ratings = ratings(ids, asOf);
            found.forEach((id, some) -> facts.add(some.withGoals(goals.getOrDefault(id, List.of()))
                    .withScorecard(
                            Scorecards.total(totals.getOrDefault(id, List.of())).orElse(null))
                    .withRating(ratings.get(id))));
        }
        return facts;
    }

    private static HealthFacts facts(Object[] plan, LocalDate asOf, TaskFacts tasks) {
        return new HealthFacts(
                new PlanId((UUID) plan[0]),
                ClientId.of((String) plan[1]),
                new DateRange((LocalDate) plan[2], (LocalDate) plan[3]),
                asOf,
                tasks,
                List.of(),
                null,
                null,
                null);
    }

    /** A row for each plan and priority. */
    private Map<UUID, HealthFacts> withTasks(List<UUID> plans, LocalDate asOf) {
        Map<UUID, HealthFacts> facts = new HashMap<>();
        Map<String, ?> parameters = Map.of("plans", plans, "tenant", tenant.value());
        entities.values(Object[].class, StoredValues.onDay(PLANS_WITH_TASKS, asOf), parameters)
                .forEach(row -> {
                    Priority priority = Priority.valueOf((String) row[4]);
                    TaskFacts some = new TaskFacts(
                            tally(priority, row[5]),
                            tally(priority, row[6]),
                            tally(priority, row[7]),
                            tally(priority, row[8]));
                    facts.merge(
                            (UUID) row[0],
                            facts(row, asOf, some),
                            (one, other) -> one.withTasks(one.tasks().plus(other.tasks())));
                });
        return facts;
    }

    private static TaskFacts.Tally tally(Priority priority, Object count) {
        return TaskFacts.Tally.of(priority, ((Number) count).longValue());
    }

    private Map<UUID, List<Goal>> goals(List<UUID> plans) {
        Map<UUID, List<Goal>> goals = new HashMap<>();
        entities.list(GoalEntity.class, GOALS, Map.of("plans", plans))
                .forEach(goal -> goals.computeIfAbsent(goal.planId(), none -> new ArrayList<>())
                        .add(goal.row()));
        return goals;
    }

    private Map<UUID, List<BigDecimal>> totals(List<UUID> plans) {
        Map<UUID, List<BigDecimal>> totals = new HashMap<>();
        entities.values(Object[].class, TOTALS, Map.of("plans", plans))
                .forEach(row -> totals.computeIfAbsent((UUID) row[0], none -> new ArrayList<>())
                        .add((BigDecimal) row[1]));
        return totals;
    }

    /** The last one of each plan stays. */
    private Map<UUID, BigDecimal> ratings(List<UUID> plans, LocalDate asOf) {
        Map<UUID, BigDecimal> ratings = new HashMap<>();
        entities.values(Object[].class, RATINGS, Map.of("plans", plans, "today", asOf))
                .forEach(row -> ratings.put((UUID) row[0], BusinessReview.percentOf((Integer) row[1])));
        return ratings;
    }

    @Override
    public Map<PlanId, Instant> lastChangesByPerson(Collection<PlanId> plans, Instant notAfter) {
        Map<PlanId, Instant> last = new HashMap<>();
        for (List<UUID> ids : Chunks.of(plans.stream().map(PlanId::value).toList())) {
            Map<String, ?> parameters =
                    Map.of("plans", ids, "tenant", tenant.value(), "latest", StoredValues.moment(notAfter));
            entities.values(Object[].class, LAST_CHANGES, parameters)
                    .forEach(row -> last.put(new PlanId((UUID) row[0]), ((OffsetDateTime) row[1]).toInstant()));
        }
        return last;
    }

    @Override
    public List<PlanId> plans(@Nullable PlanId after, int most) {
        Map<String, Object> parameters = new HashMap<>(Map.of("tenant", tenant.value()));
        String behind = "";
        if (after != null) {
            behind = " and p.id > :after";
            parameters.put("after", after.value());
        }
        return entities
                .values(
                        UUID.class,
                        "select p.id from ApPlan p where p.tenantId = :tenant and p.deletedAt is null" + behind
                                + " order by p.id",
                        parameters,
                        most)
                .stream()
                .map(PlanId::new)
                .toList();
    }

    @Override
    public Map<PlanId, StoredHealth> find(Collection<PlanId> plans) {
        Map<PlanId, StoredHealth> found = new HashMap<>();
        for (List<UUID> ids : Chunks.of(plans.stream().map(PlanId::value).toList())) {
            entities.list(HealthEntity.class, KEPT, Map.of("plans", ids, "tenant", tenant.value()))
                    .forEach(entity -> found.put(new PlanId(entity.planId()), entity.health()));
        }
        return found;
    }

    @Override
    public Map<PlanId, StoredHealth> lock(Collection<PlanId> plans) {
        Map<PlanId, StoredHealth> found = new HashMap<>();
        for (List<UUID> ids :
                Chunks.of(plans.stream().map(PlanId::value).sorted().toList())) {
            entities.locked(HealthEntity.class, KEPT, Map.of("plans", ids, "tenant", tenant.value()))
                    .forEach(entity -> {
                        PlanId plan = new PlanId(entity.planId());
                        locked.put(plan, entity);
                        found.put(plan, entity.health());
                    });
        }
        return found;
    }

    /** Rows of the health before those of the history, which refer to them. */
    @Override
    public void save(Collection<Saved> health) {
        lockAgain(health.stream()
                .filter(saved -> saved.before() != null && !isEditable(saved))
                .map(saved -> saved.after().plan())
                .toList());
        List<HealthEntity> first = new ArrayList<>();
        for (Saved saved : health) {
            HealthEntity entity =
                    saved.before() == null ? null : locked.get(saved.after().plan());
            if (entity == null) {
                first.add(new HealthEntity(tenant, saved.after()));
            } else {
                entity.take(saved.after());
            }
        }
        if (!first.isEmpty()) {
            entities.addInOrder(first);
        }
        health.forEach(this::saveHistory);
    }

    private boolean isEditable(Saved saved) {
        HealthEntity entity = locked.get(saved.after().plan());
        return entity != null && entities.isEditable(entity);
    }

    private void lockAgain(List<PlanId> plans) {
        if (!plans.isEmpty()) {
            lock(plans);
        }
    }

    private void saveHistory(Saved saved) {
        PlanId plan = saved.after().plan();
        boolean replaced = saved.gone().isPresent()
                && saved.entry().filter(entry -> replaceEntry(plan, entry)).isPresent();
        if (!replaced) {
            saved.gone().ifPresent(day -> entities.execute("delete from ApHealthEntry e" + OF_DAY, key(plan, day)));
            saved.entry().ifPresent(entry -> entities.add(new HealthEntryEntity(tenant, plan, entry)));
        }
    }

    /** In one statement, where there is a score: not every provider can give an update a null. */
    private boolean replaceEntry(PlanId plan, HealthEntry entry) {
        if (entry.score() == null || entry.band() == null) {
            return false;
        }
        Map<String, Object> parameters = key(plan, entry.day());
        parameters.put("score", entry.score());
        parameters.put("band", entry.band().name());
        parameters.put("overridden", entry.overridden());
        return entities.execute(
                        "update ApHealthEntry e set e.score = :score, e.band = :band, e.overridden = :overridden"
                                + OF_DAY,
                        parameters)
                > 0;
    }

    private Map<String, Object> key(PlanId plan, LocalDate day) {
        return new HashMap<>(Map.of("plan", plan.value(), "tenant", tenant.value(), "day", day));
    }

    @Override
    public List<HealthEntry> history(PlanId plan, int most, @Nullable LocalDate before) {
        Map<String, Object> parameters = new HashMap<>(Map.of("plan", plan.value(), "tenant", tenant.value()));
        String older = "";
        if (before != null) {
            older = " and e.day < :before";
            parameters.put("before", before);
        }
        return entities
                .list(HealthEntryEntity.class, HISTORY + older + " order by e.day desc", parameters, most)
                .stream()
                .map(HealthEntryEntity::entry)
                .toList();
    }
}
