package io.accountplanning.webhooks.http;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;

/** Posts, once, within a time limit for the whole of it, and reads a bounded part of the answer. Thread-safe. */
public final class HttpSender implements AutoCloseable {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int LAST = 65_535;
    private static final int LAST_WELL_KNOWN =
            1023; // RFC 6335: mail, shells and the like, which may take a request for their own

    private final HttpRules rules;
    private final AddressGuard guard;
    private final CloseableHttpClient client;
    private final Deadlines deadlines = new Deadlines();

    /** @throws IllegalArgumentException when an allowed network is none */
    public HttpSender(HttpRules rules) {
        this.rules = rules;
        this.guard = new AddressGuard(rules.resolver(), rules.allowedNetworks());
        this.client = ClientFactory.client(rules, guard);
    }

    /** Why nothing is ever posted to that address, however its host is looked up; empty when it may be. */
    public Optional<String> refusal(URI uri) {
        boolean https = "https".equalsIgnoreCase(uri.getScheme());
        if (!https && !"http".equalsIgnoreCase(uri.getScheme())) {
            return Optional.of("Refused: the address is neither https nor http; write it with https:// in front");
        }
        if (!https && !rules.allowHttp()) {
            return Optional.of(
                    "Refused: the address is plain http; use https, or allowHttp() if the network is your own");
        }
        int port = uri.getPort();
        if (port > LAST) {
            return Optional.of("Refused: there is no port " + port + "; use one up to " + LAST);
        }
        if (port != -1 && port <= LAST_WELL_KNOWN && port != (https ? HTTPS : HTTP)) {
            return Optional.of("Refused: port " + port + " belongs to another protocol; use " + (https ? HTTPS : HTTP)
                    + ", or one above " + LAST_WELL_KNOWN);
        }
        return guard.refusal(uri.getHost());
    }

    /** Posts the bytes; the content type is among the headers. Whatever goes wrong on the way is an answer too. */
    public Answer post(URI uri, Map<String, String> headers, byte[] body) {
        Optional<String> refusal = refusal(uri);
        if (refusal.isPresent()) {
            return new Answer.None(refusal.get());
        }
        HttpPost post = new HttpPost(uri);
        headers.forEach(post::setHeader);
        post.setHeader(HttpHeaders.USER_AGENT, "accountplanning-webhooks");
        post.setEntity(new ByteArrayEntity(body, null));
        AtomicBoolean late = new AtomicBoolean();
        Future<?> deadline = deadlines.after(rules.timeout(), () -> cancel(post, late));
        try {
            return exchange(HttpHost.create(uri), post);
        } catch (IOException e) {
            return new Answer.None(Problems.describe(e, late.get(), rules.timeout()));
        } finally {
            deadline.cancel(false);
        }
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
        deadlines.close();
    }

    private Answer exchange(HttpHost host, HttpPost post) throws IOException {
        ClassicHttpResponse response = client.executeOpen(host, post, null);
        try {
            String retryAfter = Optional.ofNullable(response.getFirstHeader(HttpHeaders.RETRY_AFTER))
                    .map(Header::getValue)
                    .orElse(null);
            return new Answer.Response(response.getCode(), retryAfter, ResponseText.read(response.getEntity()));
        } finally {
            post.cancel(); // before closing, which would read the rest, however long
            Closer.closeQuietly(response);
        }
    }

    private static void cancel(HttpPost post, AtomicBoolean late) {
        late.set(true);
        post.cancel();
    }
}
