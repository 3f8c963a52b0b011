package io.accountplanning.portal;

import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The updates of one plan that its client asked for, as staff answer them. Thread-safe. */
public final class UpdateRequestsTab {

    private final PlanChanges<?> changes;
    private final Actor actor;
    private final PlanId plan;

    /** Wires the tab; the façade does this for a host. */
    public UpdateRequestsTab(PlanChanges<?> changes, Actor actor, PlanId plan) {
        this.changes = changes;
        this.actor = actor;
        this.plan = plan;
    }

    /** All of them, the earliest first. */
    public List<UpdateRequest> all() {
        return current().requests();
    }

    /** Those that nobody has handled yet, the earliest first. */
    public List<UpdateRequest> open() {
        return current().open();
    }

    private UpdateRequests current() {
        return changes.read(
                actor,
                plan,
                (stores, found) ->
                        stores.plans().section(plan, UpdateRequests.SECTION).value());
    }

    /**
     * Marks one as handled.
     *
     * @param reply what the client is told; null for nothing
     * @return the request as it is now
     * @throws io.accountplanning.error.NotFoundException when there is no such request
     * @throws io.accountplanning.error.InvalidException when somebody handled it already, with who and when, or the reply is too long
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public UpdateRequest handle(UpdateRequest.Id request, @Nullable String reply) {
        return changes.work(actor, "the update requests of plan " + plan, work -> {
            work.live(plan, Capability.EDIT);
            return work
                    .edit(plan, UpdateRequests.SECTION, section -> section.handled(request, reply, work.now()))
                    .value()
                    .requests()
                    .stream()
                    .filter(one -> one.id().equals(request))
                    .findFirst()
                    .orElseThrow();
        });
    }
}
