package io.accountplanning.jpa;

import io.accountplanning.filter.PlanFilter;
import io.accountplanning.health.HealthBand;
import io.accountplanning.health.StoredHealth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of the health that plans have on :healthDay, in JPQL: what was given by hand unless it is past, else what was calculated. */
final class HealthConditions {

    static final String DAY = "healthDay";

    /** The score of the row that is called h. */
    static final String SCORE = "case when h.overrideUntil >= :healthDay then h.overrideScore else h.score end";

    /** That the row which is called h has a score. */
    static final String HAS_SCORE = "(h.overrideUntil >= :healthDay or h.score is not null)";

    private static final String SHOWN = "select h from ApHealth h where h.planId in :plans";

    private HealthConditions() {}

    static void add(PlanListQuery plans, PlanFilter filter, LocalDate today) {
        if (!filter.health().isEmpty()) {
            plans.and(
                    exists(either("h.overrideBand in :healthBands", "h.band in :healthBands")),
                    "healthBands",
                    filter.health().stream().map(Enum::name).toList());
            plans.parameters().put(DAY, today);
        }
    }

    /** That the plan which is called p has health of which something holds. */
    static String exists(String condition) {
        return "exists (select h.planId from ApHealth h where h.planId = p.id and " + condition + ")";
    }

    /** One condition on what was given by hand, the same on what was calculated. */
    static String either(String given, String calculated) {
        return "((h.overrideUntil >= :healthDay and " + given + ")"
                + " or ((h.overrideUntil is null or h.overrideUntil < :healthDay) and " + calculated + "))";
    }

    /** The health of plans on a day; those without a score are left out. */
    static Map<UUID, StoredHealth.Shown> shown(Entities entities, Collection<UUID> plans, LocalDate today) {
        Map<UUID, StoredHealth.Shown> shown = new HashMap<>();
        for (List<UUID> ids : Chunks.of(new ArrayList<>(plans))) {
            entities.list(HealthEntity.class, SHOWN, Map.of("plans", ids)).forEach(entity -> {
                StoredHealth.Shown health = entity.health().on(today);
                if (health.score() != null) {
                    shown.put(entity.planId(), health);
                }
            });
        }
        return shown;
    }

    /** How many plans have each band, of all that the question is about. */
    static Map<HealthBand, Long> counts(Entities entities, PlanListQuery plans, LocalDate today) {
        plans.parameters().put(DAY, today);
        Map<HealthBand, Long> counts = new HashMap<>();
        String query = "select h.band, h.overrideBand, sum(case when h.overrideUntil >= :healthDay then 1 else 0 end),"
                + " count(h.planId) from ApHealth h, ApPlan p where h.planId = p.id and " + plans.condition()
                + " group by h.band, h.overrideBand";
        for (Object[] row : entities.values(Object[].class, query, plans.parameters())) {
            long given = ((Number) row[2]).longValue();
            count(counts, (String) row[1], given);
            count(counts, (String) row[0], ((Number) row[3]).longValue() - given);
        }
        return counts;
    }

    private static void count(Map<HealthBand, Long> counts, @Nullable String band, long plans) {
        if (band != null && plans > 0) {
            counts.merge(HealthBand.valueOf(band), plans, Long::sum);
        }
    }
}
