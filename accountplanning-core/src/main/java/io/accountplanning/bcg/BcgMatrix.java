package io.accountplanning.bcg;

import io.accountplanning.error.InvalidException;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.marketposition.BcgSuggestion;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.settings.BcgCuts;
import io.accountplanning.settings.Settings;
import java.time.LocalDate;
import java.util.List;

/** The growth-share matrix of the plans that one actor sees. Thread-safe. */
public final class BcgMatrix {

    private static final int MOST = 1_000;

    private final PlanChanges<? extends BcgMatrixStore> changes;
    private final Actor actor;
    private final Settings settings;

    /** Wires the service; the façade does this for a host. */
    public BcgMatrix(PlanChanges<? extends BcgMatrixStore> changes, Actor actor, Settings settings) {
        this.changes = changes;
        this.actor = actor;
        this.settings = settings;
    }

    /**
     * The plans of which the market's growth and the relative share are known, by their numbers.
     *
     * @param most at most that many, 1 to 1000
     * @throws InvalidException when it is another number
     */
    public List<BcgPoint> find(PlanFilter filter, int most) {
        if (most < 1 || most > MOST) {
            throw InvalidException.of("most", "must be between 1 and " + MOST, most);
        }
        LocalDate today = LocalDate.ofInstant(changes.clock().instant(), settings.zone());
        BcgCuts cuts = settings.bcgCuts();
        return changes.readAll(
                actor,
                (stores, visibility) ->
                        stores.bcgMatrix().find(PlanQuery.of(stores, filter, visibility, today), most).stream()
                                .map(facts -> BcgPoint.of(facts, BcgSuggestion.of(facts.position(), cuts)))
                                .toList());
    }
}
