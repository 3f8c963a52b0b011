package io.accountplanning.privacy;

import io.accountplanning.error.InvalidException;
import io.accountplanning.host.UserId;
import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * What stands in an erased person's place. It is random: nothing of the person can be worked out from it.
 *
 * @param value {@code erased-} and twelve lower-case letters or digits
 */
public record Pseudonym(String value) {

    /** Every pseudonym, wherever it stands. */
    static final Pattern FORM = Pattern.compile("erased-[a-z0-9]{12}");

    private static final String CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    public Pseudonym {
        if (!UserId.of(value).isErased()) {
            throw InvalidException.of("pseudonym", "is erased- and twelve lower-case letters or digits", value);
        }
    }

    /** One that nobody has. */
    public static Pseudonym random() {
        StringBuilder value = new StringBuilder("erased-");
        for (int i = 0; i < LENGTH; i++) {
            value.append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
        }
        return new Pseudonym(value.toString());
    }

    /** What stands where their id stood. */
    public UserId user() {
        return UserId.of(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
