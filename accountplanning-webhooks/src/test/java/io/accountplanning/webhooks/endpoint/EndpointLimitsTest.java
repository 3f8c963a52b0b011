package io.accountplanning.webhooks.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import io.accountplanning.host.TenantId;
import io.accountplanning.webhooks.signature.WebhookSecret;
import java.net.URI;
import java.util.Collections;
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
        assertThatThrownBy(() -> ENDPOINT.withDescription("x".repeat(1_001))).hasMessageContaining("1000");
        assertThatThrownBy(() -> endpoint("https://acme.example/" + "x".repeat(2_000)))
                .hasMessageContaining("2000");
    }

    private static Endpoint endpoint(String address) {
        return Endpoint.of("one", TenantId.DEFAULT, URI.create(address), WebhookSecret.generate());
    }
}
