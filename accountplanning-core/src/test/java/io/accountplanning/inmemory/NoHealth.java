package io.accountplanning.inmemory;

import io.accountplanning.health.HealthEntry;
import io.accountplanning.health.HealthFacts;
import io.accountplanning.health.HealthRepository;
import io.accountplanning.health.StoredHealth;
import io.accountplanning.plan.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Health that is agreed to and forgotten. */
final class NoHealth implements HealthRepository {

    @Override
    public List<HealthFacts> facts(Collection<PlanId> plans, LocalDate asOf) {
        return List.of();
    }

    @Override
    public Map<PlanId, Instant> lastChangesByPerson(Collection<PlanId> plans, Instant notAfter) {
        return Map.of();
    }

    @Override
    public List<PlanId> plans(@Nullable PlanId after, int most) {
        return List.of();
    }

    @Override
    public Map<PlanId, StoredHealth> find(Collection<PlanId> plans) {
        return Map.of();
    }

    @Override
    public Map<PlanId, StoredHealth> lock(Collection<PlanId> plans) {
        return Map.of();
    }

    @Override
    public void save(Collection<Saved> health) {}

    @Override
    public List<HealthEntry> history(PlanId plan, int most, @Nullable LocalDate before) {
        return List.of();
    }
}
