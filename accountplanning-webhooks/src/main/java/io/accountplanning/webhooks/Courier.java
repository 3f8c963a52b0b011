package io.accountplanning.webhooks;

import io.accountplanning.webhooks.delivery.Attempt;
import io.accountplanning.webhooks.delivery.Delivery;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.http.Answer;
import io.accountplanning.webhooks.http.HttpRules;
import io.accountplanning.webhooks.http.HttpSender;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Signs a delivery and posts it: one attempt. Thread-safe. */
final class Courier implements AutoCloseable {

    private final HttpSender sender;
    private volatile boolean closed;

    Courier(HttpRules rules) {
        this.sender = new HttpSender(rules);
    }

    /**
     * What came of an attempt.
     *
     * @param attempt for the record
     * @param retryAfter how long the receiver wants to be left alone; zero when it did not say
     * @param cutOff whether it ended because the process ends, and so tells nothing of the receiver
     */
    record Result(Attempt attempt, Duration retryAfter, boolean cutOff) {

        boolean unanswered() {
            return attempt.status() == null;
        }

        boolean hasStatus(int status) {
            return attempt.status() != null && attempt.status() == status;
        }
    }

    /** Posts the delivery, signed as of that moment. */
    Result send(Delivery delivery, Endpoint endpoint, Instant at) {
        byte[] body = delivery.payload().getBytes(StandardCharsets.UTF_8);
        String id = delivery.event().toString();
        Map<String, String> headers = Map.of(
                "content-type", delivery.contentType(),
                "webhook-id", id,
                "webhook-timestamp", Long.toString(at.getEpochSecond()),
                "webhook-signature", endpoint.secrets().sign(id, at, body));
        Answer answer = sender.post(endpoint.uri(), headers, body);
        if (answer instanceof Answer.Response response) {
            Attempt attempt = Attempt.answered(at, response.status(), response.body());
            return new Result(attempt, RetryAfter.read(response.retryAfter(), at), false);
        }
        return new Result(Attempt.unanswered(at, ((Answer.None) answer).problem()), Duration.ZERO, closed);
    }

    /** Cuts off what is being posted. */
    @Override
    public void close() {
        closed = true;
        sender.close();
    }
}
