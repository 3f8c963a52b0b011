package io.accountplanning.host;

import org.jspecify.annotations.Nullable;

/** What people are called on screens and in documents. Thread-safe, and fails for nobody. */
@FunctionalInterface
public interface StaffNames {

    /** What the person is called; the id when nobody knows. */
    String of(UserId person);

    /** The ids of all. */
    static StaffNames none() {
        return UserId::value;
    }

    /**
     * The names that the host's directory tells of a tenant's people. Whom it does not know, and all whom it does not tell in time, are
     * called by their ids. What it said is remembered, and once it has failed it is not asked again, so take new ones for each screen and
     * document; {@code workspace.staffNames()} does that for a host.
     *
     * @param directory null when the host has connected none
     */
    static StaffNames of(TenantId tenant, @Nullable StaffDirectory directory, HostCalls calls) {
        return directory == null ? none() : new DirectoryNames(tenant, directory, calls);
    }
}
