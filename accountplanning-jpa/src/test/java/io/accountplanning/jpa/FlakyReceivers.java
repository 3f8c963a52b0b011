package io.accountplanning.jpa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.accountplanning.webhooks.signature.WebhookSecret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Receivers that fail at random before they take a message, and remember what they took. The path says which of them it is. */
final class FlakyReceivers implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SLOW_MILLIS = 50;

    /** A message that was taken. */
    record Taken(String id, String plan, long version) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(16);
    private final WebhookSecret secret;
    private final int failuresOfAMessage;
    private final Random random;
    private final Map<String, Queue<Taken>> taken = new ConcurrentHashMap<>();
    private final Set<List<String>> known = ConcurrentHashMap.newKeySet();
    private final Map<List<String>, Integer> failures = new ConcurrentHashMap<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger duplicates = new AtomicInteger();

    /** @param failuresOfAMessage how often at most a message fails at a receiver */
    FlakyReceivers(WebhookSecret secret, int failuresOfAMessage, long seed) throws IOException {
        this.secret = secret;
        this.failuresOfAMessage = failuresOfAMessage;
        this.random = new Random(seed);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        server.setExecutor(threads);
        server.createContext("/", this::receive);
        server.start();
    }

    URI uri(String endpoint) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + endpoint);
    }

    /** What an endpoint's receiver took, in the order in which it did. */
    List<Taken> taken(String endpoint) {
        return List.copyOf(taken.getOrDefault(endpoint, new ConcurrentLinkedQueue<>()));
    }

    /** How many messages were taken, each receiver's for itself, and none twice. */
    int accepted() {
        return known.size();
    }

    /** How many were taken once more. */
    int duplicates() {
        return duplicates.get();
    }

    int requests() {
        return requests.get();
    }

    /** What came that should not. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.incrementAndGet();
            byte[] body = exchange.getRequestBody().readAllBytes();
            String endpoint = exchange.getRequestURI().getPath().substring(1);
            JsonNode data = JSON.readTree(body).get("data");
            String id = header(exchange, "webhook-id");
            if (!id.equals(data.get("id").asText()) || !isSigned(exchange, id, body)) {
                wrong.add(endpoint + " got " + id + ": " + data);
            }
            int mood = mood();
            if (mood < 8 && mayFail(endpoint, id)) {
                fail(exchange, mood);
                return;
            }
            if (mood > 96) {
                pause();
            }
            Queue<Taken> all = taken.computeIfAbsent(endpoint, key -> new ConcurrentLinkedQueue<>());
            all.add(new Taken(id, data.get("plan").asText(), data.get("version").asLong()));
            duplicates.addAndGet(known.add(List.of(endpoint, id)) ? 0 : 1);
            exchange.sendResponseHeaders(204, -1);
        }
    }

    private boolean isSigned(HttpExchange exchange, String id, byte[] body) {
        String signature = header(exchange, "webhook-signature");
        return secret.verifies(id, header(exchange, "webhook-timestamp"), body, signature);
    }

    private boolean mayFail(String endpoint, String id) {
        return failuresOfAMessage > 0 && failures.merge(List.of(endpoint, id), 1, Integer::sum) <= failuresOfAMessage;
    }

    /** An answer that is none, or none at all. */
    private static void fail(HttpExchange exchange, int mood) throws IOException {
        switch (mood % 3) {
            case 0 -> exchange.sendResponseHeaders(500, -1);
            case 1 -> exchange.sendResponseHeaders(503, -1);
            default -> exchange.close();
        }
    }

    private synchronized int mood() {
        return random.nextInt(100);
    }

    private static void pause() {
        try {
            Thread.sleep(SLOW_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the end of the test
        }
    }

    private static String header(HttpExchange exchange, String name) {
        return String.valueOf(exchange.getRequestHeaders().getFirst(name));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
