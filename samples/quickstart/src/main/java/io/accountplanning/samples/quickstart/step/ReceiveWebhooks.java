package io.accountplanning.samples.quickstart.step;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.accountplanning.AccountPlanning;
import io.accountplanning.host.TenantId;
import io.accountplanning.samples.quickstart.host.Database;
import io.accountplanning.samples.quickstart.webhook.ReceivedWebhook;
import io.accountplanning.samples.quickstart.webhook.WebhookMeters;
import io.accountplanning.samples.quickstart.webhook.WebhookReceiver;
import io.accountplanning.webhooks.Webhooks;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.signature.WebhookSecret;
import io.accountplanning.webhooks.signature.WebhookVerificationException;
import io.accountplanning.webhooks.signature.WebhookVerifier;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Step 8: every change so far leaves as a signed event, and the receiving end believes none that it has not verified. */
public final class ReceiveWebhooks {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String NO_BREAK_SPACE = "\u00A0";

    private ReceiveWebhooks() {}

    /** How many came of each type. */
    public static String from(AccountPlanning planning, Database database) {
        var secret = WebhookSecret.generate();
        var verifier = WebhookVerifier.of(Clock.systemUTC(), secret);
        var registry = new SimpleMeterRegistry();
        try (var receiver = WebhookReceiver.start(webhook -> isGenuine(webhook, verifier));
                var webhooks = Webhooks.builder(planning, database.storage().outboxQueue())
                        .deliveries(database.deliveries())
                        .endpoint(Endpoint.of("quickstart", TenantId.DEFAULT, receiver.url(), secret))
                        .allowHttp()
                        .allowNetworks("127.0.0.1/32")
                        .metrics(new WebhookMeters(registry))
                        .build()) {
            deliverAll(webhooks);
            return summary(receiver.accepted(), registry);
        }
    }

    private static void deliverAll(Webhooks webhooks) {
        while (webhooks.deliverDue().sent() > 0) {
            // A pass ends after a minute at the latest; the next one goes on.
        }
    }

    private static boolean isGenuine(ReceivedWebhook webhook, WebhookVerifier verifier) {
        try {
            verifier.verify(name -> webhook.header(name).orElse(null), webhook.body());
            return true;
        } catch (WebhookVerificationException e) {
            return false;
        }
    }

    private static String summary(List<ReceivedWebhook> webhooks, MeterRegistry registry) {
        if (webhooks.isEmpty()) {
            return "none is due";
        }
        var byType = webhooks.stream()
                .map(ReceiveWebhooks::type)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        Timer attempts =
                registry.get("webhooks.attempts").tag("state", "DELIVERED").timer();
        String time =
                String.format(Locale.ROOT, ", in %.1f%sms each", attempts.mean(TimeUnit.MILLISECONDS), NO_BREAK_SPACE);
        return byType.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(type -> type.getValue() + NO_BREAK_SPACE + type.getKey())
                .collect(Collectors.joining(", ", webhooks.size() + " events: ", time));
    }

    private static String type(ReceivedWebhook webhook) {
        try {
            return JSON.readTree(webhook.text()).path("type").asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A webhook that was verified is no JSON: " + webhook.text(), e);
        }
    }
}
