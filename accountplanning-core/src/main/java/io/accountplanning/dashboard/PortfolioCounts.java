package io.accountplanning.dashboard;

import io.accountplanning.health.HealthBand;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.PlanStatus;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many plans there are, of which kind.
 *
 * @param byStatus how many plans have each status; a status that none has may be left out
 * @param byClientStatus how many plans have each client status; one that none has may be left out
 * @param withoutClientStatus how many plans nobody has judged
 * @param overdueTasks how many open tasks have a deadline before today, in the tenant's time zone
 * @param plansWithOverdueTasks how many plans have some of them
 * @param byHealth how many plans have each band of health, as of that day; one that none has may be left out
 * @param withoutHealth how many plans have no score
 */
public record PortfolioCounts(
        Map<PlanStatus, Long> byStatus,
        Map<ClientStatus, Long> byClientStatus,
        long withoutClientStatus,
        long overdueTasks,
        long plansWithOverdueTasks,
        Map<HealthBand, Long> byHealth,
        long withoutHealth) {

    public PortfolioCounts {
        byStatus = Collections.unmodifiableMap(new TreeMap<>(byStatus));
        byHealth = Collections.unmodifiableMap(new TreeMap<>(byHealth));
        byClientStatus = Collections.unmodifiableMap(new TreeMap<>(byClientStatus));
    }

    /** How many plans have that band of health. */
    public long of(HealthBand band) {
        return byHealth.getOrDefault(band, 0L);
    }

    /** How many plans there are. */
    public long plans() {
        return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many plans have that status. */
    public long of(PlanStatus status) {
        return byStatus.getOrDefault(status, 0L);
    }

    /** How many plans have that client status. */
    public long of(ClientStatus status) {
        return byClientStatus.getOrDefault(status, 0L);
    }
}
