package io.accountplanning.webhooks;

import io.accountplanning.webhooks.delivery.Attempt;
import io.accountplanning.webhooks.delivery.Delivery;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.http.Answer;
import io.accountplanning.webhooks.http.HttpRules;
import io.accountplanning.webhooks.http.HttpSender;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signs a delivery and posts it: one attempt. Thread-safe. */
final class Courier implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

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

        /** Before the first attempt. */
        static final Result NONE = new Result(Attempt.answered(Instant.EPOCH, 204, ""), Duration.ZERO, false);

        private Result after(Duration took) {
            return new Result(attempt.withTook(took), retryAfter, cutOff);
        }

        boolean unanswered() {
            return attempt.status() == null;
        }

        boolean hasStatus(int status) {
            return attempt.status() != null && attempt.status() == status;
        }
    }

    /** Posts the delivery, signed as of that moment. What cannot be posted, for whatever reason, has failed. */
    Result send(Delivery delivery, Endpoint endpoint, Instant at) {
        long start = System.nanoTime();
        try {
            return post(delivery, endpoint, at).after(Duration.ofNanos(System.nanoTime() - start));
        } catch (RuntimeException e) {
            if (!closed) {
                LOG.error("{} cannot be posted", delivery.name(), e);
            }
            String problem = closed
                    ? "The delivery of webhooks is closed"
                    : "It cannot be posted: " + e.getClass().getSimpleName();
            return new Result(Attempt.unanswered(at, problem), Duration.ZERO, closed);
        }
    }

    private Result post(Delivery delivery, Endpoint endpoint, Instant at) {
        byte[] body = delivery.message().payload().getBytes(StandardCharsets.UTF_8);
        String id = delivery.event().toString();
        Map<String, String> headers = new HashMap<>(endpoint.options().headers());
        headers.put("content-type", delivery.message().contentType());
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", Long.toString(at.getEpochSecond()));
        headers.put("webhook-signature", endpoint.secrets().sign(id, at, body));
        Answer answer = sender.post(endpoint.uri(), headers, body);
        if (answer instanceof Answer.Response response) {
            Attempt attempt = Attempt.answered(at, response.status(), response.body());
            return new Result(attempt, RetryAfter.read(response.retryAfter(), at), false);
        }
        return new Result(Attempt.unanswered(at, ((Answer.None) answer).problem()), Duration.ZERO, closed);
    }

    /** Why nothing is ever posted to that address, however its host is looked up; empty when it may be. */
    Optional<String> refusal(URI uri) {
        return sender.refusal(uri);
    }

    /** Cuts off what is being posted. */
    @Override
    public void close() {
        closed = true;
        sender.close();
    }
}
