package io.accountplanning.jpa;

import io.accountplanning.filter.PlanQuery;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.TenantId;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.PlanId;
import io.accountplanning.revenue.RevenueInOneCurrency;
import io.accountplanning.revenue.RevenueRepository;
import io.accountplanning.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Sums of revenue, a query each. */
final class JpaRevenueRepository implements RevenueRepository {

    private static final String INVOICES =
            " from ApLinkedRecord i, ApPlan p where p.id = i.planId and i.tenantId = :tenant and i.kind = '"
                    + RecordKind.INVOICE.name() + "' and i.amount is not null and i.currency is not null"
                    + " and i.goneSince is null and i.date >= p.periodStart and i.date < p.periodEnd and ";

    private static final String SHARED = " and i.recordId in (select o.recordId from ApLinkedRecord o"
            + " where o.tenantId = :tenant and o.kind = '" + RecordKind.INVOICE.name()
            + "' group by o.recordId having count(o.rowId) > 1)";

    private static final String IN_CURRENCIES =
            "((p.revenueNextYear is not null and p.currency in :currencies) or exists (select v.rowId from ApLinkedRecord v"
                    + " where v.planId = p.id and v.kind = '" + RecordKind.INVOICE.name()
                    + "' and v.amount is not null and v.currency is not null and v.goneSince is null"
                    + " and v.date >= p.periodStart and v.date < p.periodEnd"
                    + " and (v.currency in :currencies or p.currency in :currencies)))";

    private final TenantId tenant;
    private final Entities entities;

    JpaRevenueRepository(TenantId tenant, Entities entities) {
        this.tenant = tenant;
        this.entities = entities;
    }

    @Override
    public List<PlannedSum> planned(PlanQuery query) {
        if (query.visibility() instanceof Visibility.None) {
            return List.of();
        }
        PlanListQuery plans = new PlanListQuery(tenant, query);
        return entities
                .values(
                        Object[].class,
                        "select p.currency, p.periodStart, p.periodEnd, sum(p.revenueNextYear)" + plans.where()
                                + " and p.revenueNextYear is not null group by p.currency, p.periodStart, p.periodEnd",
                        plans.parameters())
                .stream()
                .map(row -> new PlannedSum(
                        (String) row[0], new DateRange((LocalDate) row[1], (LocalDate) row[2]), (BigDecimal) row[3]))
                .toList();
    }

    @Override
    public List<InvoicedSum> invoiced(PlanQuery query) {
        if (query.visibility() instanceof Visibility.None) {
            return List.of();
        }
        PlanListQuery plans = new PlanListQuery(tenant, query);
        InvoicedOnce sums = new InvoicedOnce();
        entities.values(
                        Object[].class,
                        "select p.currency, i.currency, sum(i.amount), count(i.rowId)" + INVOICES + plans.condition()
                                + " group by p.currency, i.currency",
                        plans.parameters())
                .forEach(sums::add);
        entities.values(
                        Object[].class,
                        "select i.recordId, p.currency, i.currency, i.amount" + INVOICES + plans.condition() + SHARED
                                + " order by i.recordId, p.numberSequence",
                        plans.parameters())
                .forEach(sums::takeOutRepeated);
        return sums.sums();
    }

    @Override
    public List<RevenueInOneCurrency.PlanOfRevenue> plansIn(PlanQuery query, Collection<String> currencies, int most) {
        if (query.visibility() instanceof Visibility.None) {
            return List.of();
        }
        PlanListQuery plans = new PlanListQuery(tenant, query);
        plans.and(IN_CURRENCIES, "currencies", List.copyOf(currencies));
        return entities
                .values(
                        Object[].class,
                        "select p.id, p.number" + plans.where() + " order by p.numberSequence",
                        plans.parameters(),
                        most)
                .stream()
                .map(row -> new RevenueInOneCurrency.PlanOfRevenue(new PlanId((UUID) row[0]), (String) row[1]))
                .toList();
    }
}
