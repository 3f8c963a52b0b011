package io.accountplanning.permission;

/** Decides what an actor may do. A host with its own rules supplies its own. Must be thread-safe, and never block. */
public interface AccessPolicy {

    /** Whether the actor has the capability on the plans it sees (or at all, for creating and administering). */
    boolean allows(Actor actor, Capability capability);

    /** Which plans the actor sees. */
    Visibility visibility(Actor actor);

    /** The default: capabilities by role. */
    static AccessPolicy byRole() {
        return new RolePolicy();
    }
}
