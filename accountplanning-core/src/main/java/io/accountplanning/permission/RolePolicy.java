package io.accountplanning.permission;

/** Capabilities by role, nothing else. */
final class RolePolicy implements AccessPolicy {

    @Override
    public boolean allows(Actor actor, Capability capability) {
        return actor.has(capability);
    }

    @Override
    public Visibility visibility(Actor actor) {
        if (actor.has(Capability.VIEW)) {
            return new Visibility.All();
        }
        return actor.has(Capability.VIEW_OWN) ? new Visibility.Own(actor.user()) : new Visibility.None();
    }
}
