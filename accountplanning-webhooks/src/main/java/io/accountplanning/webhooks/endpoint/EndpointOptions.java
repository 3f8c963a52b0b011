package io.accountplanning.webhooks.endpoint;

import io.accountplanning.error.InvalidException;
import io.accountplanning.webhooks.message.MessageForm;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How an endpoint wants to be sent what it is sent.
 *
 * @param description for people; at most 1,000 characters
 * @param headers sent with each message, such as {@code Authorization} for a gateway in front of the receiver; at most 20, by their names in
 *     lower case. They can be secrets: the options do not show their values
 * @param rateLimit how much the receiver can take; null when that is not known
 * @param inOrder whether the events of a plan are sent one after the other, in their order, so that one that fails holds up those behind it
 *     until it is taken or given up; otherwise they overtake one another
 * @param form how events are written
 */
public record EndpointOptions(
        String description,
        Map<String, String> headers,
        @Nullable RateLimit rateLimit,
        boolean inOrder,
        MessageForm form) {

    /** No description, no headers, no limit, in no order, with everything that differs. */
    public static final EndpointOptions DEFAULT = new EndpointOptions("", Map.of(), null, false, MessageForm.FULL);

    private static final int LONGEST_DESCRIPTION = 1_000;
    private static final int MOST_HEADERS = 20;
    private static final int LONGEST_VALUE = 2_000;
    private static final Pattern NAME = Pattern.compile("[a-z0-9!#$%&'*+.^_`|~-]{1,100}"); // RFC 9110, token
    private static final Pattern VALUE = Pattern.compile("[\\x21-\\x7e]([\\x20-\\x7e\\t]*[\\x21-\\x7e])?");
    private static final Set<String> OURS = Set.of(
            "content-type",
            "user-agent",
            "host",
            "content-length",
            "transfer-encoding",
            "connection",
            "expect",
            "upgrade",
            "te",
            "trailer",
            "keep-alive",
            "proxy-authorization",
            "proxy-connection");

    public EndpointOptions {
        Endpoint.requireSize(
                "endpoint.description", description.length(), LONGEST_DESCRIPTION, "characters; shorten it");
        Endpoint.requireSize("endpoint.headers", headers.size(), MOST_HEADERS, "headers; leave some out");
        Map<String, String> checked = new TreeMap<>();
        headers.forEach((name, value) -> {
            if (checked.put(checked(name, value), value) != null) {
                throw InvalidException.of("endpoint.headers", "this header is there twice; leave one out", name);
            }
        });
        headers = Map.copyOf(checked);
        Objects.requireNonNull(form, "form");
    }

    private static String checked(String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        String path = "endpoint.headers";
        if (!NAME.matcher(lower).matches()) {
            throw InvalidException.of(path, "a name is letters, digits and hyphens, such as X-Api-Key", name);
        }
        if (OURS.contains(lower) || lower.startsWith("webhook-")) {
            throw InvalidException.of(path, "this header is written by the sender of webhooks itself", name);
        }
        if (value.length() > LONGEST_VALUE || !VALUE.matcher(value).matches()) { // the value may be a secret
            throw InvalidException.of(
                    path,
                    "the value of this header is not 1 to 2,000 printable characters of ASCII; shorten or encode it",
                    name);
        }
        return lower;
    }

    /** With another description. */
    public EndpointOptions withDescription(String changed) {
        return new EndpointOptions(changed, headers, rateLimit, inOrder, form);
    }

    /** With these headers in the place of those before. */
    public EndpointOptions withHeaders(Map<String, String> changed) {
        return new EndpointOptions(description, changed, rateLimit, inOrder, form);
    }

    /** With another limit; null for none. */
    public EndpointOptions withRateLimit(@Nullable RateLimit changed) {
        return new EndpointOptions(description, headers, changed, inOrder, form);
    }

    /** In the order of each plan's events, or not. */
    public EndpointOptions withInOrder(boolean changed) {
        return new EndpointOptions(description, headers, rateLimit, changed, form);
    }

    /** With events written in another way. */
    public EndpointOptions withForm(MessageForm changed) {
        return new EndpointOptions(description, headers, rateLimit, inOrder, changed);
    }

    @Override
    public String toString() {
        return "EndpointOptions[description=" + description + ", headers=" + headers.keySet() + ", rateLimit="
                + rateLimit + ", inOrder=" + inOrder + ", form=" + form + "]";
    }
}
