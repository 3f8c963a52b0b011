package io.accountplanning.webhooks.signature;

import io.accountplanning.webhooks.signature.WebhookVerificationException.Check;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks messages of Standard Webhooks 1.0 where they are received: signed with a known key, and not more than five
 * minutes old or ahead. A message that passes may still be a repeat: {@code webhook-id} is the same each time.
 * Signatures are compared in constant time. Thread-safe.
 */
public final class WebhookVerifier {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final int MOST_SIGNATURES = 10; // each costs a hash of the body; senders send one or two

    private final Clock clock;
    private final List<VerificationKey> keys;

    private WebhookVerifier(Clock clock, List<VerificationKey> keys) {
        this.clock = clock;
        this.keys = keys;
    }

    /**
     * A verifier of messages that are signed with one of the secrets, or with the private half of one of the public keys; several while they are rotated.
     *
     * @throws IllegalArgumentException when there is no secret
     */
    public static WebhookVerifier of(Clock clock, VerificationKey... keys) {
        if (keys.length == 0) {
            throw new IllegalArgumentException("Without a secret no message can be verified" + System.lineSeparator()
                    + "Maybe the endpoint's secret is not configured?");
        }
        return new WebhookVerifier(Objects.requireNonNull(clock, "clock"), List.of(keys));
    }

    /**
     * Checks a message by its headers.
     *
     * @param header gives a header's value by its lower-case name, or null: {@code request::getHeader}, {@code map::get}
     * @param body the bytes as they came, before anything parsed them
     * @throws WebhookVerificationException when a check fails
     */
    public void verify(Function<String, @Nullable String> header, byte[] body) {
        verify(
                present(header, "webhook-id"),
                present(header, "webhook-timestamp"),
                present(header, "webhook-signature"),
                body);
    }

    /**
     * Checks a message.
     *
     * @param id the {@code webhook-id} header
     * @param timestamp the {@code webhook-timestamp} header
     * @param signatures the {@code webhook-signature} header; versions other than {@code v1} and {@code v1a} are passed over
     * @param body the bytes as they came, before anything parsed them
     * @throws WebhookVerificationException when a check fails
     */
    public void verify(String id, String timestamp, String signatures, byte[] body) {
        checkTimestamp(timestamp);
        boolean matches = false;
        for (String signature : signatures.split(" ", MOST_SIGNATURES)) {
            for (VerificationKey key : keys) {
                matches |= key.verifies(id, timestamp, body, signature);
            }
        }
        if (!matches) {
            throw new WebhookVerificationException(
                    Check.SIGNATURE,
                    "None of the signatures of message " + shortened(id) + " is that of a known secret or key",
                    "Maybe the secret is another endpoint's, or the body was parsed and written again before this check?");
        }
    }

    private void checkTimestamp(String timestamp) {
        Instant now = clock.instant();
        Duration apart = Duration.between(read(timestamp), now);
        if (apart.abs().compareTo(TOLERANCE) > 0) {
            throw new WebhookVerificationException(
                    Check.TIMESTAMP,
                    "The message is of " + timestamp + ", now is " + now.getEpochSecond() + ": more than "
                            + TOLERANCE.toMinutes() + " minutes apart",
                    "Maybe it is an old message sent again by somebody, or one of the two clocks is wrong?");
        }
    }

    private static Instant read(String timestamp) {
        try {
            return Instant.ofEpochSecond(Long.parseLong(timestamp));
        } catch (NumberFormatException | DateTimeException e) {
            throw new WebhookVerificationException(
                    Check.TIMESTAMP,
                    "webhook-timestamp is not whole seconds since 1970: " + shortened(timestamp),
                    "Maybe the message is not from a sender of Standard Webhooks?");
        }
    }

    private static String present(Function<String, @Nullable String> header, String name) {
        String value = header.apply(name);
        if (value == null || value.isEmpty()) {
            throw new WebhookVerificationException(
                    Check.HEADERS,
                    "The message has no " + name,
                    "Maybe a proxy in front of this server drops headers?");
        }
        return value;
    }

    private static String shortened(String value) {
        return value.length() <= 80 ? value : value.substring(0, 77) + "...";
    }
}
