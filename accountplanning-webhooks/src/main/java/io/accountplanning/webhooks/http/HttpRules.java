package io.accountplanning.webhooks.http;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What may be posted to, and how long it may take.
 *
 * @param allowHttp whether plain http will do
 * @param allowedNetworks networks that are reachable although they are not public, in CIDR notation
 * @param timeout for a post as a whole, from the connection to the answer
 * @param resolver looks names of hosts up
 * @param tls whom to trust; null for what Java trusts
 */
public record HttpRules(
        boolean allowHttp,
        Set<String> allowedNetworks,
        Duration timeout,
        HostResolver resolver,
        @Nullable SSLContext tls) {

    public HttpRules {
        allowedNetworks = Set.copyOf(allowedNetworks);
        Objects.requireNonNull(timeout, "timeout");
        Objects.requireNonNull(resolver, "resolver");
    }
}
