package io.accountplanning.webhooks.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import io.accountplanning.host.TenantId;
import io.accountplanning.webhooks.signature.WebhookSecret;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EndpointLimitsTest {

    private static final Endpoint ENDPOINT = endpoint("https://acme.example/hooks");

    @Test
    void aFilterOfManySegmentsIsRefused() {
        assertThatThrownBy(() -> EventFilter.of("a" + ".a".repeat(100_000)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("at most 200");
        assertThat(EventFilter.of("a" + ".a".repeat(90) + ".*").matches("a" + ".a".repeat(95)))
                .isTrue();
    }

    @Test
    void filtersDescriptionsAndAddressesHaveAnEnd() {
        assertThatThrownBy(() ->
                        ENDPOINT.withEvents(Collections.nCopies(101, "plan.*").toArray(new String[0])))
                .hasMessageContaining("100");
        assertThatThrownBy(() -> EndpointOptions.DEFAULT.withDescription("x".repeat(1_001)))
                .hasMessageContaining("1000");
        assertThatThrownBy(() -> endpoint("https://acme.example/" + "x".repeat(2_000)))
                .hasMessageContaining("2000");
    }

    @Test
    void headersAreThoseThatAMessageMayBear() {
        Map<String, String> own = Map.of("Authorization", "Bearer abc", "X-Api-Key", "k");
        assertThat(EndpointOptions.DEFAULT.withHeaders(own).headers())
                .containsOnlyKeys("authorization", "x-api-key")
                .containsValue("Bearer abc");
        for (String ours : List.of("Webhook-Signature", "webhook-id", "Content-Type", "HOST", "transfer-encoding")) {
            assertThatThrownBy(() -> EndpointOptions.DEFAULT.withHeaders(Map.of(ours, "x")))
                    .hasMessageContainingAll(ours, "by the sender");
        }
        for (String bad : List.of("a b", "a:b", "", "é", "a\r\nb")) {
            assertThatThrownBy(() -> EndpointOptions.DEFAULT.withHeaders(Map.of(bad, "x")))
                    .isInstanceOf(InvalidException.class);
        }
        for (String bad : List.of("", "tok\r\nSet-Cookie: x", " tok", "töken", "tok".repeat(1_000))) {
            assertThatThrownBy(() -> EndpointOptions.DEFAULT.withHeaders(Map.of("x-token", bad)))
                    .isInstanceOf(InvalidException.class)
                    .hasMessageContaining("x-token")
                    .satisfies(e -> assertThat(e.getMessage()).doesNotContain("tok\r", "töken"));
        }
    }

    @Test
    void aHeaderIsGivenOnceInWhateverCapitals() {
        assertThatThrownBy(() -> EndpointOptions.DEFAULT.withHeaders(Map.of("X-Token", "a", "x-token", "b")))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("there twice");
    }

    @Test
    void headersAreNotShownWithTheOptions() {
        assertThat(EndpointOptions.DEFAULT.withHeaders(Map.of("authorization", "Bearer abc")))
                .hasToString(
                        "EndpointOptions[description=, headers=[authorization], rateLimit=null, inOrder=false, form=MessageForm[envelope=STANDARD, thin=false]]");
    }

    @Test
    void aRateIsASecondToAnHourLong() {
        assertThat(RateLimit.perSecond(5)).isEqualTo(new RateLimit(5, Duration.ofSeconds(1)));
        assertThat(RateLimit.perMinute(5)).isEqualTo(new RateLimit(5, Duration.ofMinutes(1)));
        assertThatThrownBy(() -> RateLimit.perSecond(0)).hasMessageContaining("1 to 10,000");
        assertThatThrownBy(() -> RateLimit.perSecond(10_001)).hasMessageContaining("1 to 10,000");
        assertThatThrownBy(() -> new RateLimit(1, Duration.ofMillis(999))).hasMessageContaining("a second to an hour");
        assertThatThrownBy(() -> new RateLimit(1, Duration.ofMinutes(61))).hasMessageContaining("a second to an hour");
    }

    private static Endpoint endpoint(String address) {
        return Endpoint.of("one", TenantId.DEFAULT, URI.create(address), WebhookSecret.generate());
    }
}
