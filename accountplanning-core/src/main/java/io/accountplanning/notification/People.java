package io.accountplanning.notification;

import io.accountplanning.host.StaffDirectory;
import io.accountplanning.host.StaffMember;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The host's people, as far as it has told of them. Asked outside of transactions. Thread-safe. */
record People(@Nullable StaffDirectory directory) {

    /** The person, empty when the host knows none or has not told of its people. */
    Optional<StaffMember> find(TenantId tenant, UserId user) {
        return directory == null
                ? Optional.empty()
                : Objects.requireNonNull(directory.find(tenant, user), "StaffDirectory.find returned null");
    }

    /** The person, or one with nothing but an id. */
    StaffMember get(TenantId tenant, UserId user) {
        return find(tenant, user).orElseGet(() -> new StaffMember(user, user.value(), null));
    }

    /** What the person is called; null for nobody. */
    @Nullable
    String nameOf(TenantId tenant, @Nullable UserId user) {
        return user == null ? null : get(tenant, user).name();
    }

    static Locale localeOf(StaffMember person) {
        return person.locale() == null ? Locale.ENGLISH : person.locale();
    }

    static boolean hasAddress(StaffMember person) {
        return person.email() != null && !person.email().isBlank();
    }
}
