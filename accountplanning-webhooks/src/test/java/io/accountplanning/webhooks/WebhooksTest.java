package io.accountplanning.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import io.accountplanning.Workspace;
import io.accountplanning.host.TenantId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.http.Receiver;
import io.accountplanning.webhooks.http.Receiver.Request;
import io.accountplanning.webhooks.signature.SigningSecrets;
import io.accountplanning.webhooks.signature.WebhookSecret;
import io.accountplanning.webhooks.signature.WebhookVerifier;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WebhooksTest {

    private final Stage stage = new Stage();
    private final Receiver receiver = stage.receiver();
    private final Webhooks webhooks = stage.webhooks();

    @AfterEach
    void end() {
        stage.close();
    }

    @Test
    void whatHappensToAPlanReachesItsReceiverSigned() {
        stage.endpoint("crm", receiver);
        AccountPlan plan = stage.createPlan("Grow Acme");

        assertThat(webhooks.deliverDue()).isEqualTo(new DeliveryReport(1, 0, 0));

        Request request = receiver.requests().get(0);
        assertThat(request.line()).isEqualTo("POST /crm HTTP/1.1");
        assertThat(request.headers().get("webhook-id")).doesNotContain(".");
        assertThat(request.headers()).containsEntry("webhook-timestamp", "1802685600");
        assertThat(request.text())
                .startsWith("{\"type\":\"plan.created\",\"timestamp\":\"2027-02-15T10:00:00.500Z\",\"data\":{\"id\":\""
                        + request.headers().get("webhook-id") + "\",\"tenant\":\"default\",\"plan\":\"" + plan.id()
                        + "\",\"section\":\"plan\",\"version\":1,\"by\":\"alice\",\"changes\":[{\"kind\":");
        assertThatCode(() ->
                        WebhookVerifier.of(stage.clock, stage.secret).verify(request.headers()::get, request.body()))
                .doesNotThrowAnyException();
        assertThat(webhooks.deliverDue().isEmpty()).isTrue();
        stage.clock.advance(Duration.ofDays(1));
        assertThat(stage.storage.outboxQueue().claim(1, stage.clock.instant(), Duration.ZERO))
                .isEmpty();
    }

    @Test
    void aFullOutboxDoesNotHoldUpWhatIsDue() {
        AtomicInteger taken = new AtomicInteger();
        List<Integer> takenBeforeEachRequest = new CopyOnWriteArrayList<>();
        receiver.behave((request, out) -> {
            takenBeforeEachRequest.add(taken.get());
            Receiver.status(200).answer(request, out);
        });
        stage.endpoint("crm", receiver);
        IntStream.range(0, 250).forEach(number -> stage.createPlan("Plan " + number));
        Webhooks measured = stage.opened(stage.builder()
                .metrics(new WebhookMetrics() {
                    @Override
                    public void fannedOut(String type, int deliveries, Duration waited) {
                        taken.incrementAndGet();
                    }
                })
                .build());

        assertThat(measured.deliverDue()).isEqualTo(new DeliveryReport(250, 0, 0));
        assertThat(takenBeforeEachRequest.get(0)).isLessThan(250);
    }

    @Test
    void anotherLibraryOfTheStandardVerifiesTheSignatures() {
        stage.clock.set(Clock.systemUTC().instant()); // its clock cannot be set
        WebhookSecret next = WebhookSecret.generate();
        Endpoint endpoint = stage.endpointAt("crm", receiver);
        stage.endpoints.add(endpoint.withSecrets(
                endpoint.secrets().rotate(next, stage.clock.instant().plus(Duration.ofHours(24)))));
        stage.createPlan("Zoë grows Ольга's 東京");
        webhooks.deliverDue();

        assertThat(receiver.requests()).hasSize(1);
        for (WebhookSecret known : List.of(stage.secret, next)) {
            assertThatCode(() -> oracleVerifies(known, receiver.requests().get(0)))
                    .doesNotThrowAnyException();
        }
        assertThatThrownBy(() -> oracleVerifies(
                        WebhookSecret.generate(), receiver.requests().get(0)))
                .isInstanceOf(com.standardwebhooks.exceptions.WebhookVerificationException.class);
    }

    @Test
    void duringARotationBothSecretsSignAndAfterwardsTheNewOne() {
        WebhookSecret next = WebhookSecret.generate();
        SigningSecrets rotated = SigningSecrets.of(stage.secret)
                .rotate(next, stage.clock.instant().plus(Duration.ofHours(24)));
        stage.endpoints.add(stage.endpointAt("crm", receiver).withSecrets(rotated));

        stage.createPlan("One");
        webhooks.deliverDue();
        stage.clock.advance(Duration.ofHours(24));
        stage.createPlan("Two");
        webhooks.deliverDue();

        assertThat(receiver.requests())
                .extracting(
                        request -> request.headers().get("webhook-signature").split(" ").length)
                .containsExactly(2, 1);
    }

    @Test
    void anEndpointGetsWhatItAskedForOfItsTenantOnly() {
        Receiver other = stage.receiver();
        stage.endpoints.add(stage.endpointAt("status", receiver).withEvents("plan.status_changed", "task.*"));
        stage.endpoints.add(Endpoint.of("globex", TenantId.of("globex"), other.uri("/"), stage.secret));
        Workspace alice = stage.planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));

        AccountPlan plan = stage.createPlan("Grow Acme");
        alice.plan(plan.id()).details().edit(details -> details.withStatus(PlanStatus.IN_PROGRESS));

        assertThat(webhooks.deliverDue()).isEqualTo(new DeliveryReport(1, 0, 0));
        assertThat(receiver.requests())
                .singleElement()
                .satisfies(request -> assertThat(request.text()).contains("\"type\":\"plan.status_changed\""));
        assertThat(other.requests()).isEmpty();
    }

    @Test
    void aPlanIsEditedWhileTheReceiverIsDownAndToldWhenItIsBack() {
        Receiver down = stage.receiver();
        int port = down.port();
        stage.endpoint("crm", down);
        down.close();

        AccountPlan plan = stage.createPlan("Grow Acme");
        assertThat(webhooks.deliverDue()).isEqualTo(new DeliveryReport(0, 1, 0));
        assertThat(stage.planning
                        .as(Actor.staff("alice", Role.ACCOUNT_MANAGER))
                        .plan(plan.id())
                        .details()
                        .edit(details -> details.withStatus(PlanStatus.REVIEW))
                        .value()
                        .status())
                .isEqualTo(PlanStatus.REVIEW);

        try (Receiver back = Receiver.start("127.0.0.1", port, javax.net.ServerSocketFactory.getDefault())) {
            assertThat(webhooks.deliverDue()).as("the second event").isEqualTo(new DeliveryReport(1, 0, 0));
            stage.clock.advance(Duration.ofSeconds(5));
            assertThat(webhooks.deliverDue()).as("the first event").isEqualTo(new DeliveryReport(1, 0, 0));
            assertThat(back.requests())
                    .extracting(Request::text)
                    .anyMatch(text -> text.contains("plan.created"))
                    .anyMatch(text -> text.contains("plan.status_changed"));
        }
    }

    @Test
    void aBrokenListOfEndpointsHarmsNoPlanAndLosesNoEvent() {
        stage.endpoint("crm", receiver);
        Webhooks broken = stage.opened(Webhooks.builder(stage.planning, stage.storage.outboxQueue())
                .deliveries(stage.deliveries)
                .endpoints(new BrokenEndpoints())
                .build());

        stage.createPlan("Grow Acme");
        assertThat(broken.deliverDue().isEmpty()).isTrue();
        assertThat(webhooks.deliverDue().isEmpty())
                .as("claimed by the other node")
                .isTrue();
        stage.clock.advance(Duration.ofMinutes(1));
        assertThat(webhooks.deliverDue()).isEqualTo(new DeliveryReport(1, 0, 0));
    }

    @Test
    void anEventThatIsTakenFromTheOutboxTwiceReachesItsReceiverOnce() {
        stage.endpoint("crm", receiver);
        stage.createPlan("Grow Acme");
        var message = stage.storage
                .outboxQueue()
                .claim(1, stage.clock.instant(), Duration.ZERO)
                .get(0);
        webhooks.deliverDue();

        stage.storage.transact(stage.tenant, repositories -> {
            repositories.outbox().append(message);
            return message;
        });

        assertThat(webhooks.deliverDue().isEmpty()).isTrue();
        assertThat(receiver.requests()).hasSize(1);
    }

    @Test
    void whatDoesNotGoTogetherIsSaidBeforeAnythingIsSent() {
        Endpoint plain = Endpoint.of("crm", stage.tenant, URI.create("http://crm.example/?token=t0p"), stage.secret);
        WebhooksBuilder builder =
                Webhooks.builder(stage.planning, stage.storage.outboxQueue()).endpoint(plain);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("Endpoint crm", "plain http", "allowHttp()")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("t0p"));
        assertThatThrownBy(() -> builder.endpoint(plain)).hasMessageContaining("Two endpoints have the id crm");
        assertThatThrownBy(() -> stage.builder().endpoint(plain).build()).hasMessageContaining("given twice");
        assertThatThrownBy(() -> stage.builder().threads(0).build()).hasMessageContaining("0 threads");
        assertThatThrownBy(() -> stage.builder().pause(Duration.ZERO).build()).hasMessageContaining("pause");
        assertThatThrownBy(() -> stage.builder().timeout(Duration.ofSeconds(31)).build())
                .hasMessageContaining("PT31S");
        assertThatThrownBy(() -> stage.builder().allowNetworks("here").build()).hasMessageContaining("here");
    }

    private static void oracleVerifies(WebhookSecret secret, Request request) throws Exception {
        Map<String, List<String>> headers = Map.of(
                "webhook-id", List.of(request.headers().get("webhook-id")),
                "webhook-timestamp", List.of(request.headers().get("webhook-timestamp")),
                "webhook-signature", List.of(request.headers().get("webhook-signature")));
        new Webhook(secret.reveal()).verify(request.text(), HttpHeaders.of(headers, (name, value) -> true));
    }
}
