package io.accountplanning.webhooks.http;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/** Makes HTTP clients that do what they are told and nothing of their own accord. */
final class ClientFactory {

    private static final int MOST_CONNECTIONS = 200;
    private static final Http1Config BOUNDED_HEAD =
            Http1Config.custom().setMaxLineLength(8192).setMaxHeaderCount(100).build();

    private ClientFactory() {}

    static CloseableHttpClient client(HttpRules rules, AddressGuard guard) {
        return HttpClientBuilder.create()
                .setConnectionManager(connections(rules, guard))
                .setDefaultRequestConfig(requests(rules))
                // Each attempt looks its host up, has the answer checked and dials it anew.
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableDefaultUserAgent()
                .disableRedirectHandling()
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(HttpRules rules, AddressGuard guard) {
        Timeout timeout = Timeout.of(rules.timeout());
        PoolingHttpClientConnectionManagerBuilder builder = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(guard)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(BOUNDED_HEAD)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout)
                        .setSocketTimeout(timeout)
                        .build())
                .setMaxConnPerRoute(MOST_CONNECTIONS)
                .setMaxConnTotal(MOST_CONNECTIONS);
        if (rules.tls() != null) {
            builder.setTlsSocketStrategy(new DefaultClientTlsStrategy(rules.tls()));
        }
        return builder.build();
    }

    private static RequestConfig requests(HttpRules rules) {
        Timeout timeout = Timeout.of(rules.timeout());
        return RequestConfig.custom()
                .setAuthenticationEnabled(false)
                .setConnectionRequestTimeout(timeout)
                .setExpectContinueEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .setRedirectsEnabled(false)
                .setResponseTimeout(timeout)
                .build();
    }
}
