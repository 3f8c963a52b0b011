package io.accountplanning.marketposition;

import io.accountplanning.error.ConflictException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.BcgClass;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.SectionState;
import io.accountplanning.settings.BcgCuts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
     * @throws ConflictException when the market position or the tenant's cuts have changed since, with what they suggest now
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public SectionState<PlanDetails> accept(BcgSuggestion suggestion) {
        Objects.requireNonNull(suggestion, "suggestion");
        BcgClass suggested = suggestion
                .suggested()
                .orElseThrow(() -> InvalidException.of(
                        "suggestion",
                        "suggests no class: the market's growth and both shares are needed, the rival's more than nothing",
                        suggestion.position().describe()));
        return changes.work(actor, "the BCG class of plan " + id, work -> {
            AccountPlan plan = work.live(id, Capability.EDIT);
            BcgSuggestion now = BcgSuggestion.of(work.section(plan, MarketPosition.SECTION), cuts);
            if (!now.equals(suggestion)) {
                throw new ConflictException("What suggests the BCG class of " + plan.number(), since(suggestion, now));
            }
            return work.edit(id, PlanDetails.SECTION, details -> details.withBcgClass(suggested));
        });
    }

    private static List<String> since(BcgSuggestion before, BcgSuggestion now) {
        List<String> since = new ArrayList<>();
        if (!now.position().equals(before.position())) {
            since.add("the market position was " + before.position().describe() + " and is "
                    + now.position().describe());
        }
        if (!now.cuts().equals(before.cuts())) {
            since.add("the cuts were " + before.cuts().describe() + " and are "
                    + now.cuts().describe());
        }
        return since;
    }
}
