package io.accountplanning.samples.quickstart.webhook;

import io.accountplanning.webhooks.WebhookMetrics;
import io.accountplanning.webhooks.delivery.Delivery;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;

/** Tells the host's Micrometer how long events wait in the outbox, and how long attempts to deliver them take. */
public final class WebhookMeters implements WebhookMetrics {

    private final MeterRegistry registry;

    public WebhookMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void fannedOut(String type, int deliveries, Duration waited) {
        registry.timer("webhooks.outbox", "type", type).record(waited);
    }

    @Override
    public void attempted(Delivery after, Duration took) {
        registry.timer("webhooks.attempts", "state", after.state().name()).record(took);
    }
}
