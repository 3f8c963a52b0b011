package io.accountplanning.webhooks.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSecretTest {

    @Test
    void aNewSecretHas32BytesAndIsLikeNoOther() {
        WebhookSecret secret = WebhookSecret.generate();

        assertThat(secret.reveal()).startsWith("whsec_").hasSize(6 + 44);
        assertThat(WebhookSecret.of(secret.reveal())).isEqualTo(secret).hasSameHashCodeAs(secret);
        assertThat(WebhookSecret.generate()).isNotEqualTo(secret);
    }

    @Test
    void nothingButRevealShowsIt() {
        WebhookSecret secret = WebhookSecret.generate();

        assertThat(secret).hasToString("whsec_***");
        assertThat(SigningSecrets.of(secret).toString()).doesNotContain(secret.reveal());
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 32, 64})
    void aSecretHas24To64Bytes(int bytes) {
        assertThat(WebhookSecret.of(whsec(bytes)).reveal()).isEqualTo(whsec(bytes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "whsec_",
                "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "whsec_not base 64!",
                "whsk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
            })
    void whatIsNoSecretIsRefusedAndNotRepeated(String text) {
        assertThatThrownBy(() -> WebhookSecret.of(text))
                .isInstanceOf(InvalidException.class)
                .hasMessageContainingAll("copy it", "WebhookSecret.generate()")
                .message()
                .doesNotContain("MfKQ9r8", "not base");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 23, 65})
    void otherLengthsAreRefused(int bytes) {
        assertThatThrownBy(() -> WebhookSecret.of(whsec(bytes)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("24 to 64 bytes, this one has " + bytes);
    }

    @Test
    void whiteSpaceThatWasCopiedAlongIsLeftOut() {
        String text = whsec(32);

        assertThat(WebhookSecret.of(" " + text + "\r\n")).isEqualTo(WebhookSecret.of(text));
        assertThat(SigningKey.of("\t" + text)).isEqualTo(WebhookSecret.of(text));
    }

    private static String whsec(int bytes) {
        return "whsec_" + Base64.getEncoder().encodeToString(new byte[bytes]);
    }
}
