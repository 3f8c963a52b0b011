package io.accountplanning.notification;

import io.accountplanning.host.HostCalls;
import io.accountplanning.host.StaffDirectory;
import io.accountplanning.host.StaffMember;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The host's people, as far as it has told of them. Asked outside of transactions. Thread-safe. */
record People(@Nullable StaffDirectory directory) {

    private static final String PORT = "StaffDirectory.find";

    /**
     * The person, or one with nothing but an id: what must be known before something is written.
     *
     * @throws io.accountplanning.error.AccountPlanningException when the host fails
     */
    StaffMember get(TenantId tenant, UserId user) {
        StaffDirectory known = directory;
        return known == null
                ? idOnly(user)
                : HostCalls.require(PORT, "user " + user, () -> known.find(tenant, user))
                        .orElseGet(() -> idOnly(user));
    }

    /** The same for screens: those of whom the host tells nothing in time are left out. */
    Map<UserId, StaffMember> shown(TenantId tenant, Collection<UserId> users, HostCalls calls) {
        StaffDirectory known = directory;
        return known == null
                ? Map.of()
                : calls.askEach(PORT, users, user -> known.find(tenant, user).orElseGet(() -> idOnly(user)));
    }

    /** Somebody of whom nothing is known but the id. */
    static StaffMember idOnly(UserId user) {
        return new StaffMember(user, user.value(), null);
    }

    static Locale localeOf(StaffMember person) {
        return person.locale() == null ? Locale.ENGLISH : person.locale();
    }

    static boolean hasAddress(StaffMember person) {
        return person.email() != null && !person.email().isBlank();
    }
}
