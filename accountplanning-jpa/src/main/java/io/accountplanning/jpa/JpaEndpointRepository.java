package io.accountplanning.jpa;

import io.accountplanning.host.TenantId;
import io.accountplanning.transaction.StaleVersionException;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.endpoint.EndpointId;
import io.accountplanning.webhooks.endpoint.EndpointRepository;
import io.accountplanning.webhooks.endpoint.SecretProtection;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The endpoints of webhooks in the table {@code ap_webhook_endpoint}, for hosts that have {@code accountplanning-webhooks} too.
 * Each method runs a resource-local transaction of its own. Several nodes may work on it at once. Thread-safe.
 */
public final class JpaEndpointRepository implements EndpointRepository {

    private static final String ONE =
            "select e from ApWebhookEndpoint e where e.tenantId = :tenant and e.endpointId = :id";

    private final OwnTransactions transactions;
    private final StoredEndpoints stored;

    private JpaEndpointRepository(OwnTransactions transactions, StoredEndpoints stored) {
        this.transactions = transactions;
        this.stored = stored;
    }

    /**
     * Endpoints in the database of that persistence unit, their secrets as they are.
     *
     * @throws io.accountplanning.error.AccountPlanningException when the persistence unit does not know the mapped classes
     */
    public static JpaEndpointRepository of(EntityManagerFactory factory) {
        return of(factory, SecretProtection.NONE);
    }

    /**
     * Endpoints in the database of that persistence unit.
     *
     * @param protection of their keys and headers
     * @throws io.accountplanning.error.AccountPlanningException when the persistence unit does not know the mapped classes
     */
    public static JpaEndpointRepository of(EntityManagerFactory factory, SecretProtection protection) {
        ManagedClasses.requireKnown(factory);
        return new JpaEndpointRepository(new OwnTransactions(factory), new StoredEndpoints(protection));
    }

    @Override
    public List<Endpoint> of(TenantId tenant) {
        return transactions.run(entities -> entities
                .list(
                        EndpointEntity.class,
                        "select e from ApWebhookEndpoint e where e.tenantId = :tenant order by e.endpointId",
                        Map.of("tenant", tenant.value()))
                .stream()
                .map(stored::endpoint)
                .toList());
    }

    @Override
    public Optional<Endpoint> find(TenantId tenant, EndpointId id) {
        return transactions.run(entities ->
                entities.find(EndpointEntity.class, ONE, one(tenant, id)).map(stored::endpoint));
    }

    @Override
    public boolean add(Endpoint endpoint) {
        try {
            return transactions.run(entities -> {
                boolean taken = !entities.values(
                                String.class,
                                "select e.endpointId from ApWebhookEndpoint e where e.endpointId = :id",
                                Map.of("id", endpoint.id().value()))
                        .isEmpty();
                if (!taken) {
                    entities.add(stored.entity(endpoint));
                }
                return !taken;
            });
        } catch (StaleVersionException e) {
            return false; // somebody else has added one of that id at the same time
        }
    }

    @Override
    public boolean replace(Endpoint changed) {
        Map<String, Object> before = new HashMap<>(one(changed.tenant(), changed.id()));
        before.put("before", changed.version() - 1);
        try {
            return transactions.run(entities -> {
                List<EndpointEntity> found =
                        entities.locked(EndpointEntity.class, ONE + " and e.version = :before", before);
                found.forEach(entity -> stored.take(entity, changed));
                return !found.isEmpty();
            });
        } catch (StaleVersionException e) {
            return false;
        }
    }

    @Override
    public void remove(TenantId tenant, EndpointId id) {
        transactions.run(entities -> entities.execute(
                "delete from ApWebhookEndpoint e where e.tenantId = :tenant and e.endpointId = :id", one(tenant, id)));
    }

    private static Map<String, Object> one(TenantId tenant, EndpointId id) {
        return Map.of("tenant", tenant.value(), "id", id.value());
    }
}
