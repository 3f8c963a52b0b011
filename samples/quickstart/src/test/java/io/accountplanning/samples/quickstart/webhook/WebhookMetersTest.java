package io.accountplanning.samples.quickstart.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.event.EventId;
import io.accountplanning.host.TenantId;
import io.accountplanning.webhooks.delivery.Attempt;
import io.accountplanning.webhooks.delivery.Delivery;
import io.accountplanning.webhooks.delivery.Message;
import io.accountplanning.webhooks.endpoint.EndpointId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WebhookMetersTest {

    private static final Instant NOON = Instant.parse("2027-02-15T12:00:00Z");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final WebhookMeters meters = new WebhookMeters(registry);

    @Test
    void attemptsAreTimedByWhatCameOfThem() {
        Delivery due = Delivery.due(
                EventId.next(),
                EndpointId.of("crm"),
                TenantId.DEFAULT,
                new Message("plan.edited", "application/json", "{}"),
                NOON);
        meters.attempted(due.delivered(Attempt.answered(NOON, 204, "")), Duration.ofMillis(20));
        meters.attempted(due.failed(Attempt.answered(NOON, 500, ""), NOON.plusSeconds(5)), Duration.ofMillis(400));

        assertThat(millis("webhooks.attempts", "state", "DELIVERED")).isEqualTo(20);
        assertThat(millis("webhooks.attempts", "state", "PENDING")).isEqualTo(400);
    }

    @Test
    void theWaitInTheOutboxIsTimedByTheTypeOfTheEvent() {
        meters.fannedOut("task.edited", 2, Duration.ofMillis(7));

        assertThat(millis("webhooks.outbox", "type", "task.edited")).isEqualTo(7);
    }

    private double millis(String timer, String tag, String value) {
        return registry.get(timer).tag(tag, value).timer().totalTime(TimeUnit.MILLISECONDS);
    }
}
