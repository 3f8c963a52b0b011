package io.accountplanning.risk;

import io.accountplanning.error.InvalidException;
import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.settings.Settings;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The accounts at risk among the plans that one actor sees. Thread-safe. */
public final class AtRisk {

    private final PlanChanges<? extends RiskStore> changes;
    private final Actor actor;
    private final Settings settings;
    private final RiskRules defaults;

    /**
     * Wires the service; the façade does this for a host.
     *
     * @param defaults the rules of tenants that have none of their own
     */
    public AtRisk(PlanChanges<? extends RiskStore> changes, Actor actor, Settings settings, RiskRules defaults) {
        this.changes = changes;
        this.actor = actor;
        this.settings = settings;
        this.defaults = defaults;
    }

    /**
     * The accounts with the most overdue tasks first, then by plan.
     *
     * @param size how many, 1 to 1000
     * @throws InvalidException when the size is another
     */
    public AtRiskPage find(PlanFilter filter, int size) {
        return page(filter, size, null);
    }

    /**
     * The accounts behind that one.
     *
     * @param size how many, 1 to 1000
     * @throws InvalidException when the size is another
     */
    public AtRiskPage find(PlanFilter filter, int size, RiskCursor after) {
        return page(filter, size, after);
    }

    /** How many accounts are at risk. */
    public long count(PlanFilter filter) {
        return changes.readAll(actor, (stores, visibility) -> stores.risk().count(query(stores, filter, visibility)));
    }

    private AtRiskPage page(PlanFilter filter, int size, @Nullable RiskCursor after) {
        requireSize(size);
        return changes.readAll(
                actor, (stores, visibility) -> page(stores.risk(), query(stores, filter, visibility), size, after));
    }

    private RiskQuery query(RiskStore stores, PlanFilter filter, Visibility visibility) {
        return RiskQuery.of(PlanQuery.of(stores, filter, visibility, today()), stores, defaults, settings.zone());
    }

    /** A page as a storage answers it, with the reasons. */
    public static AtRiskPage page(RiskRepository risk, RiskQuery query, int size, @Nullable RiskCursor after) {
        List<RiskFacts> found = risk.atRisk(query, after, size + 1);
        List<RiskFacts> shown = found.subList(0, Math.min(size, found.size()));
        return new AtRiskPage(
                shown.stream()
                        .map(facts -> AccountAtRisk.of(
                                facts, query.rules(), query.plans().today()))
                        .toList(),
                found.size() > size ? shown.get(size - 1).cursor() : null);
    }

    /**
     * Can a page have that size?
     *
     * @throws InvalidException when it is not between 1 and 1000
     */
    public static void requireSize(int size) {
        if (size < 1 || size > Page.MAX_SIZE) {
            throw InvalidException.of(
                    "size", "a page has 1 to " + Page.MAX_SIZE + " accounts; read on with the cursor for more", size);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(changes.clock().instant(), settings.zone());
    }
}
