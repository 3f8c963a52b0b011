package io.accountplanning.webhooks.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookKeyPairTest {

    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String AT = "1614265330";
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(UTF_8);

    // Made with OpenSSL through Python's cryptography, from the private key of the bytes 1 to 32.
    private static final String PAIR =
            "whsk_AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyB5tVYuj+ZU+UB4sRLoqYunkB+FOuaVvtfg45ELrQSWZA==";
    private static final String PUBLIC = "whpk_ebVWLo/mVPlAeLES6KmLp5AfhTrmlb7X4OORC60ElmQ=";
    private static final String SIGNATURE =
            "v1a,OVJuLC0iOuaBuQulpz9A/zDgvqV8z8miLUJk2j15ZMONwDNhOvPJ3rO4owAHFyjFq80+pUUjrNfTHAZs1RQnDw==";

    @Test
    void aPrivateKeyGivenAsThePublicOneIsToldApart() {
        String secret = WebhookKeyPair.generate().reveal();

        assertThatThrownBy(() -> VerificationKey.of(secret + "\n")).hasMessageContaining("private key");
        assertThatThrownBy(() -> WebhookPublicKey.of(secret))
                .hasMessageContainingAll("private key", "publicKey()")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain(secret.substring(5, 20)));
    }

    @Test
    void whatAnotherProgramSignedIsSignedAndVerifiedAlike() {
        SigningKey pair = SigningKey.of(PAIR);

        assertThat(pair.sign(ID, AT, BODY)).isEqualTo(SIGNATURE);
        assertThat(pair.reveal()).isEqualTo(PAIR);
        assertThat(WebhookKeyPair.of(PAIR).publicKey()).hasToString(PUBLIC).isEqualTo(VerificationKey.of(PUBLIC));
        assertThat(VerificationKey.of(PUBLIC).verifies(ID, AT, BODY, SIGNATURE)).isTrue();
    }

    @Test
    void newPairsAreWrittenAndReadAgainAndVerifyWhatTheySigned() {
        for (int i = 0; i < 50; i++) {
            WebhookKeyPair pair = WebhookKeyPair.generate();
            WebhookPublicKey known = WebhookPublicKey.of(pair.publicKey().toString());

            assertThat(WebhookKeyPair.of(pair.reveal())).isEqualTo(pair).hasSameHashCodeAs(pair);
            assertThat(known.verifies(ID, AT, BODY, pair.sign(ID, AT, BODY))).isTrue();
            assertThat(known.verifies(ID, AT, BODY, SIGNATURE)).isFalse();
        }
    }

    @Test
    void whateverIsSignedCannotBeChanged() {
        VerificationKey key = VerificationKey.of(PUBLIC);

        assertThat(key.verifies("msg_2", AT, BODY, SIGNATURE)).isFalse();
        assertThat(key.verifies(ID, "1614265331", BODY, SIGNATURE)).isFalse();
        assertThat(key.verifies(ID, AT, new byte[0], SIGNATURE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v1a,", "v1a,?", "v1a,AAAA", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="})
    void whatIsNoSignatureOfThisKindIsNone(String signature) {
        assertThat(VerificationKey.of(PUBLIC).verifies(ID, AT, BODY, signature)).isFalse();
    }

    @Test
    void aReceiverMayChangeOverFromASecretToAPublicKey() {
        WebhookSecret secret = WebhookSecret.generate();
        WebhookKeyPair pair = WebhookKeyPair.generate();
        Instant now = Instant.ofEpochSecond(Long.parseLong(AT));
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        String both =
                SigningSecrets.of(secret).rotate(pair, now.plusSeconds(60)).sign(ID, now, BODY);

        assertThat(both.split(" ")).hasSize(2);
        assertThatCode(() -> WebhookVerifier.of(clock, secret).verify(ID, AT, both, BODY))
                .doesNotThrowAnyException();
        assertThatCode(() -> WebhookVerifier.of(clock, pair.publicKey()).verify(ID, AT, both, BODY))
                .doesNotThrowAnyException();
    }

    @Test
    void nothingButRevealShowsThePrivateKey() {
        assertThat(WebhookKeyPair.of(PAIR)).hasToString("whsk_***");
        assertThat(SigningSecrets.of(WebhookKeyPair.of(PAIR)).toString()).doesNotContain("AQIDBAUG");
    }

    @Test
    void halvesOfTwoPairsAreRefused() {
        byte[] one = Base64.getDecoder().decode(PAIR.substring(5));
        byte[] mixed = Arrays.copyOf(one, 64);
        byte[] other = WebhookKeyPair.generate().publicKey().raw();
        System.arraycopy(other, 0, mixed, 32, 32);

        assertThatThrownBy(() -> WebhookKeyPair.of("whsk_" + Base64.getEncoder().encodeToString(mixed)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("not the public key of the first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"whsk_", "whsk_AQIDBAUG", "whsk_not base 64!", "whsk"})
    void whatIsNoPairIsRefusedAndNotRepeated(String text) {
        assertThatThrownBy(() -> SigningKey.of(text))
                .isInstanceOf(InvalidException.class)
                .message()
                .doesNotContain("AQIDBAUG", "not base");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "whpk_",
                "whpk_AQIDBAUG",
                "whpk_?",
                "whpk_AgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", // no point of the curve has this y
                "whpk_//////////////////////////////////////////8="
            })
    void whatIsNoPublicKeyIsRefused(String text) {
        assertThatThrownBy(() -> VerificationKey.of(text)).isInstanceOf(InvalidException.class);
    }
}
