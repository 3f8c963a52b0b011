package io.accountplanning.samples.quickstart.webhook;

/** Decides whether a webhook was signed by somebody who knows the secret; must be safe for use by many threads. */
@FunctionalInterface
public interface WebhookVerification {

    boolean accepts(ReceivedWebhook webhook);
}
