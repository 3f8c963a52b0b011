package io.accountplanning.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.jpa.FlakyReceivers.Taken;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.signature.WebhookSecret;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills nodes that deliver, as hard as the system can, at random moments of the work, and starts others: three of them while 600 events go to
 * receivers that fail, or as {@code -Dwebhooks.kills=60 -Dwebhooks.events=100000} says, with the moments of an earlier one by {@code -Dwebhooks.seed=…}.
 */
class WebhookKillTest {

    private static final int KILLS = Integer.getInteger("webhooks.kills", 3);
    private static final int EVENTS = Integer.getInteger("webhooks.events", 600);
    private static final long SEED = Long.getLong("webhooks.seed", System.nanoTime());
    private static final int FAILURES = Integer.getInteger("webhooks.failures", 1);
    private static final int SPEED = 20; // a lease is six seconds
    private static final int BATCH = 20; // docs/events.md
    private static final Duration STUCK = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.postgres().emptied();
    private final WebhookSecret secret = WebhookSecret.generate();
    private final Random random = new Random(SEED);

    @Test
    void whoeverIsKilledEveryEventReachesEveryEndpointAndInItsTurnWhereThatMatters() throws Exception {
        long duplicates = deliver(EVENTS, KILLS, 3, FAILURES);

        assertThat(duplicates).isLessThanOrEqualTo((long) KILLS * WebhookNode.THREADS * BATCH);
        if (EVENTS >= 1_000 * KILLS) {
            assertThat(duplicates).isLessThan(EVENTS * WebhookEvents.ENDPOINTS / 100);
        }
    }

    @Test
    void whenNobodyIsKilledNothingIsTakenTwice() throws Exception {
        assertThat(deliver(100, 0, 2, 1)).isZero();
    }

    /** Delivers that many events and looks at what came. @return how many messages were taken once more */
    private long deliver(int count, int kills, int processes, int failuresOfAMessage) throws Exception {
        WebhookEvents events = new WebhookEvents(count);
        try (FlakyReceivers receivers = new FlakyReceivers(secret, failuresOfAMessage, SEED);
                WebhookNodes nodes = new WebhookNodes(database.url(), SPEED, folder)) {
            List<Endpoint> endpoints = events.endpoints(receivers::uri, secret);
            endpoints.forEach(JpaEndpointRepository.of(database.factory())::add);
            events.appendTo(database.storage());
            long start = System.nanoTime();
            nodes.start(processes);
            killUntilDone(nodes, receivers, count, kills);
            long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
            int deliveries = count * WebhookEvents.ENDPOINTS;
            int duplicates = receivers.accepted() - deliveries;
            System.out.printf(
                    "%d events, %d deliveries, %d kills, %d attempts, %d duplicates, %d seconds, seed %d%n",
                    count, deliveries, kills, receivers.requests(), duplicates, seconds, SEED);
            endpoints.forEach(endpoint -> check(endpoint, receivers, events));
            assertThat(receivers.wrong()).isEmpty();
            assertThat(nodes.errors()).isEmpty();
            return duplicates;
        }
    }

    private void killUntilDone(WebhookNodes nodes, FlakyReceivers receivers, int count, int kills) throws Exception {
        Deque<Integer> moments = moments(kills, count + count * WebhookEvents.ENDPOINTS);
        int before = -1;
        for (long since = System.nanoTime(); !isDone(receivers, count); Thread.sleep(20)) {
            int progress = count - rows("ap_outbox") + receivers.accepted();
            if (!moments.isEmpty() && progress >= moments.peek() && nodes.killOne(random)) {
                moments.remove();
            }
            since = progress == before ? since : System.nanoTime();
            before = progress;
            assertThat(Duration.ofNanos(System.nanoTime() - since))
                    .as("time without progress after %d messages, seed %d", receivers.accepted(), SEED)
                    .isLessThan(STUCK);
        }
        assertThat(moments).as("kills that came too late").isEmpty();
    }

    /** At how much of the work somebody is killed: an event that leaves the outbox counts as much as a message that is taken. */
    private Deque<Integer> moments(int kills, int work) {
        return random.ints(kills, 1, work).sorted().boxed().collect(Collectors.toCollection(ArrayDeque::new));
    }

    private boolean isDone(FlakyReceivers receivers, int count) throws SQLException {
        int deliveries = count * WebhookEvents.ENDPOINTS;
        return receivers.accepted() >= deliveries
                && rows("ap_outbox") == 0
                && rows("ap_webhook_delivery where state <> 'DELIVERED'") == 0
                && rows("ap_webhook_delivery") == deliveries;
    }

    private int rows(String of) throws SQLException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + of)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void check(Endpoint endpoint, FlakyReceivers receivers, WebhookEvents events) {
        List<Taken> taken = receivers.taken(endpoint.id().value());
        assertThat(taken.stream().map(Taken::id).collect(Collectors.toSet()))
                .as("what %s got", endpoint.id())
                .isEqualTo(events.of(endpoint.tenant()));
        if (endpoint.options().inOrder()) {
            checkOrder(taken);
        }
    }

    /** The first time that each message was taken. */
    private static void checkOrder(List<Taken> taken) {
        Map<String, Long> latest = new HashMap<>();
        Set<String> known = new HashSet<>();
        for (Taken one : taken) {
            if (known.add(one.id())) {
                assertThat(one.version())
                        .as("version of plan %s, seed %d", one.plan(), SEED)
                        .isEqualTo(1 + latest.getOrDefault(one.plan(), 0L));
                latest.put(one.plan(), one.version());
            }
        }
    }
}
