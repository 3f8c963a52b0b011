package io.accountplanning.webhooks.signature;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The secrets that an endpoint's messages are signed with: the current one and, for a while after a rotation, the one
 * before, so that the receiver can change over at any moment in between.
 *
 * @param current signs always
 * @param previous signs too until {@code previousUntil}; null when there is none
 * @param previousUntil the first moment when the previous secret no longer signs; null when there is none
 */
public record SigningSecrets(
        SigningKey current,
        @Nullable SigningKey previous,
        @Nullable Instant previousUntil) {

    public SigningSecrets {
        Objects.requireNonNull(current, "current");
        if ((previous == null) != (previousUntil == null)) {
            throw new IllegalArgumentException("A previous secret has an end, and only a previous secret has one"
                    + System.lineSeparator() + "Maybe use rotate(…)?");
        }
    }

    /** A single secret. */
    public static SigningSecrets of(SigningKey secret) {
        return new SigningSecrets(secret, null, null);
    }

    /** The next secret takes over; the current one signs along with it until that moment, usually a day ahead. */
    public SigningSecrets rotate(SigningKey next, Instant currentUntil) {
        return new SigningSecrets(next, current, currentUntil);
    }

    /**
     * The {@code webhook-signature} header: one signature for each secret that is valid, the current one first.
     *
     * @param id the {@code webhook-id} header
     * @param at the moment of the attempt; its whole seconds are the {@code webhook-timestamp} header
     * @param body exactly the bytes that are sent
     */
    public String sign(String id, Instant at, byte[] body) {
        String timestamp = Long.toString(at.getEpochSecond());
        return validAt(at).stream()
                .map(secret -> secret.sign(id, timestamp, body))
                .collect(Collectors.joining(" "));
    }

    /** What signs at that moment: the current one, and behind it the previous one as long as that is valid. */
    public List<SigningKey> validAt(Instant at) {
        return previous == null || previousUntil == null || !at.isBefore(previousUntil)
                ? List.of(current)
                : List.of(current, previous);
    }
}
