package io.accountplanning.webhooks;

import io.accountplanning.AccountPlanning;
import io.accountplanning.host.Client;
import io.accountplanning.host.TenantId;
import io.accountplanning.inmemory.InMemoryStorage;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.testkit.SettableClock;
import io.accountplanning.webhooks.delivery.InMemoryDeliveryRepository;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.endpoint.InMemoryEndpoints;
import io.accountplanning.webhooks.http.Receiver;
import io.accountplanning.webhooks.signature.WebhookSecret;
import java.util.ArrayList;
import java.util.List;

/** Plans in memory, and webhooks from them to receivers on this machine. */
final class Stage implements AutoCloseable {

    final SettableClock clock = SettableClock.at("2027-02-15T10:00:00.5Z");
    final InMemoryStorage storage = new InMemoryStorage();
    final InMemoryDeliveryRepository deliveries = new InMemoryDeliveryRepository();
    final InMemoryEndpoints endpoints = new InMemoryEndpoints();
    final TenantId tenant = TenantId.DEFAULT;
    final AccountPlanning planning =
            AccountPlanning.builder().storage(storage).clock(clock).build();
    final WebhookSecret secret = WebhookSecret.generate();

    private final List<Runnable> opened = new ArrayList<>();

    Receiver receiver() {
        Receiver receiver = Receiver.start();
        opened.add(receiver::close);
        return receiver;
    }

    Endpoint endpoint(String id, Receiver receiver) {
        Endpoint endpoint = Endpoint.of(id, tenant, receiver.uri("/" + id), secret);
        endpoints.put(endpoint);
        return endpoint;
    }

    WebhooksBuilder builder() {
        return Webhooks.builder(storage.outboxQueue())
                .clock(clock)
                .deliveries(deliveries)
                .endpoints(endpoints)
                .jitter(() -> 0.5)
                .allowHttp()
                .allowNetworks("127.0.0.0/8");
    }

    Webhooks webhooks() {
        return opened(builder().build());
    }

    Webhooks opened(Webhooks one) {
        opened.add(one::close);
        return one;
    }

    AccountPlan createPlan(String subject) {
        return planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER))
                .plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), subject));
    }

    @Override
    public void close() {
        for (int last = opened.size() - 1; last >= 0; last--) {
            opened.get(last).run();
        }
    }
}
