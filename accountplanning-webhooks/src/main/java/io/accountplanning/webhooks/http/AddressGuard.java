package io.accountplanning.webhooks.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.core5.net.InetAddressUtils;

/**
 * Stands between the look-up of a host and the dial: what it lets through is what is dialled, so there is no second
 * look-up that could answer otherwise. One address that is not public refuses the host with all its addresses.
 */
final class AddressGuard implements DnsResolver {

    private final HostResolver resolver;
    private final List<Network> allowed;

    /**
     * @param resolver looks names up
     * @param allowed networks that are reachable although they are not public, in CIDR notation
     * @throws IllegalArgumentException when one of them is no network
     */
    AddressGuard(HostResolver resolver, Collection<String> allowed) {
        this.resolver = resolver;
        this.allowed = allowed.stream().map(Network::of).toList();
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found =
                Arrays.stream(lookUp(host)).map(Addresses::canonical).toArray(InetAddress[]::new);
        if (found.length == 0) {
            throw new UnknownHostException(host);
        }
        for (InetAddress address : found) {
            Optional<String> reason = refusal(host, address);
            if (reason.isPresent()) {
                throw new RefusedAddressException(reason.get());
            }
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private InetAddress[] lookUp(String host) throws UnknownHostException {
        try {
            return resolver.resolve(host);
        } catch (RuntimeException e) {
            UnknownHostException unknown = new UnknownHostException(host);
            unknown.initCause(e);
            throw unknown;
        }
    }

    /** Why a host is never dialled, which is known without looking it up when it is an address itself, or this machine; empty when it may be. */
    Optional<String> refusal(String host) {
        return written(host).flatMap(address -> refusal(host, Addresses.canonical(address)));
    }

    private static Optional<InetAddress> written(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        if (name.equals("localhost") || name.endsWith(".localhost")) { // RFC 6761
            return Optional.of(InetAddress.getLoopbackAddress());
        }
        try {
            return name.startsWith("[") || InetAddressUtils.isIPv4(name)
                    ? Optional.of(InetAddress.getByName(name))
                    : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty(); // such as an interface that this machine has not: the look-up says so
        }
    }

    private Optional<String> refusal(String host, InetAddress address) {
        return allowed.stream().anyMatch(network -> network.contains(address))
                ? Optional.empty()
                : Addresses.notPublic(address)
                        .map(network -> "Refused: " + host + " has an address that is not public, of " + network
                                + "; use a public one, or allowNetworks(…) if the network is your own");
    }
}
