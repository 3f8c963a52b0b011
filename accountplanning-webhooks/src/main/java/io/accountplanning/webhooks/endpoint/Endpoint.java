package io.accountplanning.webhooks.endpoint;

import io.accountplanning.error.InvalidException;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.TenantId;
import io.accountplanning.webhooks.message.MessageForm;
import io.accountplanning.webhooks.signature.SigningKey;
import io.accountplanning.webhooks.signature.SigningSecrets;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A receiver of one tenant's events.
 *
 * @param id unique among the endpoints of all tenants
 * @param tenant whose events it gets
 * @param uri where they are posted: http or https, with a host, without user and fragment
 * @param events the types that it wants; an event that matches one of them is sent
 * @param secrets what its messages are signed with; no two endpoints share one
 * @param description for people
 * @param enabled whether anything is sent to it
 * @param form how events are written for it
 * @param client the client whose it is, which is sent only what it sees; null for one of people of the host's company
 */
public record Endpoint(
        EndpointId id,
        TenantId tenant,
        URI uri,
        List<EventFilter> events,
        SigningSecrets secrets,
        String description,
        boolean enabled,
        MessageForm form,
        @Nullable ClientId client) {

    private static final int MOST_FILTERS = 100;
    private static final int LONGEST_DESCRIPTION = 1_000;
    private static final int LONGEST_ADDRESS = 2_000;

    public Endpoint {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(tenant, "tenant");
        requirePostable(uri);
        events = List.copyOf(events);
        Objects.requireNonNull(secrets, "secrets");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(form, "form");
        requireSize("endpoint.events", events.size(), MOST_FILTERS, "filters; write the first segments and a star");
        requireSize("endpoint.description", description.length(), LONGEST_DESCRIPTION, "characters; shorten it");
        requireSize("endpoint.uri", uri.toString().length(), LONGEST_ADDRESS, "characters; shorten it");
    }

    private static void requireSize(String path, int size, int most, String of) {
        if (size > most) {
            throw InvalidException.of(path, "has " + size + " of at most " + most + " " + of, null);
        }
    }

    /** One of people of the host's company. */
    public Endpoint(
            EndpointId id,
            TenantId tenant,
            URI uri,
            List<EventFilter> events,
            SigningSecrets secrets,
            String description,
            boolean enabled) {
        this(id, tenant, uri, events, secrets, description, enabled, MessageForm.FULL, null);
    }

    /** An enabled endpoint that gets all events of the tenant, with everything that differs. */
    public static Endpoint of(String id, TenantId tenant, URI uri, SigningKey secret) {
        return new Endpoint(
                EndpointId.of(id), tenant, uri, List.of(EventFilter.ALL), SigningSecrets.of(secret), "", true);
    }

    /** With these types of events in the place of those before; see {@link EventFilter} for the patterns. */
    public Endpoint withEvents(String... patterns) {
        List<EventFilter> chosen = Arrays.stream(patterns).map(EventFilter::of).toList();
        return new Endpoint(id, tenant, uri, chosen, secrets, description, enabled, form, client);
    }

    /** With other secrets. */
    public Endpoint withSecrets(SigningSecrets changed) {
        return new Endpoint(id, tenant, uri, events, changed, description, enabled, form, client);
    }

    /** With another description. */
    public Endpoint withDescription(String changed) {
        return new Endpoint(id, tenant, uri, events, secrets, changed, enabled, form, client);
    }

    /** Enabled or not. */
    public Endpoint withEnabled(boolean changed) {
        return new Endpoint(id, tenant, uri, events, secrets, description, changed, form, client);
    }

    /** With events written in another way. */
    public Endpoint withForm(MessageForm changed) {
        return new Endpoint(id, tenant, uri, events, secrets, description, enabled, changed, client);
    }

    /** The client's: it gets events of the plans that it is shown, without what it does not see. */
    public Endpoint forClient(ClientId chosen) {
        return new Endpoint(id, tenant, uri, events, secrets, description, enabled, form, chosen);
    }

    /** Whether it is enabled and wants events of that type. */
    public boolean wants(String type) {
        return enabled && events.stream().anyMatch(filter -> filter.matches(type));
    }

    private static void requirePostable(URI uri) {
        Objects.requireNonNull(uri, "uri");
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!List.of("http", "https").contains(scheme) || uri.getHost() == null) {
            throw invalid("an address is https://host/…");
        }
        if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw invalid("an address has no user and no fragment");
        }
    }

    private static InvalidException invalid(String rule) {
        return InvalidException.of("endpoint.uri", rule, null); // an address may carry a token
    }
}
