package io.accountplanning.permission;

import io.accountplanning.host.ClientId;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whoever does something: a person, or a job of the system. Every call is made as one.
 *
 * @param tenant whose data it is about
 * @param user the host's id of the person, or of the client's contact
 * @param kind a person of the host's company, a contact of a client, or the system
 * @param roles what gives them their capabilities; a client has none
 * @param client whose contact it is; null for others than clients
 */
public record Actor(
        TenantId tenant,
        UserId user,
        Kind kind,
        Set<Role> roles,
        @Nullable ClientId client) {

    /** What kind of actor it is. */
    public enum Kind {
        /** A person of the host's company. */
        STAFF,
        /** A contact of a client. Its only door is the portal. */
        CLIENT,
        /** A job. What it changes does not count as a change by a person. */
        SYSTEM
    }

    public Actor {
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(kind, "kind");
        roles = Set.copyOf(roles);
        if ((kind == Kind.CLIENT) != (client != null) || (kind == Kind.CLIENT && !roles.isEmpty())) {
            throw new IllegalArgumentException("A client, and nobody else, acts for a client, and has no roles: " + kind
                    + " of " + client + " with " + roles);
        }
    }

    /** A person of the host's company, or the system. */
    public Actor(TenantId tenant, UserId user, Kind kind, Set<Role> roles) {
        this(tenant, user, kind, roles, null);
    }

    /**
     * A contact of a client, in {@link TenantId#DEFAULT}: for {@code planning.portal(...)}.
     *
     * @param contact the host's id of the contact
     */
    public static Actor client(ClientId client, String contact) {
        return new Actor(TenantId.DEFAULT, UserId.of(contact), Kind.CLIENT, Set.of(), client);
    }

    /** A person of the host's company, in {@link TenantId#DEFAULT}. */
    public static Actor staff(String user, Role... roles) {
        return new Actor(TenantId.DEFAULT, UserId.of(user), Kind.STAFF, Set.of(roles));
    }

    /** A job of that name which may do everything, in {@link TenantId#DEFAULT}. */
    public static Actor system(String job) {
        return new Actor(TenantId.DEFAULT, UserId.of(job), Kind.SYSTEM, Set.of(Role.ADMINISTRATOR));
    }

    /** The same actor in another tenant. */
    public Actor in(TenantId other) {
        return new Actor(other, user, kind, roles, client);
    }

    /** Whether one of the roles has the capability. */
    public boolean has(Capability capability) {
        return roles.stream().anyMatch(role -> role.capabilities().contains(capability));
    }
}
