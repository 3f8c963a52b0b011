package io.accountplanning.host;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The host's people. Used to show names and to write to people; must be thread-safe. Left out: ids are shown, and nobody gets mail.
 */
@FunctionalInterface
public interface StaffDirectory {

    /** A tenant's person of that id, empty when the host knows none. Must not return null. */
    Optional<StaffMember> find(TenantId tenant, UserId id);

    /**
     * Who is told when approval of a plan is asked for. Default: nobody, so the plan's owner is. Asked within the transaction of the
     * request, so it must be quick and never wait. Must not return null.
     *
     * @param tenant whose plan it is
     * @param client whom the plan is for
     * @param plan the plan's id
     */
    default List<UserId> approvers(TenantId tenant, ClientId client, UUID plan) {
        return List.of();
    }
}
