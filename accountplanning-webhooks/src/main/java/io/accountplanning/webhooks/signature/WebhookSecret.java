package io.accountplanning.webhooks.signature;

import io.accountplanning.error.InvalidException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What sender and receiver of one endpoint both know and nobody else: 24 to 64 bytes, written as {@code whsec_}
 * and Base64. It shows itself to {@link #reveal} only. Immutable.
 */
public final class WebhookSecret implements SigningKey, VerificationKey {

    private static final String PREFIX = "whsec_";
    private static final String REMEDY =
            "copy it from where the sender shows it; senders make one with WebhookSecret.generate()";
    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    private WebhookSecret(byte[] key) {
        this.key = key;
    }

    /** A new secret of 32 random bytes. */
    public static WebhookSecret generate() {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        return new WebhookSecret(key);
    }

    /**
     * The secret with that text.
     *
     * @throws InvalidException when it is no secret; the text is not repeated in the message
     */
    public static WebhookSecret of(String text) {
        byte[] key = KeyText.decode(text, PREFIX, "a secret", REMEDY);
        if (key.length < 24 || key.length > 64) {
            throw KeyText.invalid("a secret has 24 to 64 bytes, this one has " + key.length + "; " + REMEDY);
        }
        return new WebhookSecret(key);
    }

    /** The secret as text, to store it or to show it to the receiver's owner. Never log it. */
    @Override
    public String reveal() {
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    @Override
    public String sign(String id, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update(KeyText.beginning(id, timestamp));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    @Override
    public boolean verifies(String id, String timestamp, byte[] body, String signature) {
        byte[] expected = sign(id, timestamp, body).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WebhookSecret secret && MessageDigest.isEqual(key, secret.key);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(key);
    }

    /** Says that it is a secret, not which. */
    @Override
    public String toString() {
        return PREFIX + "***";
    }
}
