package io.accountplanning.webhooks.signature;

import io.accountplanning.error.InvalidException;

/** What a receiver knows a sender by: the {@link WebhookSecret} of both, or the sender's {@link WebhookPublicKey}. Immutable. */
public sealed interface VerificationKey permits WebhookSecret, WebhookPublicKey {

    /**
     * The key with that text, of either kind.
     *
     * @throws InvalidException when it is none; the text is not repeated in the message
     */
    static VerificationKey of(String text) {
        String copied = text.strip();
        boolean ofPair = copied.startsWith(WebhookPublicKey.PREFIX) || copied.startsWith(WebhookKeyPair.PREFIX);
        return ofPair ? WebhookPublicKey.of(copied) : WebhookSecret.of(copied);
    }

    /**
     * Whether this is the signature of that message under this key; takes as long for a wrong one as for a right one.
     *
     * @param signature one of the {@code webhook-signature} header; false for one of another version
     */
    boolean verifies(String id, String timestamp, byte[] body, String signature);
}
