package io.accountplanning.jpa;

import io.accountplanning.bcg.BcgFacts;
import io.accountplanning.bcg.BcgMatrixRepository;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.host.Client;
import io.accountplanning.host.TenantId;
import io.accountplanning.marketposition.MarketPosition;
import io.accountplanning.money.Money;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.BcgClass;
import io.accountplanning.plan.PlanId;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The growth-share matrix, in one query. */
final class JpaBcgMatrixRepository implements BcgMatrixRepository {

    private static final String SELECT =
            "select p.id, p.number, p.clientId, p.clientName, p.currency, p.revenueNextYear,"
                    + " p.bcgClass, m.marketGrowthPercent, m.ownSharePercent, m.rivalSharePercent"
                    + " from ApMarketPosition m, ApPlan p where p.id = m.planId and m.tenantId = :tenant"
                    + " and m.marketGrowthPercent is not null and m.ownSharePercent is not null and m.rivalSharePercent > 0 and ";

    private final TenantId tenant;
    private final Entities entities;

    JpaBcgMatrixRepository(TenantId tenant, Entities entities) {
        this.tenant = tenant;
        this.entities = entities;
    }

    @Override
    public List<BcgFacts> find(PlanQuery query, int most) {
        if (query.visibility() instanceof Visibility.None) {
            return List.of();
        }
        PlanListQuery plans = new PlanListQuery(tenant, query);
        return entities
                .values(
                        Object[].class,
                        SELECT + plans.condition() + " order by p.numberSequence",
                        plans.parameters(),
                        most)
                .stream()
                .map(JpaBcgMatrixRepository::facts)
                .toList();
    }

    private static BcgFacts facts(@Nullable Object[] row) {
        BigDecimal planned = (BigDecimal) row[5];
        return new BcgFacts(
                new PlanId((UUID) row[0]),
                (String) row[1],
                Client.of((String) row[2], (String) row[3]),
                new MarketPosition((BigDecimal) row[7], (BigDecimal) row[8], (BigDecimal) row[9]),
                planned == null ? null : new Money(planned, Currency.getInstance((String) row[4])),
                StoredValues.constant(BcgClass.class, (String) row[6]));
    }
}
