package io.accountplanning.completeness;

import io.accountplanning.error.InvalidException;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanStores;
import io.accountplanning.settings.Settings;
import java.time.LocalDate;

/** How complete and how stale a plan is, as one actor sees it. Thread-safe. */
public final class Completeness {

    private static final int STALE_DAYS = 90;
    private static final int MOST_DAYS = 3_650;

    private final PlanChanges<? extends PlanStores> changes;
    private final Actor actor;
    private final Settings settings;
    private final PlanId plan;
    private final PlanChanges.ReadOfPlan<PlanStores, PlanDocument> documents;
    private final int staleDays;

    /** Wires the service; the façade does this for a host. */
    public Completeness(
            PlanChanges<? extends PlanStores> changes,
            Actor actor,
            Settings settings,
            PlanId plan,
            PlanChanges.ReadOfPlan<PlanStores, PlanDocument> documents) {
        this(changes, actor, settings, plan, documents, STALE_DAYS);
    }

    private Completeness(
            PlanChanges<? extends PlanStores> changes,
            Actor actor,
            Settings settings,
            PlanId plan,
            PlanChanges.ReadOfPlan<PlanStores, PlanDocument> documents,
            int staleDays) {
        this.changes = changes;
        this.actor = actor;
        this.settings = settings;
        this.plan = plan;
        this.documents = documents;
        this.staleDays = staleDays;
    }

    /**
     * The same, but that a section is stale when nobody has changed it for so many days. Default: 90.
     *
     * @throws InvalidException when it is not from 1 to 3650
     */
    public Completeness staleAfter(int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw InvalidException.of("days", "must be from 1 to " + MOST_DAYS, days);
        }
        return new Completeness(changes, actor, settings, plan, documents, days);
    }

    /** How complete the plan is, and what is stale today, in the tenant's time zone. */
    public CompletenessScore current() {
        LocalDate today = LocalDate.ofInstant(changes.clock().instant(), settings.zone());
        PlanDocument document = changes.read(actor, plan, documents);
        return CompletenessScore.of(document, today, settings.zone(), staleDays);
    }
}
