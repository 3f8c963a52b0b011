package io.accountplanning.jpa;

import io.accountplanning.AccountPlanning;
import io.accountplanning.webhooks.Webhooks;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * A node of a host: a process that delivers webhooks until it is killed, or until who started it is gone. Its arguments are the database, a moment,
 * and how many times faster than the real time its clock runs since then.
 */
final class WebhookNode {

    /** What it says when it has begun to deliver. */
    static final String READY = "ready";

    /** How many threads of it deliver. */
    static final int THREADS = 4;

    private WebhookNode() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, String> properties = Map.of("jakarta.persistence.jdbc.url", arguments[0]);
        try (EntityManagerFactory factory = Persistence.createEntityManagerFactory("host", properties);
                Webhooks webhooks =
                        webhooks(factory, fastClock(Instant.parse(arguments[1]), Integer.parseInt(arguments[2])))) {
            webhooks.start();
            System.out.println(READY);
            System.in.read();
        }
    }

    private static Webhooks webhooks(EntityManagerFactory factory, Clock clock) {
        JpaStorage storage = JpaStorage.of(factory);
        AccountPlanning planning =
                AccountPlanning.builder().storage(storage).clock(clock).build();
        return Webhooks.builder(planning, storage.outboxQueue())
                .deliveries(JpaDeliveryRepository.of(factory))
                .endpoints(JpaEndpointRepository.of(factory))
                .pause(Duration.ofMillis(100))
                .threads(THREADS)
                .allowHttp()
                .allowNetworks("127.0.0.0/8")
                .build();
    }

    /** Runs faster than the real time, in all nodes alike: retries and the ends of leases come soon. */
    private static Clock fastClock(Instant origin, int speed) {
        InstantSource fast =
                () -> origin.plus(Duration.between(origin, Instant.now()).multipliedBy(speed));
        return fast.withZone(ZoneOffset.UTC);
    }
}
