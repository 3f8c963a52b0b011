package io.accountplanning.revenue;

import io.accountplanning.host.RecordKind;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanId;
import io.accountplanning.relation.LinkedRecord;
import io.accountplanning.relation.Relations;
import io.accountplanning.settings.Settings;
import io.accountplanning.table.Decimals;
import io.accountplanning.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The revenue of one plan, as one actor sees it. Thread-safe. */
public final class RevenueOfPlan {

    private final PlanChanges<?> changes;
    private final Actor actor;
    private final Settings settings;
    private final PlanId id;

    /** Wires the service; the façade does this for a host. */
    public RevenueOfPlan(PlanChanges<?> changes, Actor actor, Settings settings, PlanId id) {
        this.changes = changes;
        this.actor = actor;
        this.settings = settings;
        this.id = id;
    }

    /**
     * What was invoiced in the plan's period against all of the plan's revenue next year ({@link Planned#AS_WRITTEN}), with nothing known of
     * deals. Amounts and dates of invoices are those
     * that were kept when they were linked or refreshed last ({@code plan.refreshRecords()}, {@code jobs().records(now)}).
     */
    public PlanRevenue current() {
        return current(Planned.AS_WRITTEN, Pipeline.NONE);
    }

    /**
     * The same with another reading of what is planned, and with deals.
     *
     * @param pipeline the account's deals as the host knows them, in the plan's currency
     */
    public PlanRevenue current(Planned planned, Pipeline pipeline) {
        return changes.read(
                actor,
                id,
                (stores, plan) ->
                        of(plan, stores.plans().section(id, Relations.SECTION).value(), planned, pipeline));
    }

    private PlanRevenue of(AccountPlan plan, Relations relations, Planned planned, Pipeline pipeline) {
        DateRange period = plan.period().dates();
        BigDecimal yearly = plan.details().targets().revenueNextYear();
        String own = plan.details().currency().getCurrencyCode();
        Map<String, BigDecimal> invoiced = invoiced(relations, period);
        List<Invoiced> elsewhere = invoiced.entrySet().stream()
                .filter(sum -> !sum.getKey().equals(own))
                .map(sum -> new Invoiced(sum.getKey(), sum.getValue()))
                .toList();
        return new PlanRevenue(
                plan.details().currency(),
                period,
                LocalDate.ofInstant(changes.clock().instant(), settings.zone()),
                yearly == null ? null : planned.of(yearly, period),
                planned,
                Decimals.canonical(invoiced.getOrDefault(own, BigDecimal.ZERO)),
                elsewhere,
                undated(relations),
                pipeline);
    }

    private static long undated(Relations relations) {
        return relations.ofKind(RecordKind.INVOICE).stream()
                .filter(LinkedRecord::isThere)
                .filter(invoice -> invoice.date() == null || invoice.amount() == null)
                .count();
    }

    private static Map<String, BigDecimal> invoiced(Relations relations, DateRange period) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (LinkedRecord invoice : relations.ofKind(RecordKind.INVOICE)) {
            LocalDate date = invoice.date();
            BigDecimal amount = invoice.amount();
            String currency = invoice.currency();
            if (date != null && period.contains(date) && amount != null && currency != null && invoice.isThere()) {
                sums.merge(currency, amount, BigDecimal::add);
            }
        }
        return sums;
    }
}
