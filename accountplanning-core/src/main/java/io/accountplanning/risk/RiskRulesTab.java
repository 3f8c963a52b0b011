package io.accountplanning.risk;

import io.accountplanning.catalog.Catalog;
import io.accountplanning.catalog.CatalogRepository;
import io.accountplanning.catalog.CatalogStore;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.section.SectionState;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The tenant's rules of what is at risk: everybody reads them, administrators edit them. Until somebody does, those hold that the host
 * gave to {@code AccountPlanning.builder().riskRules(...)}. Thread-safe.
 */
public final class RiskRulesTab {

    private static final Catalog<RiskRules> RULES = Catalog.of(RiskRules.SECTION);
    private static final String ID = "riskRules";

    private final PlanChanges<? extends CatalogStore> changes;
    private final Actor actor;
    private final RiskRules defaults;

    /** Wires the tab; the façade does this for a host. */
    public RiskRulesTab(PlanChanges<? extends CatalogStore> changes, Actor actor, RiskRules defaults) {
        this.changes = changes;
        this.actor = actor;
        this.defaults = defaults;
    }

    /** The rules that hold, with their version; version 0 when they are the host's. */
    public SectionState<RiskRules> state() {
        return changes.work(actor, "the rules of risk", work -> of(work.stores().catalog(), defaults));
    }

    static SectionState<RiskRules> of(CatalogRepository catalog, RiskRules defaults) {
        return or(catalog.find(RiskRules.SECTION, ID), defaults);
    }

    private static SectionState<RiskRules> or(SectionState<RiskRules> stored, RiskRules defaults) {
        return stored.version() == 0 ? new SectionState<>(defaults, 0, null) : stored;
    }

    /**
     * Edits the rules, whatever their version.
     *
     * @param edit may be called more than once, so it must have no side effects
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     * @throws io.accountplanning.error.InvalidException when a rule has no condition, or one that cannot be
     */
    public SectionState<RiskRules> edit(UnaryOperator<RiskRules> edit) {
        return edit(null, edit);
    }

    /**
     * Edits the rules only if they are still in the version that the actor read.
     *
     * @throws io.accountplanning.error.ConflictException when they are not
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     * @throws io.accountplanning.error.InvalidException when a rule has no condition, or one that cannot be
     */
    public SectionState<RiskRules> edit(long version, UnaryOperator<RiskRules> edit) {
        return edit(Long.valueOf(version), edit);
    }

    private SectionState<RiskRules> edit(@Nullable Long pinned, UnaryOperator<RiskRules> edit) {
        return changes.work(actor, "the rules of risk", work -> {
            work.require(Capability.ADMINISTER, "the rules of risk of " + actor.tenant());
            SectionState<RiskRules> before = RULES.read(work, ID, pinned);
            return RULES.save(work, ID, before, edit.apply(or(before, defaults).value()));
        });
    }

    /** Every version that was edited, newest first. */
    public List<SectionState<RiskRules>> history() {
        return changes.work(actor, "the rules of risk", work -> RULES.versions(work, ID));
    }
}
