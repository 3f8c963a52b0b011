package io.accountplanning.portal;

import io.accountplanning.event.OutboxMessage;
import io.accountplanning.host.ClientId;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.ClientView;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Change;
import java.util.List;
import java.util.Optional;

/** Events as clients see them, through the projection that everything goes through on its way to a client. Thread-safe. */
public final class PortalEvents implements ClientEvents {

    private final PlanChanges<? extends PortalStore> changes;
    private final List<SectionType<?>> sections;

    /**
     * Wires the service; the façade does this for a host.
     *
     * @param sections what a plan consists of
     */
    public PortalEvents(PlanChanges<? extends PortalStore> changes, List<SectionType<?>> sections) {
        this.changes = changes;
        this.sections = List.copyOf(sections);
    }

    @Override
    public Optional<OutboxMessage> seen(ClientId client, OutboxMessage event) {
        return changes.readAll(
                Actor.client(client, "events").in(event.tenant()),
                (stores, none) -> Portal.isOn(stores) ? seen(stores, client, event) : Optional.<OutboxMessage>empty());
    }

    private Optional<OutboxMessage> seen(PortalStore stores, ClientId client, OutboxMessage event) {
        return stores.portal()
                .find(client, new PlanId(event.plan()))
                .flatMap(plan -> seen(document(stores, plan).clientView(), event));
    }

    private static Optional<OutboxMessage> seen(ClientView view, OutboxMessage event) {
        List<Change> seen = event.changes().stream()
                .flatMap(change -> view.seen(event.section(), change).stream())
                .toList();
        return seen.isEmpty() ? Optional.empty() : Optional.of(event.with(event.by(), seen));
    }

    private PlanDocument document(PortalStore stores, AccountPlan plan) {
        return new PlanDocument(plan, stores.plans().sections(plan.id(), sections));
    }
}
