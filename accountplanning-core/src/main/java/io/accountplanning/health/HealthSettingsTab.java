package io.accountplanning.health;

import io.accountplanning.catalog.Catalog;
import io.accountplanning.catalog.CatalogStore;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.section.SectionState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The tenant's settings of health on a screen: everybody reads them, administrators edit them. Plans are scored by new ones when
 * somebody looks at their health or changes them; lists show the new scores after the next daily job. Thread-safe.
 */
public final class HealthSettingsTab {

    static final String ID = "healthSettings";

    private static final Catalog<HealthSettings> SETTINGS = Catalog.of(HealthSettings.SECTION);

    private final PlanChanges<? extends CatalogStore> changes;
    private final Actor actor;
    private final HealthRules rules;

    /** Wires the tab; the façade does this for a host. */
    public HealthSettingsTab(PlanChanges<? extends CatalogStore> changes, Actor actor, HealthRules rules) {
        this.changes = changes;
        this.actor = actor;
        this.rules = rules;
    }

    /** The settings that hold, with their version; version 0 when every one is the default. */
    public SectionState<HealthSettings> state() {
        return changes.work(actor, ID, work -> SETTINGS.find(work, ID));
    }

    /** The names of the factors that there are, the library's own first: what weights can be given for. */
    public List<String> factors() {
        return rules.names();
    }

    /**
     * Edits the settings, whatever their version.
     *
     * @param edit may be called more than once, so it must have no side effects
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     * @throws InvalidException when a weight is negative or of no factor that there is, every weight is 0, the bands are out of order, or a plan would be
     *     stale before it ceases to be fresh
     */
    public SectionState<HealthSettings> edit(UnaryOperator<HealthSettings> edit) {
        Objects.requireNonNull(edit, "edit");
        return edit(null, edit);
    }

    /**
     * Edits the settings only if they are still in the version that the actor read.
     *
     * @throws io.accountplanning.error.ConflictException when they are not
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     * @throws InvalidException as {@link #edit(UnaryOperator)} does
     */
    public SectionState<HealthSettings> edit(long version, UnaryOperator<HealthSettings> edit) {
        Objects.requireNonNull(edit, "edit");
        return edit(Long.valueOf(version), edit);
    }

    private SectionState<HealthSettings> edit(@Nullable Long pinned, UnaryOperator<HealthSettings> edit) {
        return changes.work(actor, "the settings of health", work -> {
            work.require(Capability.ADMINISTER, "the settings of health of " + actor.tenant());
            work.stores().afterCommit(() -> rules.forget(actor.tenant()));
            return SETTINGS.edit(work, ID, pinned, before -> known(edit.apply(before)));
        });
    }

    private HealthSettings known(HealthSettings settings) {
        List<String> names = rules.names();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < settings.weights().size(); i++) {
            String factor = settings.weights().get(i).factor();
            if (!names.contains(factor)) {
                violations.add(new Violation(
                        "weights[" + (i + 1) + "].factor", "is one of " + String.join(", ", names), factor));
            }
        }
        if (violations.isEmpty() && !rules.hasWeight(settings)) {
            violations.add(
                    new Violation("weights", "are 0 for every factor; at least one weight must be more than 0", null));
        }
        if (!violations.isEmpty()) {
            throw new InvalidException(violations);
        }
        return settings;
    }

    /** Every version that was edited, newest first. */
    public List<SectionState<HealthSettings>> history() {
        return changes.work(actor, ID, work -> SETTINGS.versions(work, ID));
    }
}
