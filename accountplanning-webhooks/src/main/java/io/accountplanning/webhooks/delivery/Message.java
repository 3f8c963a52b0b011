package io.accountplanning.webhooks.delivery;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is posted to an endpoint.
 *
 * @param type the event's type
 * @param contentType the media type of the payload
 * @param payload the body: the same text, and in UTF-8 the same bytes, at each attempt
 * @param orderedBy the plan whose events the endpoint gets one after the other, in their order; null when their order does not matter
 * @param correlation what the host calls the change that the event tells of, such as the id of a trace; null when it has no name for it
 */
public record Message(
        String type,
        String contentType,
        String payload,
        @Nullable UUID orderedBy,
        @Nullable String correlation) {

    public Message {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(payload, "payload");
    }

    /** One whose order does not matter. */
    public Message(String type, String contentType, String payload) {
        this(type, contentType, payload, null, null);
    }

    /** The type alone: the payload is the business of the receiver. */
    @Override
    public String toString() {
        return "Message[type=" + type + ", orderedBy=" + orderedBy + ", correlation=" + correlation + "]";
    }
}
