package io.accountplanning.inmemory;

import io.accountplanning.bcg.BcgFacts;
import io.accountplanning.bcg.BcgMatrixRepository;
import io.accountplanning.dashboard.DashboardRepository;
import io.accountplanning.dashboard.PortfolioCounts;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.health.HealthBand;
import io.accountplanning.health.StoredHealth;
import io.accountplanning.host.RecordKind;
import io.accountplanning.marketposition.MarketPosition;
import io.accountplanning.money.Money;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.planning.Task;
import io.accountplanning.relation.LinkedRecord;
import io.accountplanning.revenue.RevenueInOneCurrency;
import io.accountplanning.revenue.RevenueRepository;
import io.accountplanning.risk.RiskCursor;
import io.accountplanning.risk.RiskFacts;
import io.accountplanning.risk.RiskQuery;
import io.accountplanning.risk.RiskRepository;
import io.accountplanning.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts, sums and risks across plans in memory. */
final class InMemoryPortfolio implements DashboardRepository, RevenueRepository, RiskRepository, BcgMatrixRepository {

    private static final Comparator<RiskCursor> ORDER = Comparator.comparingInt(RiskCursor::overdueTasks)
            .reversed()
            .thenComparing(cursor -> cursor.plan().toString());

    private final InMemoryPlanListRepository plans;

    InMemoryPortfolio(InMemoryPlanListRepository plans) {
        this.plans = plans;
    }

    @Override
    public PortfolioCounts counts(PlanQuery query) {
        List<AccountPlan> found = plans.matching(query).toList();
        List<Integer> overdue = found.stream()
                .map(plan -> plans.row(plan, query.today()).overdueTasks())
                .filter(tasks -> tasks > 0)
                .toList();
        List<ClientStatus> judged = found.stream()
                .map(plan -> plan.details().standing().clientStatus())
                .filter(Objects::nonNull)
                .toList();
        List<HealthBand> bands = found.stream()
                .map(plan -> plans.shown(plan.id(), query.today()))
                .filter(Objects::nonNull)
                .map(StoredHealth.Shown::band)
                .filter(Objects::nonNull)
                .toList();
        return new PortfolioCounts(
                found.stream().collect(Collectors.groupingBy(AccountPlan::status, Collectors.counting())),
                judged.stream().collect(Collectors.groupingBy(status -> status, Collectors.counting())),
                (long) found.size() - judged.size(),
                overdue.stream().mapToLong(Integer::longValue).sum(),
                overdue.size(),
                bands.stream().collect(Collectors.groupingBy(band -> band, Collectors.counting())),
                (long) found.size() - bands.size());
    }

    @Override
    public List<PlannedSum> planned(PlanQuery query) {
        record Key(String currency, DateRange period) {}
        Map<Key, BigDecimal> sums = new LinkedHashMap<>();
        plans.matching(query).forEach(plan -> {
            BigDecimal planned = plan.details().targets().revenueNextYear();
            if (planned != null) {
                sums.merge(new Key(currency(plan), plan.period().dates()), planned, BigDecimal::add);
            }
        });
        return sums.entrySet().stream()
                .map(sum -> new PlannedSum(sum.getKey().currency(), sum.getKey().period(), sum.getValue()))
                .toList();
    }

    @Override
    public List<InvoicedSum> invoiced(PlanQuery query) {
        record Key(String planCurrency, String currency) {}
        Map<Key, BigDecimal> sums = new LinkedHashMap<>();
        Set<String> counted = new HashSet<>();
        plans.matching(query)
                .sorted(Comparator.comparingLong(plan -> AccountPlan.countOf(plan.number())))
                .forEach(plan -> plans.records(plan.id(), RecordKind.INVOICE).stream()
                        .filter(invoice -> isInside(invoice, plan))
                        .filter(invoice -> invoice.amount() != null && counted.add(invoice.recordId()))
                        .forEach(invoice -> {
                            BigDecimal amount = invoice.amount();
                            String currency = invoice.currency();
                            if (amount != null && currency != null) {
                                sums.merge(new Key(currency(plan), currency), amount, BigDecimal::add);
                            }
                        }));
        return sums.entrySet().stream()
                .map(sum -> new InvoicedSum(
                        sum.getKey().planCurrency(), sum.getKey().currency(), sum.getValue()))
                .toList();
    }

