package io.accountplanning.host;

import java.util.Optional;

/** The host's people. Used to show names; must be thread-safe. Left out: ids are shown. */
@FunctionalInterface
public interface StaffDirectory {

    /** The person of that id, empty when the host knows none. Must not return null. */
    Optional<StaffMember> find(UserId id);
}
