package io.accountplanning.samples.quickstart.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.accountplanning.samples.quickstart.file.QuickstartException;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An endpoint on 127.0.0.1, at a free port, that keeps the webhooks it accepts. A delivery that comes twice is answered
 * twice and kept once, as the sender's {@code webhook-id} is the same; one that fails verification is refused with 401.
 * Safe for use by many threads.
 */
public final class WebhookReceiver implements AutoCloseable {

    private static final int LARGEST_BODY = 1 << 20;
    private static final int PAYLOAD_TOO_LARGE = 413;
    private static final String PATH = "/webhooks";

    private final HttpServer server;
    private final WebhookVerification verification;
    private final List<ReceivedWebhook> accepted = new ArrayList<>();
    private final List<ReceivedWebhook> refused = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private WebhookReceiver(HttpServer server, WebhookVerification verification) {
        this.server = server;
        this.verification = verification;
    }

    /**
     * Listens from now on until it is closed.
     *
     * @throws QuickstartException when no port of the loopback address can be had
     */
    public static WebhookReceiver start(WebhookVerification verification) {
        try {
            var loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
            var receiver = new WebhookReceiver(HttpServer.create(new InetSocketAddress(loopback, 0), 0), verification);
            receiver.server.createContext(PATH, receiver::answer);
            receiver.server.start();
            return receiver;
        } catch (IOException e) {
            throw new QuickstartException(
                    "No webhooks can be received on 127.0.0.1 (" + e.getMessage()
                            + "); allow this program a port there.",
                    e);
        }
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + PATH);
    }

    /** In the order in which they came. */
    public synchronized List<ReceivedWebhook> accepted() {
        return List.copyOf(accepted);
    }

    public synchronized List<ReceivedWebhook> refused() {
        return List.copyOf(refused);
    }

    /** Waits until so many were accepted; false when the time was over before. */
    public synchronized boolean await(int count, Duration patience) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (accepted.size() < count) {
            var millis = (end - System.nanoTime()) / 1_000_000;
            if (millis <= 0) {
                return false;
            }
            wait(millis);
        }
        return true;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status(exchange), -1);
        }
    }

    private int status(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            return HttpURLConnection.HTTP_BAD_METHOD;
        }
        var body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            return PAYLOAD_TOO_LARGE;
        }
        var webhook = new ReceivedWebhook(exchange.getRequestHeaders(), body);
        return keep(webhook, verification.accepts(webhook))
                ? HttpURLConnection.HTTP_NO_CONTENT
                : HttpURLConnection.HTTP_UNAUTHORIZED;
    }

    private synchronized boolean keep(ReceivedWebhook webhook, boolean verified) {
        if (!verified) {
            refused.add(webhook);
        } else if (webhook.id().map(ids::add).orElse(true)) {
            accepted.add(webhook);
            notifyAll();
        }
        return verified;
    }
}
