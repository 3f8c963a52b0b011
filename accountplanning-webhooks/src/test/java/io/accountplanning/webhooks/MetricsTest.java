package io.accountplanning.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.webhooks.delivery.Delivery;
import io.accountplanning.webhooks.http.Receiver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private final Stage stage = new Stage();
    private final Receiver receiver = stage.receiver();

    @AfterEach
    void end() {
        stage.close();
    }

    @Test
    void everyEventAndEveryAttemptIsMeasured() {
        List<String> measured = new ArrayList<>();
        Webhooks webhooks = stage.opened(stage.builder()
                .metrics(new WebhookMetrics() {
                    @Override
                    public void fannedOut(String type, int deliveries, Duration waited) {
                        measured.add(type + " to " + deliveries + " after " + waited);
                    }

                    @Override
                    public void attempted(Delivery after, Duration took) {
                        assertThat(took).isPositive();
                        measured.add("attempt " + after.attempts() + " " + after.state());
                    }
                })
                .build());
        stage.createPlan("Nobody wants it");
        stage.clock.advance(Duration.ofSeconds(7));
        webhooks.deliverDue();
        stage.endpoint("crm", receiver.behave(Receiver.status(500)));
        stage.createPlan("Grow Acme");
        webhooks.deliverDue();
        receiver.behave(Receiver.status(200));
        stage.clock.advance(Duration.ofSeconds(5));
        webhooks.deliverDue();

        assertThat(measured)
                .containsExactly(
                        "plan.created to 0 after PT7S",
                        "plan.created to 1 after PT0S",
                        "attempt 1 PENDING",
                        "attempt 2 DELIVERED");
    }

    @Test
    void metricsThatFailHarmNothing() {
        Webhooks webhooks = stage.opened(stage.builder()
                .metrics(new WebhookMetrics() {
                    @Override
                    public void fannedOut(String type, int deliveries, Duration waited) {
                        throw new IllegalStateException("no room for another tag");
                    }

                    @Override
                    public void attempted(Delivery after, Duration took) {
                        throw new IllegalStateException("no room for another tag");
                    }
                })
                .build());
        stage.endpoint("crm", receiver);
        stage.createPlan("Grow Acme");
        stage.createPlan("Keep Acme");

        assertThat(webhooks.deliverDue()).isEqualTo(new DeliveryReport(2, 0, 0));
        assertThat(webhooks.deliverDue()).isEqualTo(new DeliveryReport(0, 0, 0));
        assertThat(stage.storage.outboxQueue().claim(9, stage.clock.instant().plusSeconds(600), Duration.ZERO))
                .isEmpty();
        assertThat(receiver.requests()).hasSize(2);
    }
}
