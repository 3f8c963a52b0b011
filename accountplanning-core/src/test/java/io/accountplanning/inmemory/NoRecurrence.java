package io.accountplanning.inmemory;

import io.accountplanning.host.ClientId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.recurrence.Candidate;
import io.accountplanning.recurrence.Decision;
import io.accountplanning.recurrence.RecurrenceRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decisions that are agreed to and forgotten. */
final class NoRecurrence implements RecurrenceRepository {

    @Override
    public List<Candidate> candidates(
            PlanPeriod.Kind kind, LocalDate firstEnd, LocalDate lastEnd, @Nullable Candidate after, int most) {
        return List.of();
    }

    @Override
    public Map<ClientId, String> planned(Collection<ClientId> clients, PlanPeriod period) {
        return Map.of();
    }

    @Override
    public Set<ClientId> followedUp(Collection<ClientId> clients, PlanPeriod period) {
        return Set.of();
    }

    @Override
    public void decide(Decision decision) {}
}
