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
 * Kills nodes that deliver, as hard as the system can, at random moments of the work, and starts others: two of them while 600 events go to receivers
 * that fail, or as {@code -Dwebhooks.kills=60 -Dwebhooks.events=100000} says, with the moments of an earlier one by {@code -Dwebhooks.seed=…}. Until
 * the first of them is killed nothing is taken twice, and after that no more than those that were killed may have sent without having recorded it.
 */
class WebhookKillTest {

    private static final int KILLS = Integer.getInteger("webhooks.kills", 2);
    private static final int EVENTS = Integer.getInteger("webhooks.events", 600);
    private static final int DELIVERIES = EVENTS * WebhookEvents.ENDPOINTS;
    private static final long SEED = Long.getLong("webhooks.seed", System.nanoTime());
    private static final int FAILURES = Integer.getInteger("webhooks.failures", 1);
    private static final int NODES = 3;
    private static final int SPEED = 20; // a lease is six seconds
    private static final int UNRECORDED = 100; // docs/events.md
    private static final Duration STUCK = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.postgres().emptied();
    private final WebhookSecret secret = WebhookSecret.generate();
    private final Random random = new Random(SEED);

    @Test
    void whoeverIsKilledEveryEventReachesEveryEndpointAndInItsTurnWhereThatMatters() throws Exception {
        WebhookEvents events = new WebhookEvents(EVENTS);
        try (FlakyReceivers receivers = new FlakyReceivers(secret, FAILURES, SEED);
                WebhookNodes nodes = new WebhookNodes(database.url(), SPEED, folder)) {
            List<Endpoint> endpoints = events.endpoints(receivers::uri, secret);
            endpoints.forEach(JpaEndpointRepository.of(database.factory())::add);
            events.appendTo(database.storage());
            long start = System.nanoTime();
            nodes.start(NODES);
            killUntilDone(nodes, receivers);
            long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
            System.out.printf(
                    "%d events, %d deliveries, %d kills, %d attempts, %d duplicates, %d seconds, seed %d%n",
                    EVENTS, DELIVERIES, KILLS, receivers.requests(), receivers.duplicates(), seconds, SEED);
            endpoints.forEach(endpoint -> check(endpoint, receivers, events));
            assertThat(receivers.wrong()).isEmpty();
            assertThat(nodes.errors()).isEmpty();
            assertThat(receivers.duplicates()).isLessThanOrEqualTo(mostDuplicates());
        }
    }

    /** What those that were killed may have sent without having recorded it; in a long proof no more than a hundredth of all. */
    private static int mostDuplicates() {
        int unrecorded = KILLS * WebhookNode.THREADS * UNRECORDED;
        int hundredth = DELIVERIES / 100;
        return hundredth > KILLS * UNRECORDED ? Math.min(unrecorded, hundredth) : unrecorded;
    }

    private void killUntilDone(WebhookNodes nodes, FlakyReceivers receivers) throws Exception {
        Deque<Integer> moments = moments();
        int before = -1;
        for (long since = System.nanoTime(); !isDone(receivers); Thread.sleep(20)) {
            int progress = EVENTS - rows("ap_outbox") + receivers.accepted();
            if (moments.size() == KILLS) {
                assertThat(receivers.duplicates())
                        .as("taken twice, nobody killed")
                        .isZero();
            }
            if (!moments.isEmpty() && progress >= moments.peek() && nodes.killOne(random)) {
                moments.remove();
            }
            since = progress == before ? since : System.nanoTime();
            before = progress;
            assertThat(Duration.ofNanos(System.nanoTime() - since))
                    .as("time without progress after %d messages, seed %d", progress, SEED)
                    .isLessThan(STUCK);
        }
        assertThat(moments).as("kills that came too late").isEmpty();
    }

    /** At how much of the work somebody is killed: an event that leaves the outbox counts as much as a message that is taken. */
    private Deque<Integer> moments() {
        int work = EVENTS + DELIVERIES;
        return random.ints(KILLS, work / 5, work - work / 10)
                .sorted()
                .boxed()
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    private boolean isDone(FlakyReceivers receivers) throws SQLException {
        return receivers.accepted() == DELIVERIES
                && rows("ap_outbox") == 0
                && rows("ap_webhook_delivery where state <> 'DELIVERED'") == 0
                && rows("ap_webhook_delivery") == DELIVERIES;
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
