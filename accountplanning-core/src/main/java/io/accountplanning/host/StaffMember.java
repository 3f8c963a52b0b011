package io.accountplanning.host;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person of the host's company.
 *
 * @param id the host's id
 * @param name the name that people read
 * @param email null when there is none
 * @param zone where their days begin; null for the tenant's time zone
 * @param locale the language that they read, and how dates and amounts are written for them; null for English
 */
public record StaffMember(
        UserId id,
        String name,
        @Nullable String email,
        @Nullable ZoneId zone,
        @Nullable Locale locale) {

    /** Somebody of whom the host knows neither time zone nor language. */
    public StaffMember(UserId id, String name, @Nullable String email) {
        this(id, name, email, null, null);
    }

    public StaffMember {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
