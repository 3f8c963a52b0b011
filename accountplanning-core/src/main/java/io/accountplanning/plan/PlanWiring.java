package io.accountplanning.plan;

import io.accountplanning.permission.AccessPolicy;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.permission.Visibility;
import java.util.List;

/** What the door was wired with. */
record PlanWiring<R extends PlanStores>(
        AccessPolicy policy,
        StatusPolicy statuses,
        List<ChangeSink<? super R>> sinks,
        ChangeHistory<? super R> history,
        List<ChangeListener> listeners) {

    /** No policy of a host lets a client see or do anything here: its only door is the portal. */
    boolean allows(Actor actor, Capability capability) {
        return !isClient(actor) && policy.allows(actor, capability);
    }

    Visibility visibility(Actor actor) {
        return isClient(actor) ? new Visibility.None() : policy.visibility(actor);
    }

    private static boolean isClient(Actor actor) {
        return actor.kind() == Actor.Kind.CLIENT;
    }
}
