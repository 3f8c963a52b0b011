package io.accountplanning.webhooks.http;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Looks names of hosts up. Thread-safe. */
@FunctionalInterface
public interface HostResolver {

    /** The addresses of the host; of an address itself that address. */
    InetAddress[] resolve(String host) throws UnknownHostException;
}
