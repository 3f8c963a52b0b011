package io.accountplanning.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.webhooks.delivery.Attempt;
import io.accountplanning.webhooks.delivery.Delivery;
import io.accountplanning.webhooks.delivery.DeliveryFilter;
import io.accountplanning.webhooks.delivery.DeliveryState;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.endpoint.EndpointId;
import io.accountplanning.webhooks.endpoint.EndpointState;
import io.accountplanning.webhooks.http.Receiver;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FailingReceiverTest {

    private static final DeliveryReport NOTHING = new DeliveryReport(0, 0, 0);
    private static final DeliveryReport FAILED = new DeliveryReport(0, 1, 0);
    private static final DeliveryReport DEAD = new DeliveryReport(0, 0, 1);
    private static final DeliveryReport SENT = new DeliveryReport(1, 0, 0);

    private final Stage stage = new Stage();
    private final Receiver receiver = stage.receiver();
    private final Webhooks webhooks = stage.webhooks();

    @AfterEach
    void end() {
        stage.close();
    }

    @Test
    void whatASlowReceiverTookIsRecordedWhileItGetsTheRest() {
        AtomicInteger recorded = new AtomicInteger();
        receiver.behave((request, out) -> {
            LockSupport.parkNanos(Duration.ofMillis(40).toNanos());
            recorded.set(delivered());
            Receiver.status(204).answer(request, out);
        });
        stage.endpoint("crm", receiver);
        for (int i = 1; i <= 8; i++) {
            stage.createPlan("Grow " + i);
        }

        webhooks.deliverDue();
        assertThat(delivered()).isEqualTo(8);
        assertThat(recorded).as("before the last one was answered").hasValueGreaterThanOrEqualTo(3);
    }

    private int delivered() {
        return stage.deliveries
                .list(stage.tenant, DeliveryFilter.all().in(DeliveryState.DELIVERED), null, 100)
                .size();
    }

    @Test
    void tenAttemptsAreMadeAtTheTimesOfTheStandardAndThenNoMore() {
        receiver.behave(Receiver.status(500));
        stage.endpoint("crm", receiver);
        stage.createPlan("Grow Acme");

        assertThat(webhooks.deliverDue()).isEqualTo(FAILED);
        for (String delay : List.of("PT5S", "PT5M", "PT30M", "PT2H", "PT5H", "PT10H", "PT14H", "PT20H")) {
            stage.clock.advance(Duration.parse(delay).minusMillis(1));
            assertThat(webhooks.deliverDue()).as("just before " + delay).isEqualTo(NOTHING);
            stage.clock.advance(Duration.ofMillis(1));
            assertThat(webhooks.deliverDue()).as("after " + delay).isEqualTo(FAILED);
        }
        stage.clock.advance(Duration.ofHours(24));
        assertThat(webhooks.deliverDue()).isEqualTo(DEAD);
        stage.clock.advance(Duration.ofDays(20));
        assertThat(webhooks.deliverDue()).isEqualTo(NOTHING);

        assertThat(receiver.requests()).hasSize(10);
        assertThat(receiver.requests())
                .extracting(request -> request.headers().get("webhook-id"))
                .containsOnly(receiver.requests().get(0).headers().get("webhook-id"));
        assertThat(receiver.requests())
                .allSatisfy(request -> assertThat(request.body())
                        .isEqualTo(receiver.requests().get(0).body()));
        assertThat(receiver.requests().stream()
                        .map(request -> request.headers().get("webhook-timestamp"))
                        .distinct())
                .hasSize(10);
        assertThat(stage.deliveries.dead(stage.tenant, 5)).singleElement().satisfies(dead -> {
            assertThat(dead.attempts()).isEqualTo(10);
            assertThat(dead.lastAttempt()).isNotNull().satisfies(last -> {
                assertThat(last.status()).isEqualTo(500);
                assertThat(last.response()).isEqualTo("ok");
            });
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308, 400, 404, 429, 502, 504})
    void onlyTwoHundredsAreSuccess(int status) {
        receiver.behave(Receiver.status(status, "Location: /elsewhere"));
        stage.endpoint("crm", receiver);
        stage.createPlan("Grow Acme");

        assertThat(webhooks.deliverDue()).isEqualTo(FAILED);
        receiver.behave(Receiver.status(299));
        stage.clock.advance(Duration.ofSeconds(5));
        assertThat(webhooks.deliverDue()).isEqualTo(SENT);
        assertThat(receiver.requests()).extracting(Receiver.Request::line).containsOnly("POST /crm HTTP/1.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"600", "Mon, 15 Feb 2027 10:10:01 GMT"})
    void aReceiverIsLeftAloneAsLongAsItAsksFor(String retryAfter) {
        receiver.behave(Receiver.status(503, "Retry-After: " + retryAfter));
        stage.endpoint("crm", receiver);
        stage.createPlan("Grow Acme");
        webhooks.deliverDue();
        receiver.behave(Receiver.status(200));

        stage.clock.advance(Duration.ofSeconds(599));
        assertThat(webhooks.deliverDue()).isEqualTo(NOTHING);
        stage.clock.advance(Duration.ofSeconds(2));
        assertThat(webhooks.deliverDue()).isEqualTo(SENT);
    }

    @Test
    void aReceiverThatIsGoneIsDisabled() {
        receiver.behave(Receiver.status(410));
        stage.endpoint("crm", receiver);
        stage.createPlan("One");
        stage.createPlan("Two");

        assertThat(webhooks.deliverDue()).isEqualTo(new DeliveryReport(0, 0, 2));
        assertThat(receiver.requests()).as("the second is not even tried").hasSize(1);
        assertThat(stage.endpoints.of(stage.tenant))
                .singleElement()
                .extracting(Endpoint::state)
                .isEqualTo(EndpointState.GONE);

        stage.createPlan("Three");
        assertThat(webhooks.deliverDue()).isEqualTo(NOTHING);
        assertThat(stage.endpoints.of(stage.tenant)).hasSize(1);
    }

    @Test
    void aReceiverThatFailedForDaysAndTookNothingIsDisabled() {
        receiver.behave(Receiver.status(500));
        stage.endpoint("crm", receiver);
        stage.createPlan("Grow Acme");

        failUntilGivenUp();

        assertThat(stage.endpoints.of(stage.tenant))
                .singleElement()
                .extracting(Endpoint::state)
                .isEqualTo(EndpointState.FAILING);
    }

    @Test
    void theHostIsToldOfTheAttemptThatAReceiverIsDisabledForAndNotOfALaterOne() {
        receiver.behave((request, out) ->
                Receiver.status(isOfThePlan("One", request) ? 500 : 501).answer(request, out));
        stage.endpoint("crm", receiver);
        stage.createPlan("One");
        stage.createPlan("Two");
        List<Attempt> told = new ArrayList<>();
        Webhooks telling = stage.opened(
                stage.builder().whenDisabled((endpoint, last) -> told.add(last)).build());

        for (int hour = 0; hour < 80; hour++) {
            telling.deliverDue();
            stage.clock.advance(Duration.ofHours(1));
        }

        assertThat(told).singleElement().extracting(Attempt::status).isEqualTo(500);
    }

    private static boolean isOfThePlan(String subject, Receiver.Request request) {
        return new String(request.body(), StandardCharsets.UTF_8).contains('"' + subject + '"');
    }

    @Test
    void whatADisabledReceiverMissedIsSentWhenItIsResumed() {
        receiver.behave(Receiver.status(500));
        Endpoint endpoint = stage.endpoint("crm", receiver);
        stage.createPlan("One");
        failUntilGivenUp();
        stage.createPlan("Two");
        assertThat(webhooks.deliverDue()).isEqualTo(NOTHING);
        receiver.behave(Receiver.status(200));
        webhooks.endpoints(Stage.ADMINISTRATOR).resume(endpoint.id());

        assertThat(webhooks.deliverDue()).isEqualTo(SENT);
        DeliveryLog log = webhooks.deliveries(Stage.ADMINISTRATOR);
        assertThat(log.replay(DeliveryFilter.all().in(DeliveryState.DEAD))).isEqualTo(1);
        assertThat(webhooks.deliverDue()).isEqualTo(SENT);
    }

    @Test
    void aReceiverThatFailsForOneEventAndTakesOthersStaysEnabled() {
        receiver.behave(Receiver.status(500));
        stage.endpoint("crm", receiver);
        stage.createPlan("Grow Acme");
        webhooks.deliverDue();
        receiver.behave(Receiver.status(200));
        stage.createPlan("Keep Acme");
        assertThat(webhooks.deliverDue()).isEqualTo(SENT);
        receiver.behave(Receiver.status(500));

        failUntilGivenUp();

        assertThat(stage.endpoints.of(stage.tenant))
                .singleElement()
                .extracting(Endpoint::state)
                .isEqualTo(EndpointState.ENABLED);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 504})
    void aReceiverThatIsOverloadedGetsNothingElseForAWhileAndNoAttemptIsLost(int status) {
        receiver.behave(Receiver.status(status, "Retry-After: 60"));
        stage.endpoint("crm", receiver);
        stage.createPlan("One");
        stage.createPlan("Two");
        assertThat(webhooks.deliverDue()).isEqualTo(FAILED);
        receiver.behave(Receiver.status(200));

        stage.clock.advance(Duration.ofSeconds(59));
        assertThat(webhooks.deliverDue()).isEqualTo(NOTHING);
        stage.clock.advance(Duration.ofSeconds(1));
        assertThat(webhooks.deliverDue()).isEqualTo(new DeliveryReport(2, 0, 0));
        assertThat(stage.deliveries.list(stage.tenant, DeliveryFilter.all(), null, 9))
                .extracting(Delivery::attempts)
                .containsExactlyInAnyOrder(1, 2);
    }

    private void failUntilGivenUp() {
        for (int hour = 0; hour < 80; hour++) {
            webhooks.deliverDue();
            stage.clock.advance(Duration.ofHours(1));
        }
        assertThat(stage.deliveries.dead(stage.tenant, 5)).hasSize(1);
    }

    @Test
    void aReceiverThatDoesNotAnswerDoesNotHoldUpTheOthers() {
        Receiver silent = stage.receiver().behave((request, out) -> {});
        stage.endpoint("silent", silent);
        stage.endpoint("crm", receiver);
        for (int number = 0; number < 20; number++) {
            stage.createPlan("Plan " + number);
        }

        assertThat(webhooks.deliverDue()).isEqualTo(new DeliveryReport(20, 1, 0));
        assertThat(silent.requests()).as("the rest is for the next pass").hasSize(1);
        assertThat(receiver.requests()).hasSize(20);
        assertThat(webhooks.deliverDue()).isEqualTo(FAILED);
    }

    @Test
    void aReceiverThatKeepsSilentTooLongIsAFailedDelivery() {
        Receiver silent = stage.receiver().behave((request, out) -> waitForever());
        stage.endpoint("silent", silent);
        stage.createPlan("Grow Acme");
        Webhooks impatient =
                stage.opened(stage.builder().timeout(Duration.ofMillis(200)).build());

        assertThat(impatient.deliverDue()).isEqualTo(FAILED);
        assertThat(only("silent").lastAttempt())
                .isNotNull()
                .satisfies(last -> assertThat(last.problem()).isEqualTo("No answer within 200 ms"));
    }

    @Test
    void anAddressThatIsNotPublicIsAFailedDelivery() {
        Webhooks strict = stage.opened(Webhooks.builder(stage.planning, stage.storage.outboxQueue())
                .deliveries(stage.deliveries)
                .endpoints(stage.endpoints)
                .build());
        stage.endpoints.add(Endpoint.of("crm", stage.tenant, URI.create("https://localhost:8443/"), stage.secret));
        stage.createPlan("Grow Acme");

        assertThat(strict.deliverDue()).isEqualTo(FAILED);
        Delivery failed = only("crm");
        assertThat(failed.state()).isEqualTo(DeliveryState.PENDING);
        assertThat(failed.lastAttempt()).isNotNull().satisfies(last -> {
            assertThat(last.status()).isNull();
            assertThat(last.problem()).contains("Refused: localhost", "not public", "allowNetworks");
        });
    }

    @Test
    void whatCannotBePostedForReasonsOfOurOwnIsAFailedDelivery() {
        stage.endpoint("crm", receiver);
        stage.createPlan("Grow Acme");
        Webhooks broken = stage.opened(stage.builder()
                .resolver(host -> Arrays.copyOf(new InetAddress[0], 1))
                .build());

        assertThat(broken.deliverDue()).isEqualTo(FAILED);
        assertThat(only("crm").lastAttempt())
                .isNotNull()
                .satisfies(last -> assertThat(last.problem()).isEqualTo("It cannot be posted: NullPointerException"));
    }

    @Test
    void anEndpointThatWasRemovedMeanwhileEndsItsDeliveries() {
        receiver.behave(Receiver.status(500));
        Endpoint endpoint = stage.endpoint("crm", receiver);
        stage.createPlan("Grow Acme");
        webhooks.deliverDue();
        stage.endpoints.remove(stage.tenant, endpoint.id());
        stage.clock.advance(Duration.ofSeconds(5));

        assertThat(webhooks.deliverDue()).isEqualTo(DEAD);
        assertThat(receiver.requests()).hasSize(1);
        assertThat(only("crm").lastAttempt())
                .isNotNull()
                .satisfies(last -> assertThat(last.problem()).contains("deleted"));
    }

    private Delivery only(String endpoint) {
        Instant everything = Instant.parse("2030-01-01T00:00:00Z");
        return stage.deliveries.claim(9, everything, Duration.ZERO, java.util.Set.of()).stream()
                .filter(delivery -> delivery.endpoint().equals(EndpointId.of(endpoint)))
                .findFirst()
                .orElseGet(() -> stage.deliveries.dead(stage.tenant, 1).get(0));
    }

    private static void waitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
