package io.accountplanning.inmemory;

import io.accountplanning.bcg.BcgFacts;
import io.accountplanning.bcg.BcgMatrixRepository;
import io.accountplanning.board.BoardCard;
import io.accountplanning.board.BoardCursor;
import io.accountplanning.board.BoardRepository;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.revenue.RevenueInOneCurrency;
import io.accountplanning.revenue.RevenueRepository;
import io.accountplanning.risk.RiskCursor;
import io.accountplanning.risk.RiskFacts;
import io.accountplanning.risk.RiskQuery;
import io.accountplanning.risk.RiskRepository;
import io.accountplanning.tasklist.TaskCursor;
import io.accountplanning.tasklist.TaskListRepository;
import io.accountplanning.tasklist.TaskQuery;
import io.accountplanning.tasklist.TaskRow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers across plans that know of none. */
final class NoPortfolio
        implements TaskListRepository, BoardRepository, RiskRepository, RevenueRepository, BcgMatrixRepository {

    @Override
    public List<BcgFacts> find(PlanQuery query, int most) {
        return List.of();
    }

    @Override
    public List<TaskRow> page(TaskQuery query, @Nullable TaskCursor after, int most) {
        return List.of();
    }

    @Override
    public long count(TaskQuery query) {
        return 0;
    }

    @Override
    public Map<PlanStatus, Long> counts(PlanQuery query) {
        return Map.of();
    }

    @Override
    public List<BoardCard> top(PlanQuery query, List<PlanStatus> columns, int most) {
        return List.of();
    }

    @Override
    public List<BoardCard> below(PlanQuery query, BoardCursor after, int most) {
        return List.of();
    }

    @Override
    public List<RiskFacts> atRisk(RiskQuery query, @Nullable RiskCursor after, int most) {
        return List.of();
    }

    @Override
    public long count(RiskQuery query) {
        return 0;
    }

    @Override
    public List<PlannedSum> planned(PlanQuery query) {
        return List.of();
    }

    @Override
    public List<InvoicedSum> invoiced(PlanQuery query) {
        return List.of();
    }

    @Override
    public List<RevenueInOneCurrency.PlanOfRevenue> plansIn(PlanQuery query, Collection<String> currencies, int most) {
        return List.of();
    }

    @Override
    public List<Ranked> above(long rank, int most) {
        return List.of();
    }

    @Override
    public List<Ranked> under(long rank, int most) {
        return List.of();
    }

    @Override
    public long plansEver() {
        return 0;
    }
}
