package io.accountplanning.permission;

/** A host's policy that lets everybody do everything. */
public final class CarelessPolicy implements AccessPolicy {

    /** Nothing is asked. */
    public CarelessPolicy() {}

    @Override
    public boolean allows(Actor actor, Capability capability) {
        return true;
    }

    @Override
    public Visibility visibility(Actor actor) {
        return new Visibility.All();
    }
}