    @Override
    public List<RevenueInOneCurrency.PlanOfRevenue> plansIn(PlanQuery query, Collection<String> currencies, int most) {
        return plans.matching(query)
                .filter(plan -> isIn(plan, currencies))
                .sorted(Comparator.comparingLong(plan -> AccountPlan.countOf(plan.number())))
                .limit(most)
                .map(plan -> new RevenueInOneCurrency.PlanOfRevenue(plan.id(), plan.number()))
                .toList();
    }

    private boolean isIn(AccountPlan plan, Collection<String> currencies) {
        boolean own = currencies.contains(currency(plan));
        return (own && plan.details().targets().revenueNextYear() != null)
                || plans.records(plan.id(), RecordKind.INVOICE).stream()
                        .filter(invoice -> isInside(invoice, plan))
                        .filter(invoice -> invoice.amount() != null && invoice.currency() != null)
                        .anyMatch(invoice -> own || currencies.contains(invoice.currency()));
    }

    private static boolean isInside(LinkedRecord invoice, AccountPlan plan) {
        LocalDate date = invoice.date();
        return date != null && plan.period().dates().contains(date) && invoice.isThere();
    }

    private static String currency(AccountPlan plan) {
        return plan.details().currency().getCurrencyCode();
    }

    @Override
    public List<BcgFacts> find(PlanQuery query, int most) {
        return plans.matching(query)
                .sorted(Comparator.comparingLong(plan -> AccountPlan.countOf(plan.number())))
                .flatMap(plan -> bcgFacts(plan).stream())
                .limit(most)
                .toList();
    }

    private Optional<BcgFacts> bcgFacts(AccountPlan plan) {
        MarketPosition position = plans.marketPosition(plan.id());
        BigDecimal rival = position.largestRivalSharePercent();
        if (position.marketGrowthPercent() == null
                || position.ownSharePercent() == null
                || rival == null
                || rival.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal planned = plan.details().targets().revenueNextYear();
        return Optional.of(new BcgFacts(
                plan.id(),
                plan.number(),
                plan.client(),
                position,
                planned == null ? null : new Money(planned, plan.details().currency()),
                plan.details().standing().bcgClass()));
    }

    @Override
    public List<RiskFacts> atRisk(RiskQuery query, @Nullable RiskCursor after, int most) {
        return atRisk(query)
                .filter(facts -> after == null || ORDER.compare(facts.cursor(), after) > 0)
                .sorted(Comparator.comparing(RiskFacts::cursor, ORDER))
                .limit(most)
                .toList();
    }

    @Override
    public long count(RiskQuery query) {
        return atRisk(query).count();
    }

    private Stream<RiskFacts> atRisk(RiskQuery query) {
        LocalDate today = query.plans().today();
        return plans.matching(query.plans())
                .map(plan -> facts(plan, query))
                .filter(facts -> query.rules().stream()
                        .anyMatch(rule ->
                                rule.conditions().stream().allMatch(condition -> condition.holds(facts, today))));
    }

    private RiskFacts facts(AccountPlan plan, RiskQuery query) {
        LocalDate today = query.plans().today();
        StoredHealth.Shown shown = query.asksForHealth() ? plans.shown(plan.id(), today) : null;
        List<LocalDate> overdue = plans.tasks(plan.id()).stream()
                .filter(task -> task.isOverdue(today))
                .map(Task::deadline)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new RiskFacts(
                plan.id(),
                plan.number(),
                plan.client(),
                plan.subject(),
                plan.owner(),
                plan.period().dates(),
                plan.details().standing().clientStatus(),
                plan.details().standing().clientStatusReason(),
                overdue.size(),
                overdue.isEmpty() ? null : overdue.get(0),
                shown == null ? null : shown.score(),
                query.asksForLastChange() ? plans.lastChange(plan, query) : null);
    }
}
