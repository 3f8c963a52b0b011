package io.accountplanning.host;

import io.accountplanning.text.Characters;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The host's id of a person who works with plans.
 *
 * @param value as the host writes it: 1 to 200 characters, not blank
 */
public record UserId(String value) {

    private static final Pattern ERASED = Pattern.compile("erased-[a-z0-9]{12}");

    public UserId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || value.length() > 200 || Characters.faultOfLine(value) != null) {
            throw io.accountplanning.error.InvalidException.of(
                    "user", "an id has 1 to 200 characters on one line, none that hides or reorders", value);
        }
    }

    /** The id with that text. */
    public static UserId of(String value) {
        return new UserId(value);
    }

    /** Whether it is the pseudonym of somebody who was erased: the host knows nobody of that id. */
    public boolean isErased() {
        return ERASED.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
