package io.accountplanning.webhooks.signature;

import io.accountplanning.error.InvalidException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The half of a {@link WebhookKeyPair} that receivers know, written as {@code whpk_} and Base64: it verifies signatures of
 * {@code v1a} and cannot make them. Immutable.
 */
public final class WebhookPublicKey implements VerificationKey {

    static final String PREFIX = "whpk_";
    static final int LENGTH = 32;

    private final byte[] raw;
    private final PublicKey key;

    WebhookPublicKey(byte[] raw) {
        this.raw = raw.clone();
        this.key = read(this.raw);
    }

    /**
     * The key with that text.
     *
     * @throws InvalidException when it is no public key
     */
    public static WebhookPublicKey of(String text) {
        if (text.strip().startsWith(WebhookKeyPair.PREFIX)) {
            throw KeyText.invalid(
                    "this is the sender's private key, which nobody else may have; the receiver's is its publicKey()");
        }
        byte[] raw = KeyText.decode(text, PREFIX, "a public key", "copy it from where the sender shows it");
        if (raw.length != LENGTH) {
            throw KeyText.invalid("a public key has " + LENGTH + " bytes, this one has " + raw.length);
        }
        return new WebhookPublicKey(raw);
    }

    byte[] raw() {
        return raw.clone();
    }

    @Override
    public boolean verifies(String id, String timestamp, byte[] body, String signature) {
        byte[] given = given(signature);
        if (given == null) {
            return false;
        }
        try {
            Signature check = Signature.getInstance(WebhookKeyPair.ALGORITHM);
            check.initVerify(key);
            check.update(KeyText.beginning(id, timestamp));
            check.update(body);
            return check.verify(given);
        } catch (SignatureException e) {
            return false; // its bytes are no signature at all
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + WebhookKeyPair.ALGORITHM, e);
        }
    }

    private static byte @Nullable [] given(String signature) {
        if (!signature.startsWith(WebhookKeyPair.VERSION)) {
            return null;
        }
        try {
            return Base64.getDecoder().decode(signature.substring(WebhookKeyPair.VERSION.length()));
        } catch (IllegalArgumentException e) {
            return null; // no Base64, so nobody's signature
        }
    }

    /** RFC 8032, 5.1.2: the y coordinate from its lowest byte on, the highest bit says whether x is odd. */
    private static PublicKey read(byte[] raw) {
        byte[] highestFirst = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            highestFirst[i] = raw[LENGTH - 1 - i];
        }
        boolean odd = highestFirst[0] < 0;
        highestFirst[0] &= 0x7f;
        EdECPoint point = new EdECPoint(odd, new BigInteger(1, highestFirst));
        try {
            PublicKey key = KeyFactory.getInstance(WebhookKeyPair.ALGORITHM)
                    .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
            Signature.getInstance(WebhookKeyPair.ALGORITHM).initVerify(key);
            return key;
        } catch (InvalidKeySpecException | InvalidKeyException e) {
            throw KeyText.invalid("a public key is a point of the curve, this is none");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + WebhookKeyPair.ALGORITHM, e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WebhookPublicKey that && Arrays.equals(raw, that.raw);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(raw);
    }

    /** The key as text: it is no secret. */
    @Override
    public String toString() {
        return PREFIX + Base64.getEncoder().encodeToString(raw);
    }
}
