package io.accountplanning.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.webhooks.delivery.Attempt;
import io.accountplanning.webhooks.delivery.DeliveryFilter;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.endpoint.EndpointId;
import io.accountplanning.webhooks.endpoint.EndpointOptions;
import io.accountplanning.webhooks.endpoint.NewEndpoint;
import io.accountplanning.webhooks.http.Receiver;
import io.accountplanning.webhooks.signature.WebhookSecret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What stands in the log, down to the finest level: which delivery it was, and nothing that is not everybody's business. */
@Timeout(60)
class LogTest {

    private static final Path LOG = Path.of(System.getProperty("org.slf4j.simpleLogger.logFile"));

    private final Stage stage = new Stage();
    private final Receiver receiver = stage.receiver();
    private final Webhooks webhooks =
            stage.opened(stage.builder().whenDisabled(LogTest::cannotBeTold).build());
    private final EndpointService service = webhooks.endpoints(Stage.ADMINISTRATOR);
    private final WebhookSecret next = WebhookSecret.generate();
    private final String before = log();

    private static void cannotBeTold(Endpoint disabled, Attempt last) {
        throw new IllegalStateException("no mail for " + disabled + " because of " + last.problem());
    }

    @AfterEach
    void end() {
        stage.close();
    }

    @Test
    void theLogNamesEventEndpointAndCorrelationAndTellsNeitherPayloadNorSecrets() {
        EndpointId endpoint = created().id();
        stage.correlation = "trace-4711";
        receiver.behave((request, out) -> {
            out.write("HTTP/1.1 500 No\r\nContent-Length: 9999999\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            out.write(request.body());
        });
        stage.createPlan("Subject of the plan");
        webhooks.deliverDue();
        service.ping(endpoint);
        service.rotate(endpoint, next);
        receiver.behave((request, out) -> {});
        failUntilGivenUp();

        assertThat(receiver.requests().get(0).text()).contains("Subject of the plan");
        String event = receiver.requests().get(0).headers().get("webhook-id");
        String delivery = "The delivery of event " + event + " (trace-4711) to endpoint " + endpoint;
        assertThat(log().substring(before.length()))
                .contains("WARN", delivery + " failed and is tried again: ")
                .contains("DEBUG", delivery + " is PENDING after attempt 2")
                .contains(delivery + " is given up after attempt 10: ")
                .contains("Endpoint " + endpoint + " of tenant default is disabled: FAILING")
                .contains("Endpoint " + endpoint + " of tenant default is given another key by root")
                .contains("The host could not be told that endpoint " + endpoint)
                .doesNotContain("Subject of the plan", "alice", "token", "in-the-address", "in-the-header")
                .doesNotContain(
                        stage.secret.reveal(),
                        next.reveal(),
                        "whsec_" + stage.secret.reveal().charAt(6))
                .doesNotContain("v1,");
    }

    private Endpoint created() {
        URI uri = receiver.uri("/hooks?token=in-the-address");
        EndpointOptions options = EndpointOptions.DEFAULT.withHeaders(Map.of("Authorization", "Bearer in-the-header"));
        return service.create(NewEndpoint.at(uri).withOptions(options).signedWith(stage.secret));
    }

    private void failUntilGivenUp() {
        for (int hour = 0; hour < 80; hour++) {
            stage.clock.advance(Duration.ofHours(1));
            webhooks.deliverDue();
        }
        assertThat(webhooks.deliveries(Stage.ADMINISTRATOR).deadLetters(9)).hasSize(1);
        assertThat(webhooks.deliveries(Stage.ADMINISTRATOR).list(DeliveryFilter.all(), null, 9))
                .hasSize(1);
    }

    private static String log() {
        try {
            return Files.readString(LOG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
