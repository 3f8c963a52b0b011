package io.accountplanning.webhooks.signature;

import io.accountplanning.error.InvalidException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * A pair of Ed25519 keys (RFC 8032) that signs messages of one endpoint as {@code v1a}: the receiver knows {@link #publicKey} only, and so
 * cannot sign in the sender's name. Written as {@code whsk_} and Base64 of the private key's 32 bytes and the public key's 32 bytes behind
 * them, as libsodium and Go write a pair. It shows itself to {@link #reveal} only. Immutable.
 */
public final class WebhookKeyPair implements SigningKey {

    static final String PREFIX = "whsk_";
    static final String ALGORITHM = "Ed25519";
    static final String VERSION = "v1a,";
    private static final byte[] PROBE = {1};

    private final byte[] seed;
    private final WebhookPublicKey publicKey;
    private final PrivateKey key;

    private WebhookKeyPair(byte[] seed, WebhookPublicKey publicKey) {
        this.seed = seed;
        this.publicKey = publicKey;
        this.key = read(seed);
    }

    /** A new random pair. */
    public static WebhookKeyPair generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            byte[] seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
            return new WebhookKeyPair(seed, new WebhookPublicKey(encode((EdECPublicKey) pair.getPublic())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    /**
     * The pair with that text.
     *
     * @throws InvalidException when it is no pair, or the public half is another one's; the text is not repeated in the message
     */
    public static WebhookKeyPair of(String text) {
        byte[] raw = KeyText.decode(text, PREFIX, "a pair of keys", "senders make one with WebhookKeyPair.generate()");
        int half = WebhookPublicKey.LENGTH;
        if (raw.length != 2 * half) {
            throw KeyText.invalid("a pair of keys has " + 2 * half + " bytes, this one has " + raw.length);
        }
        WebhookKeyPair pair = new WebhookKeyPair(
                Arrays.copyOf(raw, half), new WebhookPublicKey(Arrays.copyOfRange(raw, half, raw.length)));
        if (!pair.publicKey.verifies("", "", PROBE, pair.sign("", "", PROBE))) {
            throw KeyText.invalid("the second half is not the public key of the first");
        }
        return pair;
    }

    /** What the receiver verifies with. */
    public WebhookPublicKey publicKey() {
        return publicKey;
    }

    @Override
    public String reveal() {
        byte[] raw = Arrays.copyOf(seed, 2 * WebhookPublicKey.LENGTH);
        byte[] half = publicKey.raw();
        System.arraycopy(half, 0, raw, WebhookPublicKey.LENGTH, half.length);
        return PREFIX + Base64.getEncoder().encodeToString(raw);
    }

    @Override
    public String sign(String id, String timestamp, byte[] body) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(KeyText.beginning(id, timestamp));
            signature.update(body);
            return VERSION + Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    private static PrivateKey read(byte[] seed) {
        try {
            return KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    /** RFC 8032, 5.1.2. */
    private static byte[] encode(EdECPublicKey key) {
        byte[] highestFirst = key.getPoint().getY().toByteArray();
        byte[] raw = new byte[WebhookPublicKey.LENGTH];
        for (int i = 0; i < Math.min(raw.length, highestFirst.length); i++) {
            raw[i] = highestFirst[highestFirst.length - 1 - i];
        }
        if (key.getPoint().isXOdd()) {
            raw[raw.length - 1] |= (byte) 0x80;
        }
        return raw;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WebhookKeyPair that && MessageDigest.isEqual(seed, that.seed);
    }

    @Override
    public int hashCode() {
        return publicKey.hashCode();
    }

    /** Says that it is a private key, not which. */
    @Override
    public String toString() {
        return PREFIX + "***";
    }
}
