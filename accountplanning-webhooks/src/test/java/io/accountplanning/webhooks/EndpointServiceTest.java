package io.accountplanning.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.ConflictException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.TenantId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.webhooks.delivery.Attempt;
import io.accountplanning.webhooks.delivery.Delivery;
import io.accountplanning.webhooks.delivery.DeliveryFilter;
import io.accountplanning.webhooks.delivery.DeliveryState;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.endpoint.EndpointOptions;
import io.accountplanning.webhooks.endpoint.EndpointState;
import io.accountplanning.webhooks.endpoint.NewEndpoint;
import io.accountplanning.webhooks.endpoint.RateLimit;
import io.accountplanning.webhooks.http.Receiver;
import io.accountplanning.webhooks.message.MessageForm;
import io.accountplanning.webhooks.signature.SigningKey;
import io.accountplanning.webhooks.signature.WebhookSecret;
import io.accountplanning.webhooks.signature.WebhookVerifier;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EndpointServiceTest {

    private static final DeliveryReport NOTHING = new DeliveryReport(0, 0, 0);

    private final Stage stage = new Stage();
    private final Receiver receiver = stage.receiver();
    private final Map<Endpoint, Attempt> disabled = new HashMap<>();
    private final Webhooks webhooks =
            stage.opened(stage.builder().whenDisabled(disabled::put).build());
    private final EndpointService service = webhooks.endpoints(Stage.ADMINISTRATOR);

    @AfterEach
    void end() {
        stage.close();
    }

    @Test
    void anEndpointThatWasCreatedIsSentWhatItWants() {
        Endpoint created = service.create(NewEndpoint.at(receiver.uri("/hooks"))
                .withEvents("plan.created")
                .withOptions(EndpointOptions.DEFAULT
                        .withDescription("CRM")
                        .withHeaders(Map.of("Authorization", "Bearer abc"))));
        stage.createPlan("Grow Acme");

        assertThat(webhooks.deliverDue().sent()).isEqualTo(1);
        Receiver.Request request = receiver.requests().get(0);
        assertThat(request.headers()).containsEntry("authorization", "Bearer abc");
        verifier(created.secrets().current()).verify(request.headers()::get, request.body());
        assertThat(service.list()).containsExactly(created);
        assertThat(service.get(created.id())).isEqualTo(created);
    }

    @Test
    void onlyAdministratorsOfTheTenantSeeAndChangeItsEndpoints() {
        Endpoint created = service.create(NewEndpoint.at(receiver.uri("/hooks")));

        for (Actor other :
                List.of(Actor.staff("alice", Role.ACCOUNT_MANAGER), Actor.client(ClientId.of("acme"), "ada"))) {
            assertThatThrownBy(() -> webhooks.endpoints(other))
                    .isInstanceOf(AccessDeniedException.class)
                    .hasMessageContaining("ADMINISTER");
            assertThatThrownBy(() -> webhooks.deliveries(other)).isInstanceOf(AccessDeniedException.class);
        }
        EndpointService others = webhooks.endpoints(Stage.ADMINISTRATOR.in(TenantId.of("globex")));
        assertThat(others.list()).isEmpty();
        assertThatThrownBy(() -> others.get(created.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> others.change(created)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> others.pause(created.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> others.ping(created.id())).isInstanceOf(NotFoundException.class);
        others.delete(created.id());
        assertThat(service.list()).containsExactly(created);
    }

    @Test
    void aChangeIsMadeToTheVersionThatWasRead() {
        Endpoint created = service.create(NewEndpoint.at(receiver.uri("/hooks")));
        Endpoint changed = service.change(created.withEvents("task.*").withUri(receiver.uri("/other")));

        assertThat(changed).isEqualTo(service.get(created.id()));
        assertThat(changed.wants("plan.created")).isFalse();
        assertThatThrownBy(() -> service.change(created.withEvents("plan.*")))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining(created.id().value());
        assertThatThrownBy(() -> service.change(changed.withState(EndpointState.PAUSED)))
                .hasMessageContaining("pause and resume");
    }

    @Test
    void whatAPausedEndpointWantsIsSentWhenItIsResumed() {
        Endpoint created = service.create(NewEndpoint.at(receiver.uri("/hooks")));
        stage.createPlan("Before");
        service.pause(created.id());
        stage.createPlan("Meanwhile");

        assertThat(webhooks.deliverDue()).isEqualTo(NOTHING);
        assertThat(receiver.requests()).isEmpty();
        assertThat(log(DeliveryFilter.all().in(DeliveryState.HELD))).hasSize(2);
        stage.clock.advance(Duration.ofDays(3));
        assertThat(webhooks.deliverDue()).isEqualTo(NOTHING);

        assertThat(service.resume(created.id()).state()).isEqualTo(EndpointState.ENABLED);
        assertThat(webhooks.deliverDue()).isEqualTo(new DeliveryReport(2, 0, 0));
        assertThat(log(DeliveryFilter.all())).extracting(Delivery::attempts).containsOnly(1);
    }

    @Test
    void anEndpointThatIsResumedWhileItsDeliveriesAreBeingHeldLosesNone() {
        Endpoint created = service.create(NewEndpoint.at(receiver.uri("/hooks")));
        stage.createPlan("Meanwhile");
        Endpoint paused = service.pause(created.id());
        service.resume(created.id());

        EndpointChanges changes =
                new EndpointChanges(stage.endpoints, stage.deliveries, stage.clock, (endpoint, last) -> {});
        webhooks.deliverDue();
        stage.createPlan("Behind");
        stage.deliveries.hold(stage.tenant, created.id());
        changes.hold(paused); // by a node that read the endpoint before

        assertThat(log(DeliveryFilter.all().in(DeliveryState.HELD))).isEmpty();
    }

    @Test
    void whatChangesNothingLeavesTheVersion() {
        Endpoint created = service.create(NewEndpoint.at(receiver.uri("/hooks")));
        Endpoint paused = service.pause(created.id());

        assertThat(service.pause(created.id())).isEqualTo(paused);
        assertThat(service.change(paused)).isEqualTo(paused);
        Endpoint resumed = service.resume(created.id());
        assertThat(service.resume(created.id())).isEqualTo(resumed);
        assertThat(resumed.version()).isEqualTo(2);
    }

    @Test
    void whatWasOnItsWayToADeletedEndpointIsGivenUp() {
        Endpoint created = service.create(NewEndpoint.at(receiver.uri("/hooks")));
        stage.createPlan("Before");
        service.pause(created.id());
        webhooks.deliverDue();

        service.delete(created.id());
        service.delete(created.id());

        assertThat(webhooks.deliverDue()).isEqualTo(new DeliveryReport(0, 0, 1));
        assertThat(receiver.requests()).isEmpty();
        assertThat(service.list()).isEmpty();
    }

    @Test
    void theOldKeySignsTooForADayAfterTheRotation() {
        SigningKey next = WebhookSecret.generate();
        Endpoint created = service.create(NewEndpoint.at(receiver.uri("/hooks")));
        SigningKey old = created.secrets().current();

        assertThat(service.rotate(created.id(), next).secrets().current()).isEqualTo(next);
        stage.clock.advance(Duration.ofHours(24).minusSeconds(1));
        stage.createPlan("One");
        webhooks.deliverDue();
        stage.clock.advance(Duration.ofSeconds(1));
        stage.createPlan("Two");
        webhooks.deliverDue();

        Receiver.Request within = receiver.requests().get(0);
        Receiver.Request after = receiver.requests().get(1);
        for (SigningKey key : List.of(old, next)) {
            assertThat(within.headers().get("webhook-signature")).contains(signature(key, within));
        }
        assertThat(after.headers().get("webhook-signature")).isEqualTo(signature(next, after));
        assertThatThrownBy(() -> service.rotate(created.id(), next, Duration.ofDays(31)))
                .hasMessageContaining("30 days");
    }

    @Test
    void aPingTellsWhatTheReceiverAnswersAndIsNotKept() {
        Endpoint created = service.create(NewEndpoint.at(receiver.uri("/hooks"))
                .withEvents("task.*")
                .withOptions(EndpointOptions.DEFAULT.withForm(MessageForm.CLOUD_EVENT)));

        Attempt taken = service.ping(created.id());
        assertThat(taken.problem()).isEmpty();
        assertThat(taken.took()).isPositive().isLessThan(Duration.ofSeconds(15));
        receiver.behave(Receiver.status(503));
        service.pause(created.id());
        assertThat(service.ping(created.id()).status()).isEqualTo(503);

        Receiver.Request request = receiver.requests().get(0);
        verifier(created.secrets().current()).verify(request.headers()::get, request.body());
        assertThat(new String(request.body(), StandardCharsets.UTF_8))
                .contains("\"type\":\"webhook.ping\"", "\"specversion\":\"1.0\"", "\"tenant\":\"default\"");
        assertThat(log(DeliveryFilter.all())).isEmpty();
    }

    @Test
    void anExampleOfAnEventIsPostedAsTheEventWouldBe() throws Exception {
        Endpoint created = service.create(NewEndpoint.at(receiver.uri("/hooks")).withEvents("plan.*"));

        assertThat(service.sendExample(created.id(), "task.status_changed").problem())
                .isEmpty();

        Receiver.Request request = receiver.requests().get(0);
        verifier(created.secrets().current()).verify(request.headers()::get, request.body());
        JsonNode body = new ObjectMapper().readTree(request.body());
        assertThat(body.at("/type").asText()).isEqualTo("task.status_changed");
        assertThat(body.at("/timestamp").asText())
                .isEqualTo(stage.clock.instant().toString());
        assertThat(body.at("/data/id").asText()).isEqualTo(request.headers().get("webhook-id"));
        assertThat(body.at("/data/tenant").asText()).isEqualTo("default");
        assertThat(body.at("/data/changes/0/cells/0/column").asText()).isEqualTo("status");
        assertThat(log(DeliveryFilter.all())).isEmpty();
        assertThatThrownBy(() -> service.sendExample(created.id(), "task.state_changed"))
                .isInstanceOf(InvalidException.class)
                .hasMessageContainingAll("task.state_changed", "the nearest is task.status_changed");
    }

    @Test
    void whoSubscribesAgainGetsTheEndpointThatIsThere() {
        Endpoint first = service.subscribe(zap("task.added"));

        assertThat(service.subscribe(zap("task.added"))).isEqualTo(first);
        assertThat(service.subscribe(zap("plan.*", "goals.*"))).isEqualTo(service.subscribe(zap("goals.*", "plan.*")));
        assertThat(service.subscribe(zap("task.edited")).id()).isNotEqualTo(first.id());
        service.pause(first.id());
        assertThat(service.subscribe(zap("task.added")).state())
                .as("as an administrator wants it")
                .isEqualTo(EndpointState.PAUSED);
        stage.endpoints.replace(first.withState(EndpointState.GONE).withVersion(2));
        assertThat(service.subscribe(zap("task.added")).state()).isEqualTo(EndpointState.ENABLED);
        assertThat(service.list()).hasSize(3);
    }

    @Test
    void theHostIsToldOnceThatAnEndpointIsDisabled() {
        receiver.behave(Receiver.status(410));
        Endpoint created = service.create(NewEndpoint.at(receiver.uri("/hooks")));
        stage.createPlan("One");
        stage.createPlan("Two");
        webhooks.deliverDue();
        webhooks.deliverDue();

        Endpoint gone = service.get(created.id());
        assertThat(gone.state()).isEqualTo(EndpointState.GONE);
        assertThat(disabled)
                .hasSize(1)
                .hasEntrySatisfying(gone, last -> assertThat(last.status()).isEqualTo(410));
        assertThatThrownBy(() -> service.pause(created.id())).hasMessageContaining("disabled");
    }

    @Test
    void aPingAfterTheEndIsToldSo() {
        Endpoint created = service.create(NewEndpoint.at(receiver.uri("/hooks")));
        webhooks.close();

        assertThat(service.ping(created.id()).problem()).contains("closed");
    }

    @Test
    void aHostThatCannotBeToldHarmsNoDelivery() {
        Webhooks other = stage.opened(stage.builder()
                .whenDisabled((endpoint, last) -> {
                    throw new IllegalStateException("The mail server is down");
                })
                .build());
        receiver.behave(Receiver.status(410));
        Endpoint created = service.create(NewEndpoint.at(receiver.uri("/hooks")));
        stage.createPlan("One");

        assertThat(other.deliverDue()).isEqualTo(new DeliveryReport(0, 0, 1));
        assertThat(service.get(created.id()).state()).isEqualTo(EndpointState.GONE);
    }

    @Test
    void noMoreIsSentThanTheReceiverCanTake() {
        service.create(NewEndpoint.at(receiver.uri("/hooks"))
                .withOptions(EndpointOptions.DEFAULT.withRateLimit(RateLimit.perMinute(3))));
        for (int i = 0; i < 8; i++) {
            stage.createPlan("Plan " + i);
        }
        Webhooks node = stage.webhooks();

        assertThat(webhooks.deliverDue().sent() + node.deliverDue().sent()).isEqualTo(3);
        stage.clock.advance(Duration.ofSeconds(59));
        assertThat(webhooks.deliverDue().sent() + node.deliverDue().sent()).isZero();
        stage.clock.advance(Duration.ofSeconds(21));
        assertThat(webhooks.deliverDue().sent() + node.deliverDue().sent()).isEqualTo(3);
        stage.clock.advance(Duration.ofSeconds(80));
        assertThat(webhooks.deliverDue().sent() + node.deliverDue().sent()).isEqualTo(2);
    }

    private NewEndpoint zap(String... events) {
        return NewEndpoint.at(receiver.uri("/zap")).withEvents(events);
    }

    private List<Delivery> log(DeliveryFilter filter) {
        return webhooks.deliveries(Stage.ADMINISTRATOR).list(filter, null, 100);
    }

    private WebhookVerifier verifier(SigningKey key) {
        return WebhookVerifier.of(Clock.fixed(stage.clock.instant(), ZoneOffset.UTC), (WebhookSecret) key);
    }

    private static String signature(SigningKey key, Receiver.Request request) {
        return key.sign(
                request.headers().get("webhook-id"), request.headers().get("webhook-timestamp"), request.body());
    }
}
