package io.accountplanning.webhooks.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which addresses are not public: everything that IANA's registries of special-purpose addresses set apart. */
final class Addresses {

    private static final List<Network> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "::/96", // unspecified, loopback, and IPv4 in its oldest disguise
                    "64:ff9b::/96",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23", // Teredo and others that carry further addresses in them
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20",
                    "5f00::/16",
                    "fc00::/7",
                    "fe80::/10",
                    "fec0::/10",
                    "ff00::/8")
            .map(Network::of)
            .toList();

    private static final Network PUBLIC_OF_VERSION_6 = Network.of("2000::/3");

    private Addresses() {}

    /** An IPv4 address in the disguise of an IPv6 one ({@code ::ffff:127.0.0.1}) as what it is; others as they are. */
    static InetAddress canonical(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean mapped = bytes.length == 16
                && Arrays.equals(bytes, 0, 12, new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1}, 0, 12);
        try {
            return mapped ? InetAddress.getByAddress(Arrays.copyOfRange(bytes, 12, 16)) : address;
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Four bytes are always an address", e);
        }
    }

    /** The network that sets the canonical address apart; empty when it is public. */
    static Optional<String> notPublic(InetAddress address) {
        return NOT_PUBLIC.stream()
                .filter(network -> network.contains(address))
                .map(Network::toString)
                .findFirst()
                .or(() -> address.getAddress().length == 16 && !PUBLIC_OF_VERSION_6.contains(address)
                        ? Optional.of("outside 2000::/3")
                        : Optional.empty());
    }
}
