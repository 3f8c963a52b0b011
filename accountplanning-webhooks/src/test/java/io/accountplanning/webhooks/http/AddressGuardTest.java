package io.accountplanning.webhooks.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    private static AddressGuard guard(List<String> allowed, String... addresses) {
        return new AddressGuard(
                host -> {
                    InetAddress[] found = new InetAddress[addresses.length];
                    for (int i = 0; i < found.length; i++) {
                        found[i] = InetAddress.getByName(addresses[i]);
                    }
                    return found;
                },
                allowed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.255.255.255",
                "10.0.0.0",
                "10.255.255.255",
                "100.64.0.0",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.255",
                "169.254.169.254",
                "172.16.0.0",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.1",
                "192.168.255.255",
                "198.18.0.0",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::7f00:1",
                "fc00::1",
                "fdff:ffff::1",
                "fe80::1",
                "febf::1",
                "fec0::1",
                "ff02::1",
                "2001:db8::1",
                "2001::1",
                "3fff::1",
                "3fff:fff::1",
                "100::1",
                "2002:7f00:1::",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "5f00::1",
                "4000::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:169.254.169.254"
            })
    void anAddressThatIsNotPublicIsRefused(String address) {
        assertThatThrownBy(() -> guard(List.of(), address).resolve("receiver.example"))
                .isInstanceOf(RefusedAddressException.class)
                .hasMessageContainingAll("Refused: receiver.example", "not public", "allowNetworks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "169.253.255.255",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.0",
                "192.0.3.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2606:4700::1111",
                "2001:200::1",
                "2001:db7::1",
                "3ffe::1",
                "2003::1",
                "::ffff:8.8.8.8"
            })
    void aPublicAddressIsDialled(String address) throws UnknownHostException {
        assertThat(guard(List.of(), address).resolve("receiver.example"))
                .containsExactly(InetAddress.getByName(address));
    }

    @Test
    void oneAddressThatIsNotPublicRefusesTheHost() {
        assertThatThrownBy(() -> guard(List.of(), "1.1.1.1", "10.0.0.1").resolve("receiver.example"))
                .isInstanceOf(RefusedAddressException.class)
                .hasMessageContaining("10.0.0.0/8");
    }

    @Test
    void aMappedAddressThatJavaLeavesAsItIsIsRefusedToo() throws UnknownHostException {
        byte[] mapped = new byte[16];
        mapped[10] = -1;
        mapped[11] = -1;
        mapped[12] = 127;
        mapped[15] = 1;
        InetAddress disguised = Inet6Address.getByAddress("disguised", mapped, 0);
        assertThat(disguised).isInstanceOf(Inet6Address.class);
        AddressGuard guard = new AddressGuard(host -> new InetAddress[] {disguised}, List.of());

        assertThatThrownBy(() -> guard.resolve("disguised")).isInstanceOf(RefusedAddressException.class);
        assertThat(new AddressGuard(host -> new InetAddress[] {disguised}, List.of("127.0.0.0/8")).resolve("disguised"))
                .hasOnlyElementsOfType(Inet4Address.class);
    }

    @Test
    void anAllowedNetworkIsReachableAndItsNeighbourIsNot() throws UnknownHostException {
        assertThat(guard(List.of("10.1.0.0/16", "fd00:1::/32"), "10.1.255.255", "fd00:1::7")
                        .resolve("own"))
                .hasSize(2);
        assertThatThrownBy(() -> guard(List.of("10.1.0.0/16"), "10.2.0.0").resolve("own"))
                .isInstanceOf(RefusedAddressException.class);
    }

    @Test
    void aResolverThatFailsMeansRefusal() {
        AddressGuard broken = new AddressGuard(
                host -> {
                    throw new IllegalStateException("resolver");
                },
                List.of());
        assertThatThrownBy(() -> broken.resolve("any"))
                .isInstanceOf(UnknownHostException.class)
                .hasRootCauseMessage("resolver");
        assertThatThrownBy(() -> guard(List.of()).resolve("none")).isInstanceOf(UnknownHostException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10.0.0.0",
                "10.0.0.0/33",
                "10.0.0/8",
                "localhost/8",
                "256.0.0.0/8",
                "::1/129",
                ":::/8",
                "a/8"
            })
    void whatIsNoNetworkIsSaid(String text) {
        assertThatThrownBy(() -> Network.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("Not a network: " + text, "Maybe");
    }
}
