package io.accountplanning.health;

import io.accountplanning.activity.ActivityStore;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanStores;
import io.accountplanning.settings.Settings;
import java.time.Instant;
import java.time.LocalDate;

/** The health of a plan, as one actor sees it. Thread-safe. */
public final class Health {

    private final PlanChanges<? extends ActivityStore> changes;
    private final Actor actor;
    private final Settings settings;
    private final PlanId plan;
    private final PlanChanges.ReadOfPlan<PlanStores, PlanDocument> documents;

    /** Wires the service; the façade does this for a host. */
    public Health(
            PlanChanges<? extends ActivityStore> changes,
            Actor actor,
            Settings settings,
            PlanId plan,
            PlanChanges.ReadOfPlan<PlanStores, PlanDocument> documents) {
        this.changes = changes;
        this.actor = actor;
        this.settings = settings;
        this.plan = plan;
        this.documents = documents;
    }

    /** The health today, in the tenant's time zone. */
    public HealthScore current() {
        return asOf(LocalDate.ofInstant(changes.clock().instant(), settings.zone()));
    }

    /**
     * The health of the plan as it stands, measured as of a day: deadlines, pace and freshness are those of that day. The
     * default formula is the weighted mean of task progress (35), timeliness (25), goals (20) and freshness (10);
     * a factor without data gives its weight to the others.
     */
    public HealthScore asOf(LocalDate day) {
        return changes.read(actor, plan, (stores, found) -> {
            Instant endOfDay = day.plusDays(1).atStartOfDay(settings.zone()).toInstant();
            LocalDate lastChange = stores.activity()
                    .lastChangeByPerson(plan, endOfDay)
                    .map(at -> LocalDate.ofInstant(at, settings.zone()))
                    .orElse(null);
            return HealthFormula.standard().score(new HealthInput(documents.read(stores, found), day, lastChange));
        });
    }
}
