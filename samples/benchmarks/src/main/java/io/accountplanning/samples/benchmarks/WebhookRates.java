package io.accountplanning.samples.benchmarks;

import io.accountplanning.AccountPlanning;
import io.accountplanning.event.EventId;
import io.accountplanning.event.OutboxMessage;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.jpa.JpaDeliveryRepository;
import io.accountplanning.jpa.JpaStorage;
import io.accountplanning.storage.Storage;
import io.accountplanning.table.Change;
import io.accountplanning.webhooks.WebhookMetrics;
import io.accountplanning.webhooks.Webhooks;
import io.accountplanning.webhooks.delivery.Attempt;
import io.accountplanning.webhooks.delivery.Delivery;
import io.accountplanning.webhooks.delivery.Message;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.endpoint.EndpointId;
import io.accountplanning.webhooks.http.Answer;
import io.accountplanning.webhooks.http.HttpRules;
import io.accountplanning.webhooks.http.HttpSender;
import io.accountplanning.webhooks.message.MessageForm;
import io.accountplanning.webhooks.message.Payload;
import io.accountplanning.webhooks.signature.WebhookSecret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Webhooks on PostgreSQL with a receiver on loopback: deliveries from the outbox against a bare loop of signed POSTs with the same client, in turns; and
 * what a claim costs with much and with little history.
 *
 * <p>{@code java -cp samples/benchmarks/target/benchmarks.jar io.accountplanning.samples.benchmarks.WebhookRates}
 */
public final class WebhookRates implements AutoCloseable {

    private static final int EVENTS = 10_000;
    private static final int ROUNDS = 7;
    private static final int CLAIMS = 200;
    private static final int WAITING = 3_500;
    private static final int THREADS = 4; // as many as the library starts by default
    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    private final Database database = Database.start(Database.Kind.POSTGRESQL);
    private final Storage storage = JpaStorage.of(database.factory());
    private final LoopbackReceiver receiver;
    private final WebhookSecret secret = WebhookSecret.generate();

    private WebhookRates() throws IOException {
        receiver = new LoopbackReceiver();
    }

    /** Prints the figures. */
    public static void main(String[] arguments) throws Exception {
        try (WebhookRates rates = new WebhookRates()) {
            rates.compare(1, 1);
            rates.compare(1, THREADS);
            rates.compare(4, THREADS);
            for (int history : new int[] {1_000, 1_000_000}) {
                rates.addHistory(history);
                rates.claims(history);
            }
            rates.claimsBehindWaiting();
        }
    }

    /** Against one loop, and against as many loops at once as there are endpoints. */
    private void compare(int endpoints, int threads) throws Exception {
        List<Double> library = new ArrayList<>();
        List<Double> loop = new ArrayList<>();
        List<Double> loops = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double delivered = delivered(endpoints, threads);
            double posted = posted(1);
            double together = posted(endpoints);
            if (round > 1) { // the first ones warm up
                library.add(delivered);
                loop.add(posted);
                loops.add(together);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d endpoints, %d threads: %.0f deliveries/s; a bare loop %.0f/s, ratio %.2f; %d bare loops %.0f/s, ratio %.2f%n",
                endpoints,
                threads,
                median(library),
                median(loop),
                median(library) / median(loop),
                endpoints,
                median(loops),
                median(library) / median(loops));
    }

    private double delivered(int endpoints, int threads) throws Exception {
        TenantId tenant = TenantId.of("tenant " + UUID.randomUUID());
        append(tenant, EVENTS / endpoints);
        var builder = Webhooks.builder(
                        AccountPlanning.builder().storage(storage).build(), storage.outboxQueue())
                .deliveries(JpaDeliveryRepository.of(database.factory()))
                .allowHttp()
                .allowNetworks("127.0.0.0/8");
        for (int i = 0; i < endpoints; i++) {
            builder.endpoint(Endpoint.of("endpoint " + i + " of " + tenant, tenant, uri(i), secret));
        }
        CountDownLatch attempted = new CountDownLatch(EVENTS);
        builder.threads(threads).metrics(new WebhookMetrics() {
            @Override
            public void attempted(Delivery after, Duration took) {
                attempted.countDown();
            }
        });
        try (Webhooks webhooks = builder.build()) {
            long start = System.nanoTime();
            webhooks.start();
            attempted.await();
            return EVENTS * 1e9 / (System.nanoTime() - start);
        }
    }

    private double posted(int threads) throws Exception {
        List<OutboxMessage> messages = IntStream.range(0, EVENTS / threads)
                .mapToObj(i -> event(TenantId.DEFAULT))
                .toList();
        try (HttpSender sender =
                new HttpSender(new HttpRules(true, Set.of("127.0.0.0/8"), TIMEOUT, InetAddress::getAllByName, null))) {
            return rate(threads, () -> {
                messages.forEach(message -> post(sender, message));
                return messages.size();
            });
        }
    }

