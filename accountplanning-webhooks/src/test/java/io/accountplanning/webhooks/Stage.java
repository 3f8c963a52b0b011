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
import io.accountplanning.webhooks.endpoint.InMemoryEndpointRepository;
import io.accountplanning.webhooks.http.Receiver;
import io.accountplanning.webhooks.signature.WebhookSecret;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans in memory, and webhooks from them to receivers on this machine. */
final class Stage implements AutoCloseable {

    static final Actor ADMINISTRATOR = Actor.staff("root", Role.ADMINISTRATOR);

    final SettableClock clock = SettableClock.at("2027-02-15T10:00:00.5Z");
    final InMemoryStorage storage = new InMemoryStorage();
    final InMemoryDeliveryRepository deliveries = new InMemoryDeliveryRepository();
    final InMemoryEndpointRepository endpoints = new InMemoryEndpointRepository();
    final TenantId tenant = TenantId.DEFAULT;
    final AccountPlanning planning = AccountPlanning.builder()
            .storage(storage)
            .clock(clock)
            .correlation(() -> this.correlation)
            .build();
    final WebhookSecret secret = WebhookSecret.generate();

    /** What the host calls what it is doing. */
    @Nullable
    String correlation;

    private final List<Runnable> opened = new ArrayList<>();

    Receiver receiver() {
        Receiver receiver = Receiver.start();
        opened.add(receiver::close);
        return receiver;
    }

    Endpoint endpoint(String id, Receiver receiver) {
        Endpoint endpoint = endpointAt(id, receiver);
        endpoints.add(endpoint);
        return endpoint;
    }

    /** One that is not kept yet. */
    Endpoint endpointAt(String id, Receiver receiver) {
        return Endpoint.of(id, tenant, receiver.uri("/" + id), secret);
    }

    WebhooksBuilder builder() {
        return Webhooks.builder(planning, storage.outboxQueue())
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

    void deletePlan(AccountPlan plan) {
        planning.as(ADMINISTRATOR).plans().delete(plan.id());
    }

    @Override
    public void close() {
        for (int last = opened.size() - 1; last >= 0; last--) {
            opened.get(last).run();
        }
    }
}
