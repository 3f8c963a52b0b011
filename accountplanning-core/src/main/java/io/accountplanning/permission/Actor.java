package io.accountplanning.permission;

import io.accountplanning.host.UserId;
import java.util.Objects;
import java.util.Set;

/**
 * Whoever does something: a person, or a job of the system. Every call is made as one.
 *
 * @param tenant whose data it is about
 * @param user the host's id of the person
 * @param kind a person of the host's company, or the system
 * @param roles what gives them their capabilities
 */
public record Actor(TenantId tenant, UserId user, Kind kind, Set<Role> roles) {

    /** What kind of actor it is. */
    public enum Kind {
        /** A person of the host's company. */
        STAFF,
        /** A job. What it changes does not count as a change by a person. */
        SYSTEM
    }

    public Actor {
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(kind, "kind");
        roles = Set.copyOf(roles);
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
        return new Actor(other, user, kind, roles);
    }

    /** Whether one of the roles has the capability. */
    public boolean has(Capability capability) {
        return roles.stream().anyMatch(role -> role.capabilities().contains(capability));
    }
}
