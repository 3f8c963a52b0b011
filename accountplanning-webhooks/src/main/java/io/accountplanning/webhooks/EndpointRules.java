package io.accountplanning.webhooks;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import io.accountplanning.text.NearestName;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.endpoint.EventFilter;
import io.accountplanning.webhooks.message.EventCatalogue;
import io.accountplanning.webhooks.message.EventType;
import io.accountplanning.webhooks.signature.SigningKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is asked of an endpoint beyond what each one is: that it can be reached, wants what there is, and shares its keys with no other. Thread-safe. */
final class EndpointRules {

    private final Courier courier;
    private final EventCatalogue catalogue;
    private final List<String> types;

    EndpointRules(Courier courier, EventCatalogue catalogue) {
        this.courier = courier;
        this.catalogue = catalogue;
        this.types = catalogue.types().stream().map(EventType::name).toList();
    }

    /** @throws InvalidException when nothing is ever posted to its address, or there is no event that it could want by one of its filters */
    void require(Endpoint endpoint) {
        List<Violation> violations = new ArrayList<>();
        courier.refusal(endpoint.uri()) // an address may carry a token
                .ifPresent(reason -> violations.add(new Violation("endpoint.uri", reason, null)));
        endpoint.events().stream()
                .filter(filter -> types.stream().noneMatch(filter::matches))
                .forEach(filter -> violations.add(unknown(filter)));
        if (!violations.isEmpty()) {
            throw new InvalidException(violations);
        }
    }

    private Violation unknown(EventFilter filter) {
        return new Violation("endpoint.events", "matches no event; " + nearest(filter.pattern()), filter.pattern());
    }

    /** @throws InvalidException when there is no event of that type */
    EventType requireType(String name) {
        return catalogue
                .find(name)
                .orElseThrow(() -> InvalidException.of("event type", "there is no such event; " + nearest(name), name));
    }

    private String nearest(String name) {
        return "the nearest is " + NearestName.of(name, types).orElse("*");
    }

    /** @throws InvalidException when another endpoint has the key: its receiver could sign in the sender's name */
    static void requireOwn(SigningKey key, Endpoint endpoint, Collection<Endpoint> all) {
        boolean shared = all.stream()
                .filter(other -> !other.id().equals(endpoint.id()))
                .anyMatch(other -> key.equals(other.secrets().current())
                        || key.equals(other.secrets().previous()));
        if (shared) {
            throw InvalidException.of(
                    "endpoint.secrets", "another endpoint has this key; generate one of its own", null);
        }
    }

    /** @throws InvalidException when the next key signs already, or a receiver may still need the one before the current one */
    static void requireRotatable(Endpoint endpoint, SigningKey next, Instant now, Instant until) {
        if (next.equals(endpoint.secrets().current())
                || next.equals(endpoint.secrets().previous())) {
            throw InvalidException.of(
                    "endpoint.secrets", "this is its key already, or the one before; generate another one", null);
        }
        Instant previousUntil = endpoint.secrets().previousUntil();
        if (until.isAfter(now) && previousUntil != null && previousUntil.isAfter(now)) {
            throw InvalidException.of(
                    "endpoint.secrets",
                    "the key before the last rotation signs until then; rotate afterwards, or without an overlap, which ends both old keys",
                    previousUntil);
        }
    }
}
