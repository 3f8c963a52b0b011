package io.accountplanning.jpa;

import io.accountplanning.health.HealthBand;
import io.accountplanning.health.HealthEntry;
import io.accountplanning.health.StoredHealth;
import io.accountplanning.host.TenantId;
import io.accountplanning.plan.PlanId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link StoredHealth}. The library's own factors have a column each, those of hosts stand in one. */
@Entity(name = "ApHealth")
@Table(name = "ap_health")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class HealthEntity {

    @Id
    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "tenant_id")
    private String tenantId;

    @Column(name = "scored_on")
    private LocalDate scoredOn;

    @Column(name = "score", precision = 5, scale = 2)
    private @Nullable BigDecimal score;

    @Column(name = "band")
    private @Nullable String band;

    @Column(name = "task_progress", precision = 5, scale = 2)
    private @Nullable BigDecimal taskProgress;

    @Column(name = "timeliness", precision = 5, scale = 2)
    private @Nullable BigDecimal timeliness;

    @Column(name = "goals", precision = 5, scale = 2)
    private @Nullable BigDecimal goals;

    @Column(name = "scorecard", precision = 5, scale = 2)
    private @Nullable BigDecimal scorecard;

    @Column(name = "freshness", precision = 5, scale = 2)
    private @Nullable BigDecimal freshness;

    @Column(name = "review", precision = 5, scale = 2)
    private @Nullable BigDecimal review;

    @Column(name = "host_factors", length = Json.MAX_LENGTH)
    private @Nullable String hostFactors;

    @Column(name = "override_score", precision = 5, scale = 2)
    private @Nullable BigDecimal overrideScore;

    @Column(name = "override_band")
    private @Nullable String overrideBand;

    @Column(name = "override_until")
    private @Nullable LocalDate overrideUntil;

    @Column(name = "latest_day")
    private @Nullable LocalDate latestDay;

    @Column(name = "latest_score", precision = 5, scale = 2)
    private @Nullable BigDecimal latestScore;

    @Column(name = "latest_band")
    private @Nullable String latestBand;

    @Column(name = "latest_overridden")
    private boolean latestOverridden;

    @Column(name = "before_day")
    private @Nullable LocalDate beforeDay;

    @Column(name = "before_score", precision = 5, scale = 2)
    private @Nullable BigDecimal beforeScore;

    @Column(name = "before_band")
    private @Nullable String beforeBand;

    @Column(name = "before_overridden")
    private boolean beforeOverridden;

    protected HealthEntity() {}

    HealthEntity(TenantId tenant, StoredHealth health) {
        planId = health.plan().value();
        tenantId = tenant.value();
        take(health);
    }

    UUID planId() {
        return planId;
    }

    final void take(StoredHealth health) {
        scoredOn = health.day();
        score = health.score();
        band = StoredValues.name(health.band());
        StoredHealth.Given given = health.override();
        overrideScore = given == null ? null : given.score();
        overrideBand = given == null ? null : given.band().name();
        overrideUntil = given == null ? null : given.until();
        take(new HashMap<>(health.factors()));
        takeLatest(health.latest());
        takeBefore(health.before());
    }

    private void take(Map<String, BigDecimal> factors) {
        taskProgress = factors.remove("taskProgress");
        timeliness = factors.remove("timeliness");
        goals = factors.remove("goals");
        scorecard = factors.remove("scorecard");
        freshness = factors.remove("freshness");
        review = factors.remove("review");
        hostFactors = factors.isEmpty() ? null : HostFactorText.write(factors);
    }

    private void takeLatest(@Nullable HealthEntry entry) {
        latestDay = entry == null ? null : entry.day();
        latestScore = entry == null ? null : entry.score();
        latestBand = entry == null ? null : StoredValues.name(entry.band());
        latestOverridden = entry != null && entry.overridden();
    }

    private void takeBefore(@Nullable HealthEntry entry) {
        beforeDay = entry == null ? null : entry.day();
        beforeScore = entry == null ? null : entry.score();
        beforeBand = entry == null ? null : StoredValues.name(entry.band());
        beforeOverridden = entry != null && entry.overridden();
    }

    StoredHealth health() {
        return new StoredHealth(
                new PlanId(planId),
                scoredOn,
                score,
                StoredValues.constant(HealthBand.class, band),
                factors(),
                given(),
                entry(latestDay, latestScore, latestBand, latestOverridden),
                entry(beforeDay, beforeScore, beforeBand, beforeOverridden));
    }

    private Map<String, BigDecimal> factors() {
        Map<String, BigDecimal> factors =
                hostFactors == null ? new HashMap<>() : new HashMap<>(HostFactorText.read(hostFactors));
        put(factors, "taskProgress", taskProgress);
        put(factors, "timeliness", timeliness);
        put(factors, "goals", goals);
        put(factors, "scorecard", scorecard);
        put(factors, "freshness", freshness);
        put(factors, "review", review);
        return factors;
    }

    private static void put(Map<String, BigDecimal> factors, String name, @Nullable BigDecimal value) {
        if (value != null) {
            factors.put(name, value);
        }
    }

    private StoredHealth.@Nullable Given given() {
        HealthBand given = StoredValues.constant(HealthBand.class, overrideBand);
        return overrideScore == null || given == null || overrideUntil == null
                ? null
                : new StoredHealth.Given(overrideScore, given, overrideUntil);
    }

    private static @Nullable HealthEntry entry(
            @Nullable LocalDate day, @Nullable BigDecimal score, @Nullable String band, boolean overridden) {
        return day == null
                ? null
                : new HealthEntry(day, score, StoredValues.constant(HealthBand.class, band), overridden);
    }
}
