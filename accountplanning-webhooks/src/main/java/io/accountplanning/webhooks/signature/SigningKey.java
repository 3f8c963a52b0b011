package io.accountplanning.webhooks.signature;

import io.accountplanning.error.InvalidException;

/**
 * What an endpoint's messages are signed with: a {@link WebhookSecret} that the receiver knows too ({@code v1}), or a
 * {@link WebhookKeyPair} of which it knows the public half only ({@code v1a}). Immutable; no two endpoints share one.
 */
public sealed interface SigningKey permits WebhookSecret, WebhookKeyPair {

    /**
     * The key with that text, of either kind.
     *
     * @throws InvalidException when it is none; the text is not repeated in the message
     */
    static SigningKey of(String text) {
        return text.strip().startsWith(WebhookKeyPair.PREFIX) ? WebhookKeyPair.of(text) : WebhookSecret.of(text);
    }

    /** The key as text, to store it. Never log it. */
    String reveal();

    /**
     * The signature of a message: the version, a comma and Base64 of what is made of {@code id.timestamp.body}.
     *
     * @param id the {@code webhook-id} header
     * @param timestamp the {@code webhook-timestamp} header
     * @param body exactly the bytes that are sent
     */
    String sign(String id, String timestamp, byte[] body);
}
