package io.accountplanning.webhooks.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.host.ClientId;
import io.accountplanning.host.TenantId;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.endpoint.EndpointId;
import io.accountplanning.webhooks.endpoint.EndpointOptions;
import io.accountplanning.webhooks.endpoint.EndpointRepository;
import io.accountplanning.webhooks.endpoint.EndpointState;
import io.accountplanning.webhooks.endpoint.RateLimit;
import io.accountplanning.webhooks.message.MessageForm;
import io.accountplanning.webhooks.signature.WebhookKeyPair;
import io.accountplanning.webhooks.signature.WebhookSecret;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules of {@link EndpointRepository}. An implementation's test extends this and says how to get an empty one. */
public abstract class EndpointRepositoryContract {

    private static final TenantId ACME = TenantId.of("acme");
    private static final TenantId OTHER = TenantId.of("other");
    private static final Instant NOON = Instant.parse("2027-02-15T12:00:00.123456Z");

    private EndpointRepository endpoints;

    /** A repository without endpoints; called before each test. */
    protected abstract EndpointRepository emptyRepository();

    @BeforeEach
    void begin() {
        endpoints = emptyRepository();
    }

    @Test
    void anEndpointIsKeptAsItIs() {
        Endpoint plain = endpoint("plain", ACME);
        Endpoint rich = endpoint("rich", ACME)
                .withUri(URI.create("https://crm.example/h%C3%B6oks?token=" + "x".repeat(1_900)))
                .withEvents("task.*", "plan.created")
                .withSecrets(plain.secrets().rotate(WebhookKeyPair.generate(), NOON))
                .withState(EndpointState.PAUSED)
                .withOptions(new EndpointOptions(
                        "Zoë’s CRM, 東京 😀 " + "y".repeat(900),
                        Map.of("authorization", "Bearer \"abc\"", "x-b", "c"),
                        RateLimit.perMinute(30),
                        true,
                        MessageForm.CLOUD_EVENT.withoutChanges()))
                .forClient(ClientId.of("client 7"));
        assertThat(endpoints.add(plain)).isTrue();
        assertThat(endpoints.add(rich)).isTrue();

        assertThat(endpoints.find(ACME, plain.id())).contains(plain);
        assertThat(endpoints.find(ACME, rich.id())).contains(rich);
    }

    @Test
    void theEndpointsOfATenantAreItsOwnByTheirIds() {
        Endpoint b = endpoint("b", ACME);
        Endpoint a = endpoint("a", ACME).withState(EndpointState.GONE);
        Endpoint others = endpoint("c", OTHER);
        List.of(b, a, others).forEach(endpoints::add);

        assertThat(endpoints.of(ACME)).containsExactly(a, b);
        assertThat(endpoints.of(OTHER)).containsExactly(others);
        assertThat(endpoints.find(OTHER, a.id())).isEmpty();
        assertThat(endpoints.find(ACME, EndpointId.of("nobody"))).isEmpty();
    }

    @Test
    void anIdIsTakenOnceAmongAllTenants() {
        Endpoint first = endpoint("crm", ACME);

        assertThat(endpoints.add(first)).isTrue();
        assertThat(endpoints.add(endpoint("crm", ACME))).isFalse();
        assertThat(endpoints.add(endpoint("crm", OTHER))).isFalse();
        assertThat(endpoints.find(ACME, first.id())).contains(first);
        assertThat(endpoints.of(OTHER)).isEmpty();
    }

    @Test
    void aChangeIsKeptWhenTheStoredOneHasTheVersionBefore() {
        Endpoint first = endpoint("crm", ACME);
        endpoints.add(first);
        Endpoint changed =
                first.withEvents("task.*").withState(EndpointState.FAILING).withVersion(1);

        assertThat(endpoints.replace(changed)).isTrue();
        assertThat(endpoints.replace(first.withVersion(1))).isFalse();
        assertThat(endpoints.replace(first.withVersion(3))).isFalse();
        assertThat(endpoints.replace(endpoint("nobody", ACME).withVersion(1))).isFalse();
        assertThat(endpoints.replace(endpoint("crm", OTHER).withVersion(2))).isFalse();
        assertThat(endpoints.find(ACME, first.id())).contains(changed);
    }

    @Test
    void whatIsRemovedIsGoneAndAnothersStays() {
        Endpoint endpoint = endpoint("crm", ACME);
        endpoints.add(endpoint);

        endpoints.remove(OTHER, endpoint.id());
        assertThat(endpoints.find(ACME, endpoint.id())).contains(endpoint);
        endpoints.remove(ACME, endpoint.id());
        endpoints.remove(ACME, endpoint.id());
        assertThat(endpoints.find(ACME, endpoint.id())).isEmpty();
        assertThat(endpoints.replace(endpoint.withVersion(1))).isFalse();
    }

    @Test
    void ofThoseWhoChangeTheSameVersionAtTheSameTimeOneDoes() throws Exception {
        Endpoint first = endpoint("crm", ACME);
        endpoints.add(first);
        for (long version = 1; version <= 10; version++) {
            Endpoint changed = first.withVersion(version);
            assertThat(atOnce(() -> endpoints.replace(changed))).containsOnlyOnce(true);
        }
        assertThat(atOnce(() -> endpoints.add(endpoint("erp", ACME)))).containsOnlyOnce(true);
    }

    private static List<Boolean> atOnce(Callable<Boolean> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> one : threads.invokeAll(Collections.nCopies(4, work))) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Endpoint endpoint(String id, TenantId tenant) {
        return Endpoint.of(id, tenant, URI.create("https://crm.example/hooks"), WebhookSecret.generate());
    }
}
