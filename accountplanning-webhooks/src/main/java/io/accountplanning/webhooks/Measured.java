package io.accountplanning.webhooks;

import io.accountplanning.webhooks.delivery.Delivery;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The host's metrics, whose failures harm nothing. */
final class Measured implements WebhookMetrics {

    private static final Logger LOG = LoggerFactory.getLogger(Measured.class);

    private final WebhookMetrics host;

    Measured(WebhookMetrics host) {
        this.host = host;
    }

    @Override
    public void fannedOut(String type, int deliveries, Duration waited) {
        safely(() -> host.fannedOut(type, deliveries, waited.isNegative() ? Duration.ZERO : waited));
    }

    @Override
    public void attempted(Delivery after, Duration took) {
        safely(() -> host.attempted(after, took));
    }

    private static void safely(Runnable measuring) {
        try {
            measuring.run();
        } catch (RuntimeException e) {
            LOG.warn("The host's metrics of webhooks failed; the delivery goes on", e);
        }
    }
}
