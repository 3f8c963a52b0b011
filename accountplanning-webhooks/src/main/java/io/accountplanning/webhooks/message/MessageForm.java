package io.accountplanning.webhooks.message;

import java.util.Objects;

/**
 * How an event is written for an endpoint.
 *
 * @param envelope what stands around it
 * @param thin whether what differs is left out, so that the receiver asks for it: for channels that business data should not pass
 */
public record MessageForm(Envelope envelope, boolean thin) {

    /** What stands around an event's data. */
    public enum Envelope {
        /** {@code type}, {@code timestamp} and {@code data}, as Standard Webhooks 1.0 recommends; {@code application/json}. */
        STANDARD("application/json"),
        /** CloudEvents 1.0 in structured mode; {@code application/cloudevents+json}. */
        CLOUD_EVENTS("application/cloudevents+json");

        private final String contentType;

        Envelope(String contentType) {
            this.contentType = contentType;
        }

        /** The media type of the body; it is in UTF-8. */
        public String contentType() {
            return contentType;
        }
    }

    /** With everything that differs, as Standard Webhooks recommends. */
    public static final MessageForm FULL = new MessageForm(Envelope.STANDARD, false);

    /** Without what differs. */
    public static final MessageForm THIN = new MessageForm(Envelope.STANDARD, true);

    /** With everything that differs, as a CloudEvent. */
    public static final MessageForm CLOUD_EVENT = new MessageForm(Envelope.CLOUD_EVENTS, false);

    public MessageForm {
        Objects.requireNonNull(envelope, "envelope");
    }

    /** The same, without what differs. */
    public MessageForm withoutChanges() {
        return new MessageForm(envelope, true);
    }
}
