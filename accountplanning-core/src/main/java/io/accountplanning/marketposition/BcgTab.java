package io.accountplanning.marketposition;

import io.accountplanning.error.InvalidException;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.SectionState;
import io.accountplanning.settings.BcgCuts;

/** The BCG class of a plan, as its market position suggests it. A suggestion never overwrites a choice by itself. Thread-safe. */
public final class BcgTab {

    private final PlanChanges<?> changes;
    private final Actor actor;
    private final PlanId id;
    private final BcgCuts cuts;

    /** Wires the tab; the façade does this for a host. */
    public BcgTab(PlanChanges<?> changes, Actor actor, PlanId id, BcgCuts cuts) {
        this.changes = changes;
        this.actor = actor;
        this.id = id;
        this.cuts = cuts;
    }

    /** What the plan's market position suggests with the tenant's cuts. */
    public BcgSuggestion suggestion() {
        return changes.read(
                actor,
                id,
                (stores, plan) -> BcgSuggestion.of(
                        stores.plans().section(id, MarketPosition.SECTION).value(), cuts));
    }

    /**
     * Chooses what was suggested, as an edit of the plan's details like any other.
     *
     * @throws InvalidException when nothing was suggested
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public SectionState<PlanDetails> accept(BcgSuggestion suggestion) {
        return changes.edit(
                actor,
                id,
                PlanDetails.SECTION,
                null,
                details -> details.withBcgClass(suggestion
                        .suggested()
                        .orElseThrow(() -> InvalidException.of(
                                "suggestion",
                                "suggests no class: the market's growth and both shares are needed, the rival's more than"
                                        + " nothing",
                                suggestion.position()))));
    }
}
