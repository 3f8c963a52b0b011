package io.accountplanning.webhooks.endpoint;

import io.accountplanning.error.InvalidException;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.TenantId;
import io.accountplanning.webhooks.signature.SigningKey;
import io.accountplanning.webhooks.signature.SigningSecrets;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A receiver of one tenant's events.
 *
 * @param id unique among the endpoints of all tenants
 * @param tenant whose events it gets
 * @param uri where they are posted: http or https, with a host, without user and fragment; at most 2,000 characters
 * @param events the types that it wants, 1 to 100 filters; an event that matches one of them is sent
 * @param secrets what its messages are signed with; no two endpoints share one
 * @param state whether anything is sent to it
 * @param options how it wants to be sent what it is sent
 * @param client the client whose it is, which is sent only what it sees; null for one of people of the host's company
 * @param version counts its changes, from 0
 */
public record Endpoint(
        EndpointId id,
        TenantId tenant,
        URI uri,
        List<EventFilter> events,
        SigningSecrets secrets,
        EndpointState state,
        EndpointOptions options,
        @Nullable ClientId client,
        long version) {

    private static final Pattern NUMBER = Pattern.compile("([^\\[].*\\.)?\\d[^.]*\\.?");
    private static final Pattern IPV4 = Pattern.compile("(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}");
    private static final int MOST_FILTERS = 100;
    private static final int LONGEST_ADDRESS = 2_000;

    public Endpoint {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(tenant, "tenant");
        requirePostable(uri);
        events = List.copyOf(events);
        Objects.requireNonNull(secrets, "secrets");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(options, "options");
        requireSize("endpoint.events", events.size(), MOST_FILTERS, "filters; write the first segments and a star");
        if (events.isEmpty()) {
            throw InvalidException.of(
                    "endpoint.events", "has no filter, so nothing would be sent; * is for all events", null);
        }
        requireSize("endpoint.uri", uri.toString().length(), LONGEST_ADDRESS, "characters; shorten it");
    }

    static void requireSize(String path, int size, int most, String of) {
        if (size > most) {
            throw InvalidException.of(path, "has " + size + " of at most " + most + " " + of, null);
        }
    }

    /** An enabled endpoint that gets all events of the tenant, with everything that differs. */
    public static Endpoint of(String id, TenantId tenant, URI uri, SigningKey secret) {
        return new Endpoint(
                EndpointId.of(id),
                tenant,
                uri,
                List.of(EventFilter.ALL),
                SigningSecrets.of(secret),
                EndpointState.ENABLED,
                EndpointOptions.DEFAULT,
                null,
                0);
    }

    /** At another address. */
    public Endpoint withUri(URI changed) {
        return new Endpoint(id, tenant, changed, events, secrets, state, options, client, version);
    }

    /** With these types of events in the place of those before; see {@link EventFilter} for the patterns. */
    public Endpoint withEvents(String... patterns) {
        List<EventFilter> chosen = Arrays.stream(patterns).map(EventFilter::of).toList();
        return new Endpoint(id, tenant, uri, chosen, secrets, state, options, client, version);
    }

    /** With other secrets. */
    public Endpoint withSecrets(SigningSecrets changed) {
        return new Endpoint(id, tenant, uri, events, changed, state, options, client, version);
    }

    /** In another state. */
    public Endpoint withState(EndpointState changed) {
        return new Endpoint(id, tenant, uri, events, secrets, changed, options, client, version);
    }

    /** With other options. */
    public Endpoint withOptions(EndpointOptions changed) {
        return new Endpoint(id, tenant, uri, events, secrets, state, changed, client, version);
    }

    /** The client's: it gets events of the plans that it is shown, without what it does not see. */
    public Endpoint forClient(ClientId chosen) {
        return new Endpoint(id, tenant, uri, events, secrets, state, options, chosen, version);
    }

    /** With another version. */
    public Endpoint withVersion(long changed) {
        return new Endpoint(id, tenant, uri, events, secrets, state, options, client, changed);
    }

    /** Whether events of that type are put on their way to it. */
    public boolean wants(String type) {
        return state.isSubscribed() && events.stream().anyMatch(filter -> filter.matches(type));
    }

    private static void requirePostable(URI uri) {
        Objects.requireNonNull(uri, "uri");
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!List.of("http", "https").contains(scheme) || uri.getHost() == null || isNumber(uri.getHost())) {
            throw invalid("an address is https://host/…, the host a name or an IP address in its usual form");
        }
        if (uri.getRawUserInfo() != null) {
            throw invalid("an address has no user and password; give them as a header, such as Authorization");
        }
        if (uri.getRawFragment() != null) {
            throw invalid("an address has no fragment; leave out what begins with #");
        }
    }

    /** Whether some would take the host for an address, and each for another one: {@code 2130706433}, {@code 0177.0.0.1}. */
    private static boolean isNumber(String host) {
        return NUMBER.matcher(host).matches() && !IPV4.matcher(host).matches();
    }

    private static InvalidException invalid(String rule) {
        return InvalidException.of("endpoint.uri", rule, null); // an address may carry a token
    }

    /** Without the address, which may carry a token. */
    @Override
    public String toString() {
        return "Endpoint[id=" + id + ", tenant=" + tenant + ", events=" + events + ", secrets=" + secrets + ", state="
                + state + ", options=" + options + ", client=" + client + ", version=" + version + "]";
    }
}
