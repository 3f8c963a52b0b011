package io.accountplanning.jpa;

import io.accountplanning.event.EventId;
import io.accountplanning.event.OutboxMessage;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.endpoint.EndpointOptions;
import io.accountplanning.webhooks.signature.WebhookSecret;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Events of several tenants in the outbox, twenty of each plan, and three endpoints of each tenant that want them. */
final class WebhookEvents {

    /** How many endpoints each tenant has. */
    static final int ENDPOINTS = 3;

    private static final int TENANTS = 4;
    private static final int OF_A_PLAN = 20;
    private static final int BATCH = 500;

    private final Map<TenantId, List<OutboxMessage>> events = new HashMap<>();

    WebhookEvents(int count) {
        int plans = Math.max(1, count / OF_A_PLAN);
        for (int i = 0; i < count; i++) {
            TenantId tenant = TenantId.of("t" + i % plans % TENANTS);
            events.computeIfAbsent(tenant, key -> new ArrayList<>()).add(event(tenant, i % plans, 1 + i / plans));
        }
    }

    private static OutboxMessage event(TenantId tenant, long plan, long version) {
        return new OutboxMessage(
                EventId.next(),
                tenant,
                "plan.edited",
                new UUID(7, plan),
                "plan",
                version,
                Instant.now(),
                UserId.of("alice"),
                List.of());
    }

    void appendTo(JpaStorage storage) {
        events.forEach((tenant, all) -> {
            for (int from = 0; from < all.size(); from += BATCH) {
                List<OutboxMessage> batch = all.subList(from, Math.min(from + BATCH, all.size()));
                storage.transact(tenant, repositories -> {
                    batch.forEach(repositories.outbox()::append);
                    return batch.size();
                });
            }
        });
    }

    /** The endpoints of all tenants; the first one of each gets the events of a plan in their order. */
    List<Endpoint> endpoints(Function<String, URI> address, WebhookSecret secret) {
        List<Endpoint> endpoints = new ArrayList<>();
        for (TenantId tenant : events.keySet()) {
            IntStream.range(0, ENDPOINTS).forEach(number -> {
                String id = tenant + "-" + number;
                endpoints.add(Endpoint.of(id, tenant, address.apply(id), secret)
                        .withOptions(EndpointOptions.DEFAULT.withInOrder(number == 0)));
            });
        }
        return endpoints;
    }

    /** The ids of a tenant's events. */
    Set<String> of(TenantId tenant) {
        return events.getOrDefault(tenant, List.of()).stream()
                .map(event -> event.id().toString())
                .collect(Collectors.toSet());
    }
}
