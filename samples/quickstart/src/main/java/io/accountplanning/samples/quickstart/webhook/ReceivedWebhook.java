package io.accountplanning.samples.quickstart.webhook;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A request as it came in: its headers and exactly the bytes of its body, which are what the sender signed. */
public final class ReceivedWebhook {

    private final Map<String, List<String>> headers = new TreeMap<>();
    private final byte[] body;

    public ReceivedWebhook(Map<String, ? extends Collection<String>> headers, byte[] body) {
        headers.forEach((name, values) -> this.headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        this.body = body.clone();
    }

    /** The header's first value; its name in any case. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    /** The headers by their names in lower case. */
    public Map<String, List<String>> headers() {
        return Map.copyOf(headers);
    }

    public byte[] body() {
        return body.clone();
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The same for every attempt to deliver one event. */
    public Optional<String> id() {
        return header("webhook-id");
    }
}
