package io.accountplanning.webhooks.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.accountplanning.webhooks.signature.WebhookVerificationException.Check;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookVerifierTest {

    // The example of Standard Webhooks.
    private static final WebhookSecret SECRET = WebhookSecret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final long AT = 1614265330;
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(UTF_8);
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static final String FORGED = "v1,AAAM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    private final WebhookVerifier verifier = at(AT);

    @Test
    void theExampleOfTheStandardIsSignedAndVerified() {
        assertThat(SigningSecrets.of(SECRET).sign(ID, Instant.ofEpochSecond(AT), BODY))
                .isEqualTo(SIGNATURE);
        assertThatCode(() -> verifier.verify(ID, Long.toString(AT), SIGNATURE, BODY))
                .doesNotThrowAnyException();
    }

    @Test
    void headersAreTakenFromWhereverTheyAre() {
        Map<String, String> headers = new HashMap<>(
                Map.of("webhook-id", ID, "webhook-timestamp", Long.toString(AT), "webhook-signature", SIGNATURE));

        assertThatCode(() -> verifier.verify(headers::get, BODY)).doesNotThrowAnyException();
        for (String name : Map.copyOf(headers).keySet()) {
            String value = headers.remove(name);
            assertFails(Check.HEADERS, name, () -> verifier.verify(headers::get, BODY));
            headers.put(name, value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FORGED + " " + SIGNATURE, "v1a,xyz " + SIGNATURE, SIGNATURE + " v9,?", "v1 , " + SIGNATURE})
    void oneSignatureThatMatchesIsEnough(String signatures) {
        assertThatCode(() -> verifier.verify(ID, Long.toString(AT), signatures, BODY))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FORGED,
                "",
                "v1,",
                "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "v1,g0hM9SsE"
            })
    void withoutOneThatMatchesTheMessageIsRefused(String signatures) {
        assertFails(Check.SIGNATURE, ID, () -> verifier.verify(ID, Long.toString(AT), signatures, BODY));
    }

    @Test
    void whateverIsSignedCannotBeChanged() {
        byte[] other = "{\"test\": 2432232315}".getBytes(UTF_8);

        assertFails(Check.SIGNATURE, ID, () -> verifier.verify(ID, Long.toString(AT), SIGNATURE, other));
        assertFails(Check.SIGNATURE, "msg_2", () -> verifier.verify("msg_2", Long.toString(AT), SIGNATURE, BODY));
        assertFails(Check.SIGNATURE, ID, () -> verifier.verify(ID, Long.toString(AT + 1), SIGNATURE, BODY));
    }

    @Test
    void fiveMinutesApartAreFineInBothDirections() {
        assertThatCode(() -> at(AT + 300).verify(ID, Long.toString(AT), SIGNATURE, BODY))
                .doesNotThrowAnyException();
        assertThatCode(() -> at(AT - 300).verify(ID, Long.toString(AT), SIGNATURE, BODY))
                .doesNotThrowAnyException();
        assertFails(Check.TIMESTAMP, "1614265330", () -> at(AT + 301).verify(ID, Long.toString(AT), SIGNATURE, BODY));
        assertFails(Check.TIMESTAMP, "1614265330", () -> at(AT - 301).verify(ID, Long.toString(AT), SIGNATURE, BODY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "1614265330.5", "99999999999999999999", "9223372036854775807"})
    void aTimestampIsWholeSeconds(String timestamp) {
        assertFails(Check.TIMESTAMP, timestamp, () -> verifier.verify(ID, timestamp, SIGNATURE, BODY));
    }

    @Test
    void aReceiverThatRotatesKnowsBothSecrets() {
        WebhookSecret next = WebhookSecret.generate();
        Instant end = Instant.ofEpochSecond(AT + 60);
        SigningSecrets rotated = SigningSecrets.of(SECRET).rotate(next, end);
        String during = rotated.sign(ID, end.minusSeconds(1), BODY);
        String afterwards = rotated.sign(ID, end, BODY);

        assertThat(during.split(" ")).hasSize(2);
        assertThat(afterwards.split(" ")).hasSize(1);
        assertThatCode(() -> verifier.verify(ID, Long.toString(AT + 59), during, BODY))
                .doesNotThrowAnyException();
        assertFails(Check.SIGNATURE, ID, () -> verifier.verify(ID, Long.toString(AT + 60), afterwards, BODY));
        assertThatCode(() -> WebhookVerifier.of(fixed(AT), SECRET, next)
                        .verify(ID, Long.toString(AT + 60), afterwards, BODY))
                .doesNotThrowAnyException();
    }

    @Test
    void withoutASecretThereIsNoVerifier() {
        assertThatThrownBy(() -> WebhookVerifier.of(fixed(AT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }

    private static void assertFails(Check check, String named, ThrowingCallable verification) {
        assertThatThrownBy(verification)
                .hasMessageContainingAll(named, "Maybe")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("MfKQ9r8", "g0hM9SsE"))
                .asInstanceOf(type(WebhookVerificationException.class))
                .extracting(WebhookVerificationException::failed)
                .isEqualTo(check);
    }

    private static WebhookVerifier at(long seconds) {
        return WebhookVerifier.of(fixed(seconds), SECRET);
    }

    private static Clock fixed(long seconds) {
        return Clock.fixed(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
    }
}
