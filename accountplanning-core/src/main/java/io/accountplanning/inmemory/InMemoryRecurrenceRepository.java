package io.accountplanning.inmemory;

import io.accountplanning.host.ClientId;
import io.accountplanning.host.TenantId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.recurrence.Candidate;
import io.accountplanning.recurrence.Decision;
import io.accountplanning.recurrence.RecurrenceRepository;
import io.accountplanning.transaction.StaleVersionException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was decided about completed plans, in memory. */
final class InMemoryRecurrenceRepository implements RecurrenceRepository {

    private final TenantId tenant;
    private final Tables tables;

    InMemoryRecurrenceRepository(TenantId tenant, Tables tables) {
        this.tenant = tenant;
        this.tables = tables;
    }

    @Override
    public List<Candidate> candidates(
            PlanPeriod.Kind kind, LocalDate firstEnd, LocalDate lastEnd, @Nullable Candidate after, int most) {
        return live().filter(plan -> plan.status() == PlanStatus.COMPLETED)
                .filter(plan -> plan.period().kind() == kind)
                .map(plan ->
                        new Candidate(plan.id(), plan.number(), plan.client().id(), plan.period()))
                .filter(candidate ->
                        !candidate.end().isBefore(firstEnd) && !candidate.end().isAfter(lastEnd))
                .filter(candidate -> !tables.decisions.containsKey(
                        new Tables.DecisionKey(tenant, candidate.plan(), candidate.end())))
                .filter(candidate -> after == null || Candidate.ORDER.compare(candidate, after) > 0)
                .sorted(Candidate.ORDER)
                .limit(most)
                .toList();
    }

    @Override
    public Map<ClientId, String> planned(Collection<ClientId> clients, PlanPeriod period) {
        Map<ClientId, String> planned = new HashMap<>();
        live().filter(plan -> clients.contains(plan.client().id()))
                .filter(plan -> plan.period().dates().equals(period.dates()))
                .forEach(plan -> planned.put(plan.client().id(), plan.number()));
        return planned;
    }

    @Override
    public Set<ClientId> followedUp(Collection<ClientId> clients, PlanPeriod period) {
        return decisions()
                .filter(decision -> decision.followUp() != null)
                .filter(decision -> decision.period().dates().equals(period.dates()))
                .map(Decision::client)
                .filter(clients::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public void decide(Decision decision) {
        LocalDate start = decision.period().startInclusive();
        Tables.DecisionKey key = new Tables.DecisionKey(tenant, decision.plan(), start);
        boolean twice = decision.followUp() != null
                && !followedUp(Set.of(decision.client()), decision.period()).isEmpty();
        if (twice || tables.decisions.containsKey(key)) {
            throw new StaleVersionException("what becomes of plan " + decision.plan(), null);
        }
        tables.put(tables.decisions, key, decision);
    }

    private Stream<Decision> decisions() {
        return tables.decisions.entrySet().stream()
                .filter(entry -> entry.getKey().tenant().equals(tenant))
                .map(Map.Entry::getValue);
    }

    private Stream<AccountPlan> live() {
        return tables.plans.values().stream()
                .filter(owned -> owned.tenant().equals(tenant))
                .map(Tables.Owned::plan)
                .filter(plan -> !plan.isDeleted());
    }
}
