package io.accountplanning.inmemory;

import io.accountplanning.board.BoardCard;
import io.accountplanning.board.BoardCursor;
import io.accountplanning.board.BoardRepository;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.filter.PlanRow;
import io.accountplanning.host.TenantId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanStatus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The board in memory. */
final class InMemoryBoardRepository implements BoardRepository {

    private static final Comparator<Ranked> RISING = Comparator.comparingLong(Ranked::rank)
            .thenComparing(one -> one.plan().toString());

    private final TenantId tenant;
    private final Tables tables;
    private final InMemoryPlanListRepository plans;

    InMemoryBoardRepository(TenantId tenant, Tables tables) {
        this.tenant = tenant;
        this.tables = tables;
        this.plans = new InMemoryPlanListRepository(tenant, tables);
    }

    @Override
    public Map<PlanStatus, Long> counts(PlanQuery query) {
        return plans.matching(query).collect(Collectors.groupingBy(AccountPlan::status, Collectors.counting()));
    }

    @Override
    public List<BoardCard> top(PlanQuery query, List<PlanStatus> columns, int most) {
        return columns.stream()
                .flatMap(column -> column(query, column).limit(most))
                .toList();
    }

    @Override
    public List<BoardCard> below(PlanQuery query, BoardCursor after, int most) {
        Ranked last = new Ranked(after.plan(), after.rank());
        return column(query, after.column())
                .filter(card -> RISING.compare(new Ranked(card.plan(), card.rank()), last) < 0)
                .limit(most)
                .toList();
    }

    private Stream<BoardCard> column(PlanQuery query, PlanStatus column) {
        Comparator<BoardCard> rising = Comparator.comparing(card -> new Ranked(card.plan(), card.rank()), RISING);
        return plans.matching(query)
                .filter(plan -> plan.status() == column)
                .map(plan -> card(plan, query.today()))
                .sorted(rising.reversed());
    }

    private BoardCard card(AccountPlan plan, LocalDate today) {
        PlanRow row = plans.row(plan, today);
        return new BoardCard(
                plan.id(),
                plan.number(),
                plan.version(),
                plan.status(),
                plan.rank(),
                plan.client(),
                plan.subject(),
                plan.owner(),
                plan.period(),
                plan.details().standing().clientStatus(),
                plan.placement().primary(),
                new BoardCard.Tasks(row.openTasks(), row.overdueTasks()));
    }

    @Override
    public List<Ranked> above(long rank, int most) {
        return ranked(other -> other > rank).sorted(RISING).limit(most).toList();
    }

    @Override
    public List<Ranked> under(long rank, int most) {
        return ranked(other -> other < rank)
                .sorted(RISING.reversed())
                .limit(most)
                .toList();
    }

    private Stream<Ranked> ranked(LongPredicate wanted) {
        return tables.plans.values().stream()
                .filter(owned -> owned.tenant().equals(tenant))
                .map(owned -> new Ranked(owned.plan().id(), owned.plan().rank()))
                .filter(one -> wanted.test(one.rank()));
    }

    @Override
    public long plansEver() {
        return tables.numbers.getOrDefault(tenant, 0L);
    }
}
