package io.accountplanning.jpa;

import io.accountplanning.host.TenantId;
import io.accountplanning.plan.PlanId;
import io.accountplanning.whitespace.Coverage;
import io.accountplanning.whitespace.WhitespaceBasis;
import io.accountplanning.whitespace.WhitespaceState;
import io.accountplanning.whitespace.WhitespaceTotal;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Sums whitespace maps where they are stored: five queries for as many plans as fit into an IN list, one when none of them has a map.
 * A pair of a lowest unit and a lowest product without a row counts as eligible, so the pairs are counted, and the rows at them taken
 * off before the rows themselves are added. Used by one thread.
 */
final class WhitespaceTotals {

    private static final String OF_THOSE = " where e.tenantId = :tenant and e.planId in :plans";
    private static final String GROUP_OF_UNITS =
            "exists (select u.rowId from ApWhitespaceUnit u where u.planId = e.planId and u.parentId = e.unitId)";
    private static final String GROUP_OF_PRODUCTS =
            "exists (select q.rowId from ApWhitespaceProduct q where q.planId = e.planId and q.parentId = e.productId)";

    private final Entities entities;
    private final Map<String, Object> parameters = new HashMap<>();
    private final Map<UUID, Long> withoutRow = new HashMap<>();
    private final Map<UUID, Coverage> known = new HashMap<>();

    private WhitespaceTotals(TenantId tenant, Entities entities, List<UUID> plans) {
        this.entities = entities;
        parameters.put("tenant", tenant.value());
        parameters.put("plans", plans);
    }

    static Map<PlanId, WhitespaceTotal> of(TenantId tenant, Entities entities, List<UUID> plans) {
        return new WhitespaceTotals(tenant, entities, plans).read();
    }

    private Map<PlanId, WhitespaceTotal> read() {
        Map<UUID, Long> units = lowest("ApWhitespaceUnit");
        if (units.isEmpty()) {
            return Map.of();
        }
        lowest("ApWhitespaceProduct")
                .forEach((plan, count) -> withoutRow.put(plan, count * units.getOrDefault(plan, 0L)));
        String atLowest = " and not " + GROUP_OF_UNITS + " and not " + GROUP_OF_PRODUCTS;
        counted("select e.planId, count(e.rowId) from ApWhitespaceCell e" + OF_THOSE + atLowest + " group by e.planId")
                .forEach((plan, rows) -> withoutRow.merge(plan, -rows, Long::sum));
        values("select e.planId, e.state, count(e.rowId), sum(e.marketValue), sum(e.ourValue)"
                        + " from ApWhitespaceCell e" + OF_THOSE + " and e.state <> '"
                        + WhitespaceState.NOT_ELIGIBLE.name() + "' group by e.planId, e.state")
                .forEach(row -> known.merge((UUID) row[0], coverage(row), Coverage::plus));
        return totals();
    }

    private Map<PlanId, WhitespaceTotal> totals() {
        Map<UUID, WhitespaceBasis> bases = new HashMap<>();
        values("select e.planId, e.basis from ApWhitespace e" + OF_THOSE)
                .forEach(row -> bases.put((UUID) row[0], WhitespaceBasis.valueOf((String) row[1])));
        withoutRow.forEach((plan, count) ->
                known.merge(plan, new Coverage(count, 0, BigDecimal.ZERO, BigDecimal.ZERO), Coverage::plus));
        Map<PlanId, WhitespaceTotal> totals = new HashMap<>();
        known.forEach((plan, coverage) -> {
            if (coverage.eligible() > 0) {
                totals.put(
                        new PlanId(plan),
                        new WhitespaceTotal(bases.getOrDefault(plan, WhitespaceBasis.PRICE), coverage));
            }
        });
        return totals;
    }

    private Map<UUID, Long> lowest(String entity) {
        return counted("select e.planId, count(e.rowId) from " + entity + " e" + OF_THOSE
                + " and not exists (select c.rowId from " + entity
                + " c where c.planId = e.planId and c.parentId = e.rowId) group by e.planId");
    }

    private Map<UUID, Long> counted(String query) {
        Map<UUID, Long> counts = new HashMap<>();
        values(query).forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        return counts;
    }

    private List<Object[]> values(String query) {
        return entities.values(Object[].class, query, parameters);
    }

    private static Coverage coverage(Object[] row) {
        long count = (Long) row[2];
        boolean deployed = row[1].equals(WhitespaceState.DEPLOYED.name());
        return new Coverage(count, deployed ? count : 0, sum(row[3]), sum(row[4]));
    }

    private static BigDecimal sum(Object sum) {
        return sum instanceof BigDecimal value ? value : BigDecimal.ZERO;
    }
}
