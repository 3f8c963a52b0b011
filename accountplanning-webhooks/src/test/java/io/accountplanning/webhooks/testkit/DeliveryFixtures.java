package io.accountplanning.webhooks.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.event.EventId;
import io.accountplanning.host.TenantId;
import io.accountplanning.webhooks.delivery.Attempt;
import io.accountplanning.webhooks.delivery.Delivery;
import io.accountplanning.webhooks.delivery.DeliveryCursor;
import io.accountplanning.webhooks.delivery.DeliveryFilter;
import io.accountplanning.webhooks.delivery.DeliveryRepository;
import io.accountplanning.webhooks.delivery.Message;
import io.accountplanning.webhooks.endpoint.EndpointId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts of {@link DeliveryRepository} share. */
abstract class DeliveryFixtures {

    static final TenantId ACME = TenantId.of("acme");
    static final TenantId OTHER = TenantId.of("other");
    static final EndpointId CRM = EndpointId.of("crm");
    static final EndpointId ERP = EndpointId.of("erp");
    static final Instant NOON = Instant.parse("2027-02-15T12:00:00.123456Z");
    static final Duration LEASE = Duration.ofMinutes(2);

    static final Message MESSAGE = new Message("plan.created", "application/json", "{\"type\":\"plan.created\"}");

    @SuppressWarnings("NullAway.Init") // before each test
    DeliveryRepository deliveries;

    /** A repository without deliveries; called before each test. */
    protected abstract DeliveryRepository emptyRepository();

    @BeforeEach
    void begin() {
        deliveries = emptyRepository();
    }

    List<Delivery> log(@Nullable Delivery last) {
        return deliveries.list(
                ACME,
                DeliveryFilter.all(),
                last == null
                        ? null
                        : DeliveryCursor.parse(DeliveryCursor.behind(last).toString()),
                4);
    }

    List<Delivery> log(DeliveryFilter filter) {
        return deliveries.list(ACME, filter, null, 100);
    }

    static Delivery of(TenantId tenant, Instant at) {
        return Delivery.due(EventId.next(), CRM, tenant, MESSAGE, at);
    }

    List<Delivery> atOnce(int nodes, Callable<List<Delivery>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(nodes);
        try {
            List<Delivery> together = new ArrayList<>();
            for (Future<List<Delivery>> node : threads.invokeAll(Collections.nCopies(nodes, work))) {
                together.addAll(node.get());
            }
            return together;
        } finally {
            threads.shutdownNow();
        }
    }

    List<Delivery> claim(int most, Instant now) {
        return deliveries.claim(most, now, LEASE, Set.of());
    }

    /** A batch of each endpoint after the other. */
    List<Delivery> claimAll(Instant now) {
        List<Delivery> all = new ArrayList<>();
        for (List<Delivery> some = claim(100, now); !some.isEmpty(); some = claim(100, now)) {
            all.addAll(some);
        }
        return all;
    }

    boolean record(Delivery after) {
        return deliveries.record(List.of(after)).equals(List.of(after));
    }

    Delivery claimOne(Instant now) {
        List<Delivery> claimed = claim(1, now);
        assertThat(claimed).hasSize(1);
        return claimed.get(0);
    }

    Delivery find(Delivery like) {
        return deliveries
                .find(like.tenant(), like.event(), like.endpoint())
                .orElseThrow(() -> new AssertionError("There is no delivery of " + like.event()));
    }

    static Delivery due(EndpointId endpoint, Instant at) {
        return Delivery.due(EventId.next(), endpoint, ACME, MESSAGE, at);
    }

    static Delivery to(Delivery like, EndpointId endpoint) {
        return Delivery.due(like.event(), endpoint, like.tenant(), like.message(), like.createdAt());
    }

    static Attempt answered(int status) {
        return Attempt.answered(NOON, status, "ok");
    }
}
