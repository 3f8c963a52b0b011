package io.accountplanning.webhooks.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * A block of addresses in CIDR notation, such as {@code 10.0.0.0/8} or {@code fd00::/8}.
 *
 * @param address one address of it
 * @param prefix how many leading bits its addresses share
 */
record Network(InetAddress address, int prefix) {

    // Literals only: what could be a name must not be looked up.
    private static final Pattern FORM =
            Pattern.compile("((?:[0-9]{1,3}\\.){3}[0-9]{1,3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)/([0-9]{1,3})");

    /**
     * The network with that text.
     *
     * @throws IllegalArgumentException when it is none
     */
    static Network of(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw invalid(text, null);
        }
        try {
            InetAddress address = Addresses.canonical(InetAddress.getByName(matcher.group(1)));
            int prefix = Integer.parseInt(matcher.group(2));
            if (prefix > address.getAddress().length * 8) {
                throw invalid(text, null);
            }
            return new Network(address, prefix);
        } catch (UnknownHostException e) {
            throw invalid(text, e);
        }
    }

    /** Whether the address, in its canonical form, lies in this network. */
    boolean contains(InetAddress other) {
        byte[] mine = address.getAddress();
        byte[] its = other.getAddress();
        if (mine.length != its.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((mine[bit / 8] & mask) != (its[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return address.getHostAddress() + "/" + prefix;
    }

    private static IllegalArgumentException invalid(String text, @org.jspecify.annotations.Nullable Throwable cause) {
        return new IllegalArgumentException(
                "Not a network: " + text + System.lineSeparator() + "Maybe write it like 10.0.0.0/8 or fd00::/8?",
                cause);
    }
}
