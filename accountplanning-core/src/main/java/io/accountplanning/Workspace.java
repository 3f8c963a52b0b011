package io.accountplanning;

import io.accountplanning.catalog.SettingsTab;
import io.accountplanning.catalog.StoredSettings;
import io.accountplanning.customfield.CustomFields;
import io.accountplanning.comparison.Comparison;
import io.accountplanning.filter.PlanList;
import io.accountplanning.filter.SavedFilters;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.Plans;
import io.accountplanning.settings.Settings;

/** What one actor can do; one method for each screen. Thread-safe. */
public final class Workspace {

    private final Wiring wiring;
    private final Actor actor;

    Workspace(Wiring wiring, Actor actor) {
        this.wiring = wiring;
        this.actor = actor;
    }

    /** Creates, opens, deletes and restores plans. */
    public Plans plans() {
        return new Plans(wiring.changes(), actor, current(), wiring::known);
    }

    /** The list of plans: filtered, sorted, page by page. */
    public PlanList list() {
        return new PlanList(wiring.changes(), actor, current());
    }

    /** The filters that people keep, their own and the shared ones. */
    public SavedFilters savedFilters() {
        return new SavedFilters(wiring.changes(), actor);
    }

    /** The fields that the tenant adds to its plans and tasks. */
    public CustomFields customFields() {
        return new CustomFields(wiring.changes(), actor);
    }

    /** One plan, tab by tab. Whether it exists and may be seen shows at the first call. */
    public PlanWorkspace plan(PlanId id) {
        return new PlanWorkspace(wiring, actor, id);
    }

    /** What differs between two plans that the actor sees, or two periods of one: the first is on the left. */
    public Comparison compare(PlanId left, PlanId right) {
        return plan(left).compareWith(right);
    }

    /** The tenant's settings. */
    public SettingsTab settings() {
        return new SettingsTab(
                wiring.changes(), actor, wiring.settings() instanceof StoredSettings stored ? stored : null);
    }

    private Settings current() {
        return wiring.settings().of(actor.tenant());
    }
}
