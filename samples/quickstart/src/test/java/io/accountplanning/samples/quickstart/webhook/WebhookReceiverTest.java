package io.accountplanning.samples.quickstart.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebhookReceiverTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient sender = HttpClient.newHttpClient();

    @Test
    void itListensOnLoopbackOnly() throws Exception {
        try (var receiver = WebhookReceiver.start(webhook -> true)) {
            assertThat(InetAddress.getByName(receiver.url().getHost()).isLoopbackAddress())
                    .isTrue();
            assertThat(receiver.url().getHost()).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void aWebhookIsKeptWithItsHeadersAndExactBytes() throws Exception {
        try (var receiver = WebhookReceiver.start(webhook -> true)) {
            var body = "{ \"client\":  \"云栖白鹭\" }\r\n".getBytes(StandardCharsets.UTF_8);
            assertThat(post(receiver.url(), "msg_1", body)).isEqualTo(204);
            assertThat(receiver.await(1, PATIENCE)).isTrue();
            var webhook = receiver.accepted().get(0);
            assertThat(webhook.body()).isEqualTo(body);
            assertThat(webhook.text()).contains("云栖白鹭");
            assertThat(webhook.header("Webhook-ID")).contains("msg_1");
            assertThat(webhook.header("webhook-signature")).isEmpty();
        }
    }

    @Test
    void aRetryIsAnsweredAndKeptOnce() throws Exception {
        try (var receiver = WebhookReceiver.start(webhook -> true)) {
            assertThat(post(receiver.url(), "msg_1", new byte[0])).isEqualTo(204);
            assertThat(post(receiver.url(), "msg_1", new byte[0])).isEqualTo(204);
            assertThat(post(receiver.url(), "msg_2", new byte[0])).isEqualTo(204);
            assertThat(receiver.accepted()).extracting(ReceivedWebhook::id).containsExactly(id("msg_1"), id("msg_2"));
        }
    }

    @Test
    void aForgedWebhookIsRefusedAndTheHonestOneWithItsIdStillTaken() throws Exception {
        try (var receiver = WebhookReceiver.start(webhook -> webhook.text().equals("honest"))) {
            assertThat(post(receiver.url(), "msg_1", "forged".getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(401);
            assertThat(post(receiver.url(), "msg_1", "honest".getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(204);
            assertThat(receiver.refused()).extracting(ReceivedWebhook::text).containsExactly("forged");
            assertThat(receiver.accepted()).extracting(ReceivedWebhook::text).containsExactly("honest");
        }
    }

    @Test
    void onlyPostsOfASensibleSizeAreTaken() throws Exception {
        try (var receiver = WebhookReceiver.start(webhook -> true)) {
            var get = HttpRequest.newBuilder(receiver.url()).GET().build();
            assertThat(sender.send(get, BodyHandlers.discarding()).statusCode()).isEqualTo(405);
            assertThat(post(receiver.url(), "msg_1", new byte[(1 << 20) + 1])).isEqualTo(413);
            assertThat(receiver.accepted()).isEmpty();
        }
    }

    @Test
    void waitingEndsWhenTheTimeIsOver() throws Exception {
        try (var receiver = WebhookReceiver.start(webhook -> true)) {
            assertThat(receiver.await(1, Duration.ofMillis(50))).isFalse();
        }
    }

    @Test
    void whatWasReceivedCannotBeChanged() {
        var values = new ArrayList<>(List.of("1"));
        var body = new byte[] {1};
        var webhook = new ReceivedWebhook(Map.of("A", values), body);
        values.set(0, "2");
        body[0] = 2;
        webhook.body()[0] = 3;
        assertThat(webhook.header("a")).contains("1");
        assertThat(webhook.body()).containsExactly(1);
    }

    private static Optional<String> id(String id) {
        return Optional.of(id);
    }

    private int post(URI url, String id, byte[] body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(url)
                .header("webhook-id", id)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return sender.send(request, BodyHandlers.discarding()).statusCode();
    }
}
