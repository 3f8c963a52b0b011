package io.accountplanning.jpa;

import io.accountplanning.board.BoardCard;
import io.accountplanning.board.BoardCursor;
import io.accountplanning.board.BoardRepository;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.host.Client;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The board: a query for the counts, one for the cards of each column, one for the tasks of all cards. */
final class JpaBoardRepository implements BoardRepository {

    private static final String CARD =
            "select p.id, p.number, p.version, p.status, p.boardRank, p.clientId, p.clientName, p.subject, p.ownerId,"
                    + " p.periodKind, p.periodStart, p.periodEnd, p.clientStatus, p.primaryPlan";
    // Without the tenant and the status, of which there is one each, H2 does not read in the order of the index.
    private static final String FROM_THE_TOP =
            " and p.status = :column order by p.tenantId desc, p.status desc, p.boardRank desc, p.id desc";
    private static final String TASKS =
            "select t.planId, count(t.rowId), sum(case when t.deadline < :today then 1 else 0 end)"
                    + " from ApTask t where t.planId in :plans and " + PlanListQuery.OPEN + " group by t.planId";

    private final TenantId tenant;
    private final Entities entities;
    private final PlanNumbers numbers;

    JpaBoardRepository(TenantId tenant, Entities entities, PlanNumbers numbers) {
        this.tenant = tenant;
        this.entities = entities;
        this.numbers = numbers;
    }

    @Override
    public Map<PlanStatus, Long> counts(PlanQuery query) {
        Map<PlanStatus, Long> counts = new EnumMap<>(PlanStatus.class);
        if (!(query.visibility() instanceof Visibility.None)) {
            PlanListQuery plans = new PlanListQuery(tenant, query);
            entities.values(
                            Object[].class,
                            "select p.status, count(p.id)" + plans.where() + " group by p.status",
                            plans.parameters())
                    .forEach(row -> counts.put(PlanStatus.valueOf((String) row[0]), (Long) row[1]));
        }
        return counts;
    }

    @Override
    public List<BoardCard> top(PlanQuery query, List<PlanStatus> columns, int most) {
        List<Object[]> found = new ArrayList<>();
        if (!(query.visibility() instanceof Visibility.None)) {
            for (PlanStatus column : columns) {
                found.addAll(column(new PlanListQuery(tenant, query), column, most));
            }
        }
        return cards(found, query.today());
    }

    @Override
    public List<BoardCard> below(PlanQuery query, BoardCursor after, int most) {
        if (query.visibility() instanceof Visibility.None) {
            return List.of();
        }
        PlanListQuery plans = new PlanListQuery(tenant, query);
        plans.and("p.boardRank <= :last and (p.boardRank < :last or p.id < :lastId)", "last", after.rank());
        plans.parameters().put("lastId", after.plan().value());
        return cards(column(plans, after.column(), most), query.today());
    }

    private List<Object[]> column(PlanListQuery plans, PlanStatus column, int most) {
        plans.parameters().put("column", column.name());
        return entities.values(Object[].class, CARD + plans.where() + FROM_THE_TOP, plans.parameters(), most);
    }

    private List<BoardCard> cards(List<Object[]> found, LocalDate today) {
        Map<UUID, BoardCard.Tasks> tasks = new HashMap<>();
        for (List<UUID> plans :
                Chunks.of(found.stream().map(row -> (UUID) row[0]).toList())) {
            entities.values(Object[].class, StoredValues.onDay(TASKS, today), Map.of("plans", plans))
                    .forEach(row -> tasks.put(
                            (UUID) row[0],
                            new BoardCard.Tasks(((Number) row[1]).intValue(), ((Number) row[2]).intValue())));
        }
        return found.stream()
                .map(row -> card(row, tasks.getOrDefault((UUID) row[0], BoardCard.Tasks.NONE)))
                .toList();
    }

    private static BoardCard card(Object[] row, BoardCard.Tasks tasks) {
        return new BoardCard(
                new PlanId((UUID) row[0]),
                (String) row[1],
                (Long) row[2],
                PlanStatus.valueOf((String) row[3]),
                (Long) row[4],
                Client.of((String) row[5], (String) row[6]),
                (String) row[7],
                UserId.of((String) row[8]),
                new PlanPeriod(PlanPeriod.Kind.valueOf((String) row[9]), new DateRange((LocalDate) row[10], (LocalDate)
                        row[11])),
                StoredValues.constant(ClientStatus.class, (String) row[12]),
                (Boolean) row[13],
                tasks);
    }

    @Override
    public List<Ranked> above(long rank, int most) {
        return ranked("p.boardRank > :rank order by p.tenantId, p.boardRank, p.id", rank, most);
    }

    @Override
    public List<Ranked> under(long rank, int most) {
        return ranked("p.boardRank < :rank order by p.tenantId desc, p.boardRank desc, p.id desc", rank, most);
    }

    private List<Ranked> ranked(String condition, long rank, int most) {
        return entities
                .values(
                        Object[].class,
                        "select p.id, p.boardRank from ApPlan p where p.tenantId = :tenant and " + condition,
                        Map.of("tenant", tenant.value(), "rank", rank),
                        most)
                .stream()
                .map(row -> new Ranked(new PlanId((UUID) row[0]), (Long) row[1]))
                .toList();
    }

    @Override
    public long plansEver() {
        return numbers.last(tenant, entities);
    }
}
