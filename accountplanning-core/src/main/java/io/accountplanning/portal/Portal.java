package io.accountplanning.portal;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.host.ClientId;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.Audience;
import io.accountplanning.section.SectionType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The client portal, as one client uses it: the only door that a client has. While the tenant's portal is off there is nothing behind
 * it. Another client's plan, one that is not shown to the client, one in the trash and one that never was are "not found" alike.
 * Thread-safe.
 */
public final class Portal {

    private static final int MOST = 1_000;

    private final PlanChanges<? extends PortalStore> changes;
    private final Actor actor;
    private final ClientId client;
    private final List<SectionType<?>> sections;

    /**
     * Wires the service; the façade does this for a host.
     *
     * @param actor a client
     * @param sections what a plan consists of
     */
    public Portal(PlanChanges<? extends PortalStore> changes, Actor actor, List<SectionType<?>> sections) {
        this.changes = changes;
        this.actor = actor;
        this.client = Objects.requireNonNull(actor.client(), "client");
        this.sections = List.copyOf(sections);
    }

    /** The first plans that the client is shown, the one with the highest number first; at most 1000. */
    public List<PortalPlan> plans(int most) {
        return plans(most, null);
    }

    /** The plans behind that one ({@link PortalPlan#cursor}), in the same order; at most 1000. */
    public List<PortalPlan> plans(int most, @Nullable PortalPlanCursor after) {
        requireSize(most);
        return changes.readAll(
                actor,
                (stores, none) -> isOn(stores)
                        ? stores.portal().shown(client, most, after).stream()
                                .map(PortalPlan::of)
                                .toList()
                        : List.<PortalPlan>of());
    }

    /**
     * A plan as the client sees it.
     *
     * @throws NotFoundException when the client is not shown such a plan
     */
    public PlanDocument plan(PlanId id) {
        return changes.readAll(actor, (stores, none) -> {
            AccountPlan plan = shown(stores, id);
            return new PlanDocument(plan, stores.plans().sections(id, sections)).seenBy(Audience.CLIENT);
        });
    }

    /**
     * Asks for an update of a plan. Those who work on it see the request, and hear of it by
     * {@link UpdateRequestEvent.Asked}.
     *
     * @param message plain text, at most {@value UpdateRequest#LONGEST} characters
     * @throws NotFoundException when the client is not shown such a plan
     * @throws InvalidException when the message is blank or too long, or too many requests are open in the plan
     */
    public UpdateRequest requestUpdate(PlanId id, String message) {
        return changes.work(actor, "the update requests of plan " + id, work -> {
            shown(work.stores(), id);
            int most = settings(work.stores()).openRequests();
            List<UpdateRequest> requests = work.edit(
                            id, UpdateRequests.SECTION, section -> section.asked(message, work.now(), most))
                    .value()
                    .requests();
            return requests.get(requests.size() - 1);
        });
    }

    /** The latest requests in the plans that the client is shown, whoever of the client's people asked, the latest first; at most 1000. */
    public List<AskedUpdate> updateRequests(int most) {
        return updateRequests(most, null);
    }

    /** The requests behind that one ({@link AskedUpdate#cursor}), in the same order; at most 1000. */
    public List<AskedUpdate> updateRequests(int most, @Nullable UpdateRequestCursor after) {
        requireSize(most);
        return changes.readAll(
                actor,
                (stores, none) ->
                        isOn(stores) ? stores.portal().requests(client, most, after) : List.<AskedUpdate>of());
    }

    private AccountPlan shown(PortalStore stores, PlanId id) {
        if (!isOn(stores)) {
            throw new NotFoundException("plan", id);
        }
        return stores.portal().find(client, id).orElseThrow(() -> new NotFoundException("plan", id));
    }

    static boolean isOn(PortalStore stores) {
        return settings(stores).on();
    }

    private static PortalSettings settings(PortalStore stores) {
        return stores.catalog().only(PortalSettings.SECTION).value();
    }

    private static void requireSize(int most) {
        if (most < 1 || most > MOST) {
            throw InvalidException.of(
                    "most", "a page has 1 to " + MOST + " rows; read on behind the last one for more", most);
        }
    }
}
