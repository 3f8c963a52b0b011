package io.accountplanning.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.host.TenantId;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.endpoint.EndpointId;
import io.accountplanning.webhooks.endpoint.EventFilter;
import io.accountplanning.webhooks.signature.WebhookSecret;
import io.accountplanning.webhooks.signature.WebhookVerifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

class ReceivedTextFuzzTest {

    private static final Instant NOW = Instant.parse("2027-03-27T10:00:00Z");
    private static final WebhookSecret SECRET = WebhookSecret.generate();
    private static final WebhookVerifier VERIFIER = WebhookVerifier.of(Clock.fixed(NOW, ZoneOffset.UTC), SECRET);

    @FuzzTest
    void headersSecretsFiltersAndAddressesAreReadOrRefused(FuzzedDataProvider data) {
        int what = data.consumeInt(0, 5);
        boolean now = data.consumeBoolean();
        String text = data.consumeRemainingAsString();
        try {
            switch (what) {
                case 0 -> assertThat(RetryAfter.read(text, NOW)).isBetween(Duration.ZERO, Duration.ofHours(24));
                case 1 ->
                    assertThat(EventFilter.of(text).matches(text.replace("*", "x")))
                            .isTrue();
                case 2 -> EndpointId.of(text);
                case 3 -> assertThat(WebhookSecret.of(text).toString()).doesNotContain(text);
                case 4 -> endpoint(text);
                default -> {
                    String[] parts = text.split("\n", 3);
                    VERIFIER.verify(
                            parts[0],
                            now ? Long.toString(NOW.getEpochSecond()) : parts.length > 1 ? parts[1] : "",
                            parts.length > 2 ? parts[2] : "",
                            text.getBytes(StandardCharsets.UTF_8));
                    throw new AssertionError("a signature was forged");
                }
            }
        } catch (AccountPlanningException e) {
            assertThat(e.getMessage()).hasSizeLessThan(2_000);
        }
    }

    private static void endpoint(String address) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException e) {
            return;
        }
        Endpoint endpoint = Endpoint.of("one", TenantId.DEFAULT, uri, SECRET);
        assertThat(endpoint.uri().getHost()).isNotBlank();
        assertThat(endpoint.uri().getRawUserInfo()).isNull();
    }
}
