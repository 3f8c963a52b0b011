package io.accountplanning.webhooks.endpoint;

import io.accountplanning.host.ClientId;
import io.accountplanning.host.TenantId;
import io.accountplanning.time.TimeOrderedUuid;
import io.accountplanning.webhooks.signature.SigningKey;
import io.accountplanning.webhooks.signature.WebhookSecret;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint that is to be created: {@code NewEndpoint.at(uri).withEvents("task.*")}.
 *
 * @param uri where events are posted, as {@link Endpoint} has it
 * @param events the types that it wants, as {@link Endpoint#withEvents} has them
 * @param options how it wants to be sent what it is sent
 * @param key what its messages are signed with, of its own
 * @param client the client whose it is; null for one of people of the host's company
 */
public record NewEndpoint(
        URI uri,
        List<String> events,
        EndpointOptions options,
        SigningKey key,
        @Nullable ClientId client) {

    public NewEndpoint {
        Objects.requireNonNull(uri, "uri");
        events = List.copyOf(events);
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(key, "key");
    }

    /** One that gets all events, signed with a new {@link WebhookSecret}. */
    public static NewEndpoint at(URI uri) {
        return new NewEndpoint(uri, List.of("*"), EndpointOptions.DEFAULT, WebhookSecret.generate(), null);
    }

    /** With these types of events alone; see {@link EventFilter} for the patterns. */
    public NewEndpoint withEvents(String... patterns) {
        return new NewEndpoint(uri, List.of(patterns), options, key, client);
    }

    /** With other options. */
    public NewEndpoint withOptions(EndpointOptions chosen) {
        return new NewEndpoint(uri, events, chosen, key, client);
    }

    /** Signed with that key, such as {@code WebhookKeyPair.generate()}. */
    public NewEndpoint signedWith(SigningKey chosen) {
        return new NewEndpoint(uri, events, options, chosen, client);
    }

    /** The client's: it gets events of the plans that it is shown, without what it does not see. */
    public NewEndpoint forClient(ClientId chosen) {
        return new NewEndpoint(uri, events, options, key, chosen);
    }

    /** The endpoint that it becomes, with an id of its own. */
    public Endpoint in(TenantId tenant) {
        Endpoint plain = Endpoint.of("ep_" + TimeOrderedUuid.next(), tenant, uri, key)
                .withEvents(events.toArray(String[]::new))
                .withOptions(options);
        return client == null ? plain : plain.forClient(client);
    }

    /** Without the address, which may carry a token. */
    @Override
    public String toString() {
        return "NewEndpoint[events=" + events + ", options=" + options + ", key=" + key + ", client=" + client + "]";
    }
}
