package io.accountplanning.permission;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a call of the services needs. */
enum Need {
    /** Nothing: anybody may, what they must not see is not in the answer. */
    NOTHING(null, false),
    /** To see the plan. */
    SEE(null, true),
    /** To see the plan and edit. */
    EDIT(Capability.EDIT, true),
    /** To see the plan and delete. */
    DELETE(Capability.DELETE, true),
    /** To see the plan and create, as a copy is a new plan. */
    COPY(Capability.CREATE, true),
    /** To see the plan and approve. */
    APPROVE(Capability.APPROVE, true),
    /** To create. */
    CREATE(Capability.CREATE, false),
    /** To create or to edit. */
    LINK(Capability.CREATE, false),
    /** To edit, whatever one sees. */
    WORK(Capability.EDIT, false),
    /** To administer. */
    ADMINISTER(Capability.ADMINISTER, false),
    /** To see the plan and administer. */
    PURGE(Capability.ADMINISTER, true),
    /** To administer, and then to see the plan. */
    TEMPLATE(Capability.ADMINISTER, true);

    private final @Nullable Capability capability;
    private final boolean ofPlan;

    Need(@Nullable Capability capability, boolean ofPlan) {
        this.capability = capability;
        this.ofPlan = ofPlan;
    }

    /** How a call ends for somebody with these capabilities. */
    Calls.Outcome outcome(Set<Capability> has, boolean own) {
        boolean sees = has.contains(Capability.VIEW) || (own && has.contains(Capability.VIEW_OWN));
        boolean may = capability == null || has.contains(capability) || (this == LINK && has.contains(Capability.EDIT));
        if (this == TEMPLATE && !may) {
            return Calls.Outcome.DENIED;
        }
        if (ofPlan && !sees) {
            return Calls.Outcome.NOT_FOUND;
        }
        return may ? Calls.Outcome.ALLOWED : Calls.Outcome.DENIED;
    }
}
