package io.accountplanning.jpa;

import io.accountplanning.host.ClientId;
import io.accountplanning.host.TenantId;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.recurrence.Candidate;
import io.accountplanning.recurrence.Decision;
import io.accountplanning.recurrence.RecurrenceRepository;
import io.accountplanning.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was decided about completed plans. */
final class JpaRecurrenceRepository implements RecurrenceRepository {

    private static final String CANDIDATES =
            "select p.id, p.number, p.clientId, p.periodStart, p.periodEnd from ApPlan p"
                    + " where p.tenantId = :tenant and p.periodKind = :kind and p.status = :status and p.deletedAt is null"
                    + " and not exists (select d.planId from ApRecurrence d"
                    + " where d.planId = p.id and d.periodStart = p.periodEnd)";
    private static final String IN_ORDER = " order by p.periodEnd, p.numberSequence";

    private final TenantId tenant;
    private final Entities entities;

    JpaRecurrenceRepository(TenantId tenant, Entities entities) {
        this.tenant = tenant;
        this.entities = entities;
    }

    /** Those of the same end first, and then those of later ones: each is a range of the index. */
    @Override
    public List<Candidate> candidates(
            PlanPeriod.Kind kind, LocalDate firstEnd, LocalDate lastEnd, @Nullable Candidate after, int most) {
        List<Candidate> candidates = new ArrayList<>();
        LocalDate first = firstEnd;
        if (after != null) {
            String sameEnd = " and p.periodEnd = :end and p.numberSequence > :count";
            candidates.addAll(candidates(kind, sameEnd, Map.of("end", after.end(), "count", after.count()), most));
            first = after.end().plusDays(1);
        }
        if (candidates.size() < most && !first.isAfter(lastEnd)) {
            String laterEnds = " and p.periodEnd >= :first and p.periodEnd <= :last";
            candidates.addAll(
                    candidates(kind, laterEnds, Map.of("first", first, "last", lastEnd), most - candidates.size()));
        }
        return candidates;
    }

    private List<Candidate> candidates(PlanPeriod.Kind kind, String condition, Map<String, ?> range, int most) {
        Map<String, Object> parameters = new HashMap<>(range);
        parameters.put("tenant", tenant.value());
        parameters.put("kind", kind.name());
        parameters.put("status", PlanStatus.COMPLETED.name());
        return entities.values(Object[].class, CANDIDATES + condition + IN_ORDER, parameters, most).stream()
                .map(row -> candidate(kind, row))
                .toList();
    }

    private static Candidate candidate(PlanPeriod.Kind kind, Object[] row) {
        return new Candidate(
                new PlanId((UUID) row[0]),
                (String) row[1],
                ClientId.of((String) row[2]),
                new PlanPeriod(kind, new DateRange((LocalDate) row[3], (LocalDate) row[4])));
    }

    @Override
    public Map<ClientId, String> planned(Collection<ClientId> clients, PlanPeriod period) {
        Map<ClientId, String> planned = new HashMap<>();
        for (List<String> ids : Chunks.of(clients.stream().map(ClientId::value).toList())) {
            entities.values(
                            Object[].class,
                            "select p.clientId, p.number from ApPlan p where p.tenantId = :tenant"
                                    + " and p.clientId in :clients and p.periodStart = :start and p.periodEnd = :end"
                                    + " and p.deletedAt is null",
                            parameters(ids, period))
                    .forEach(row -> planned.put(ClientId.of((String) row[0]), (String) row[1]));
        }
        return planned;
    }

    @Override
    public Set<ClientId> followedUp(Collection<ClientId> clients, PlanPeriod period) {
        Set<ClientId> followedUp = new HashSet<>();
        for (List<String> ids : Chunks.of(clients.stream().map(ClientId::value).toList())) {
            entities.values(
                            String.class,
                            "select d.followedClientId from ApRecurrence d where d.tenantId = :tenant"
                                    + " and d.followedClientId in :clients and d.periodStart = :start and d.periodEnd = :end",
                            parameters(ids, period))
                    .forEach(client -> followedUp.add(ClientId.of(client)));
        }
        return followedUp;
    }

    private Map<String, Object> parameters(List<String> clients, PlanPeriod period) {
        return Map.of(
                "tenant", tenant.value(),
                "clients", clients,
                "start", period.startInclusive(),
                "end", period.endExclusive());
    }

    /** Of two who decide the same thing at once, one breaks the primary key or the constraint on clients. */
    @Override
    public void decide(Decision decision) {
        entities.add(new RecurrenceEntity(tenant, decision));
    }
}
