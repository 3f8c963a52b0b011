package io.accountplanning.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.host.TenantId;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.endpoint.EndpointOptions;
import io.accountplanning.webhooks.endpoint.EndpointRepository;
import io.accountplanning.webhooks.endpoint.SecretProtection;
import io.accountplanning.webhooks.signature.WebhookSecret;
import io.accountplanning.webhooks.testkit.EndpointRepositoryContract;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The contract of endpoints on H2. */
@Tag("provider")
class JpaEndpointRepositoryTest extends EndpointRepositoryContract {

    @Override
    protected EndpointRepository emptyRepository() {
        return JpaEndpointRepository.of(TestDatabase.h2().emptied().factory());
    }

    @Test
    void keysAndHeadersAreProtectedAsTheHostWants() throws Exception {
        TestDatabase database = TestDatabase.h2().emptied();
        SecretProtection backwards = new SecretProtection() {
            @Override
            public String protect(String secrets) {
                return "protected " + new StringBuilder(secrets).reverse();
            }

            @Override
            public String reveal(String stored) {
                assertThat(stored).startsWith("protected ");
                return new StringBuilder(stored.substring("protected ".length()))
                        .reverse()
                        .toString();
            }
        };
        EndpointRepository endpoints = JpaEndpointRepository.of(database.factory(), backwards);
        WebhookSecret secret = WebhookSecret.generate();
        Endpoint endpoint = Endpoint.of("crm", TenantId.DEFAULT, URI.create("https://crm.example/"), secret)
                .withOptions(EndpointOptions.DEFAULT.withHeaders(Map.of("authorization", "Bearer swordfish")));
        endpoints.add(endpoint);

        assertThat(endpoints.find(TenantId.DEFAULT, endpoint.id())).contains(endpoint);
        try (Connection connection = database.connection();
                ResultSet rows =
                        connection.createStatement().executeQuery("select secrets, options from ap_webhook_endpoint")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).startsWith("protected ").doesNotContain(secret.reveal(), "swordfish");
            assertThat(rows.getString(2)).doesNotContain("swordfish");
        }
    }
}
