package io.accountplanning.plan;

import io.accountplanning.error.InvalidException;
import io.accountplanning.host.Client;
import io.accountplanning.host.ClientDirectory;
import io.accountplanning.permission.Actor;
import io.accountplanning.settings.Settings;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The plans of a tenant, as one actor works with them. Thread-safe. */
public final class Plans {

    private final PlanChanges<?> changes;
    private final Actor actor;
    private final Settings settings;
    private final @Nullable ClientDirectory clients;

    /** Wires the service; the façade does this for a host. */
    public Plans(PlanChanges<?> changes, Actor actor, Settings settings, @Nullable ClientDirectory clients) {
        this.changes = changes;
        this.actor = actor;
        this.settings = settings;
        this.clients = clients;
    }

    /**
     * Creates a plan.
     *
     * @throws InvalidException when a detail breaks a rule, or the host's directory does not know the client
     * @throws io.accountplanning.error.AccessDeniedException without the capability CREATE
     */
    public AccountPlan create(NewPlan plan) {
        return changes.create(actor, plan.details(known(plan.client()), actor.user(), currentYear()));
    }

    /**
     * The plan of that id.
     *
     * @throws io.accountplanning.error.NotFoundException when there is none, it is in the trash, or the actor must not see it
     */
    public AccountPlan get(PlanId id) {
        return changes.read(actor, id, (stores, plan) -> plan);
    }

    /**
     * Puts a plan in the trash, from where {@link #restore} brings it back by its id, which the host has to keep. Nothing is lost. A plan that is there already stays.
     *
     * @throws io.accountplanning.error.AccessDeniedException without the capability DELETE
     */
    public AccountPlan delete(PlanId id) {
        return changes.editTrash(
                actor,
                id,
                d -> d.deletedAt() == null ? d.withDeletedAt(changes.clock().instant()) : d);
    }

    /**
     * Takes a plan out of the trash. A plan that is not there stays as it is.
     *
     * @throws io.accountplanning.error.AccessDeniedException without the capability DELETE
     */
    public AccountPlan restore(PlanId id) {
        return changes.editTrash(actor, id, d -> d.withDeletedAt(null));
    }

    private Client known(Client client) {
        if (clients == null) {
            return client;
        }
        return Objects.requireNonNull(clients.find(client.id()), "ClientDirectory.find returned null")
                .orElseThrow(() -> InvalidException.of("client", "the host knows no such client", client.id()));
    }

    private PlanPeriod currentYear() {
        LocalDate today = LocalDate.ofInstant(changes.clock().instant(), settings.zone());
        int year = today.getMonth().compareTo(settings.fiscalYearStart()) < 0 ? today.getYear() - 1 : today.getYear();
        return PlanPeriod.year(year, settings.fiscalYearStart());
    }
}
