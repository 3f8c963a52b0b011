package io.accountplanning.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.event.EventId;
import io.accountplanning.webhooks.delivery.Delivery;
import io.accountplanning.webhooks.delivery.DeliveryFilter;
import io.accountplanning.webhooks.delivery.DeliveryState;
import io.accountplanning.webhooks.http.Receiver;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final DeliveryFilter GIVEN_UP = DeliveryFilter.all().in(DeliveryState.DEAD);

    private final Stage stage = new Stage();
    private final Receiver receiver = stage.receiver();
    private final Webhooks webhooks = stage.webhooks();
    private final DeliveryLog log = webhooks.deliveries(Stage.ADMINISTRATOR);

    @AfterEach
    void end() {
        stage.close();
    }

    @Test
    void whatWasGivenUpIsSentOnceMoreWithTheSameIdAndBytes() {
        receiver.behave(Receiver.status(410));
        var endpoint = stage.endpoint("crm", receiver);
        stage.createPlan("Grow Acme");
        webhooks.deliverDue();
        receiver.behave(Receiver.status(204));
        webhooks.endpoints(Stage.ADMINISTRATOR).resume(endpoint.id());

        assertThat(log.replay(GIVEN_UP)).isEqualTo(1);
        assertThat(webhooks.deliverDue()).isEqualTo(new DeliveryReport(1, 0, 0));

        assertThat(log.replay(GIVEN_UP)).isZero();
        assertThat(receiver.requests()).hasSize(2);
        assertThat(receiver.requests())
                .extracting(request -> request.headers().get("webhook-id"))
                .containsOnly(receiver.requests().get(0).headers().get("webhook-id"));
        assertThat(receiver.requests().get(1).body())
                .isEqualTo(receiver.requests().get(0).body());
    }

    @Test
    void nothingIsReplayedToAnEndpointThatIsNotServed() {
        receiver.behave(Receiver.status(410));
        var endpoint = stage.endpoint("crm", receiver);
        stage.createPlan("Grow Acme");
        webhooks.deliverDue();
        DeliveryFilter toIt = GIVEN_UP.to(endpoint.id());

        assertThatThrownBy(() -> log.replay(toIt))
                .isInstanceOf(InvalidException.class)
                .hasMessageContainingAll("GONE", "resume it first");
        webhooks.endpoints(Stage.ADMINISTRATOR).delete(endpoint.id());
        assertThatThrownBy(() -> log.replay(toIt)).isInstanceOf(NotFoundException.class);
        assertThat(log.count(GIVEN_UP)).isEqualTo(1);
    }

    @Test
    void aPageOfTheLogHasOneToAThousandDeliveries() {
        for (int most : new int[] {-1, 0, 1_001}) {
            assertThatThrownBy(() -> log.list(DeliveryFilter.all(), null, most))
                    .isInstanceOf(InvalidException.class)
                    .hasMessageContainingAll("1 to 1000", Integer.toString(most));
            assertThatThrownBy(() -> log.deadLetters(most)).isInstanceOf(InvalidException.class);
        }
    }

    @Test
    void anIdFromAHeaderLeadsToWhatWasSent() {
        stage.endpoint("crm", receiver);
        stage.endpoint("erp", receiver);
        stage.createPlan("Grow Acme");
        webhooks.deliverDue();
        EventId event = EventId.of(receiver.requests().get(0).headers().get("webhook-id"));

        assertThat(log.count(DeliveryFilter.of(event))).isEqualTo(2);
        assertThatThrownBy(() -> EventId.of("4711")).hasMessageContainingAll("UUID", "4711");
    }

    @Test
    void theLogReachesBackAsFarAsTheRetention() {
        stage.endpoint("crm", receiver);
        stage.createPlan("Grow Acme");
        webhooks.deliverDue();

        stage.clock.advance(Duration.ofDays(30));
        webhooks.deliverDue();
        assertThat(log.list(DeliveryFilter.all(), null, 10))
                .singleElement()
                .extracting(Delivery::state)
                .isEqualTo(DeliveryState.DELIVERED);

        stage.clock.advance(Duration.ofHours(2));
        webhooks.deliverDue();
        assertThat(log.list(DeliveryFilter.all(), null, 10)).isEmpty();
    }

    @Test
    void aRetentionThatWouldEndBeforeTheRetriesIsRefused() {
        WebhooksBuilder builder = stage.builder().retention(Duration.ofDays(4));

        assertThatThrownBy(builder::build).hasMessageContainingAll("PT96H", "Maybe");
    }
}