    private void post(HttpSender sender, OutboxMessage message) {
        byte[] body = Payload.of(message, MessageForm.FULL).getBytes(StandardCharsets.UTF_8);
        String id = message.id().toString();
        String timestamp = Long.toString(Instant.now().getEpochSecond());
        Map<String, String> headers = Map.of(
                "content-type",
                "application/json",
                "webhook-id",
                id,
                "webhook-timestamp",
                timestamp,
                "webhook-signature",
                secret.sign(id, timestamp, body));
        if (!(sender.post(uri(0), headers, body) instanceof Answer.Response)) {
            throw new IllegalStateException("The receiver did not answer");
        }
    }

    /** So many a second; each thread does the same work. */
    private static double rate(int threads, Callable<Integer> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            List<Future<Integer>> results = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                results.add(pool.submit(work));
            }
            for (Future<Integer> result : results) {
                result.get();
            }
            return EVENTS * 1e9 / (System.nanoTime() - start);
        } finally {
            pool.shutdownNow();
        }
    }

    private void append(TenantId tenant, int count) {
        storage.transact(tenant, repositories -> {
            IntStream.range(0, count).forEach(i -> repositories.outbox().append(event(tenant)));
            return count;
        });
    }

    private static OutboxMessage event(TenantId tenant) {
        Change.Cell status = new Change.Cell("status", "NOT_STARTED", "COMPLETE");
        Change change = new Change(
                Change.Kind.CHANGED,
                "tasks",
                UUID.randomUUID().toString(),
                "Book the QBR",
                List.of(status),
                null,
                null);
        return new OutboxMessage(
                EventId.next(),
                tenant,
                "task.status_changed",
                UUID.randomUUID(),
                "planning",
                7,
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                UserId.of("alice"),
                List.of(change));
    }

    /** Deliveries that have ended, up to that number. */
    private void addHistory(int rows) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into ap_webhook_delivery (event_id, endpoint_id, tenant_id, event_type, content_type, payload,"
                                + " created_at, state, attempts, last_attempt_at, last_status, last_problem, last_response)"
                                + " select gen_random_uuid(), 'endpoint ' || i % 1000, 'tenant ' || i % 100, 'task.edited',"
                                + " 'application/json', repeat('x', 400), now() - i * interval '1 second', 'DELIVERED', 1, now(),"
                                + " 204, '', '' from generate_series(1, ? - (select count(*) from ap_webhook_delivery)) i")) {
            insert.setInt(1, rows);
            insert.executeUpdate();
            connection.commit();
        }
        database.analyze();
    }

    private void claims(int history) {
        JpaDeliveryRepository deliveries = JpaDeliveryRepository.of(database.factory());
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Message message = new Message("task.edited", "application/json", "{}");
        List<Delivery> pending = IntStream.range(0, CLAIMS)
                .mapToObj(i ->
                        Delivery.due(EventId.next(), EndpointId.of("endpoint " + i), TenantId.DEFAULT, message, now))
                .toList();
        deliveries.add(pending);
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round < 2; round++) { // the first one warms up
            List<Delivery> claimed = new ArrayList<>();
            millis.clear();
            for (int i = 0; i < CLAIMS; i++) {
                long start = System.nanoTime();
                claimed.addAll(deliveries.claim(1, now, Duration.ofMinutes(2), Set.of()));
                millis.add((System.nanoTime() - start) / 1e6);
            }
            deliveries.giveBack(claimed);
        }
        deliveries.record(pending.stream()
                .map(delivery -> delivery.delivered(Attempt.answered(now, 204, "")))
                .toList());
        System.out.printf(Locale.ROOT, "%,d rows of history: a claim takes %.2f ms%n", history, median(millis));
    }

    /** All to one endpoint, in order behind one that is being sent. */
    private void claimsBehindWaiting() {
        JpaDeliveryRepository deliveries = JpaDeliveryRepository.of(database.factory());
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        UUID plan = UUID.randomUUID();
        Message message = new Message("task.edited", "application/json", "{}", plan, null);
        deliveries.add(IntStream.range(0, WAITING)
                .mapToObj(i -> Delivery.due(EventId.next(), EndpointId.of("endpoint"), TenantId.DEFAULT, message, now))
                .toList());
        List<Delivery> first = deliveries.claim(1, now, Duration.ofMinutes(2), Set.of());
        double waiting = emptyClaim(deliveries, now);
        deliveries.record(first.stream()
                .map(delivery -> delivery.failed(Attempt.answered(now, 500, ""), now.plusSeconds(5)))
                .toList());
        System.out.printf(
                Locale.ROOT,
                "%,d waiting in order: an empty claim takes %.2f ms while the first is sent, %.2f ms once it has failed%n",
                WAITING,
                waiting,
                emptyClaim(deliveries, now));
    }

    private static double emptyClaim(JpaDeliveryRepository deliveries, Instant now) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            long start = System.nanoTime();
            deliveries.claim(1, now, Duration.ofMinutes(2), Set.of());
            millis.add((System.nanoTime() - start) / 1e6);
        }
        return median(millis);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private URI uri(int endpoint) {
        return receiver.uri("hooks/" + endpoint);
    }

    @Override
    public void close() throws IOException {
        receiver.close();
        database.close();
    }
}
