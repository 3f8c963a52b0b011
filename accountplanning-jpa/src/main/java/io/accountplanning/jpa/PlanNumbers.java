package io.accountplanning.jpa;

import io.accountplanning.host.TenantId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Gives the plans of the transaction's tenant their numbers. The counter's row is locked until the transaction ends, so what it shows
 * after the first number is known.
 */
final class PlanNumbers {

    private static final String COUNT =
            "update ApPlanNumber n set n.lastNumber = n.lastNumber + :more where n.tenantId = :tenant";
    private static final String LOCK =
            "update ApPlanNumber n set n.lastNumber = n.lastNumber where n.tenantId = :tenant";
    private static final String LAST = "select n.lastNumber from ApPlanNumber n where n.tenantId = :tenant";

    private final Consumer<TenantId> startInAnotherTransaction;
    private boolean locked;
    private long last;

    /** @param startInAnotherTransaction adds a tenant's counter, if there is none, in a transaction of its own */
    PlanNumbers(Consumer<TenantId> startInAnotherTransaction) {
        this.startInAnotherTransaction = startInAnotherTransaction;
    }

    /** Locks the counter's row, when there is one, until the transaction ends. */
    void lock(TenantId tenant, Entities entities) {
        if (!locked) {
            locked = entities.execute(LOCK, Map.of("tenant", tenant.value())) > 0;
        }
    }

    /** The tenants that have a counter, in the order of the database. */
    static List<TenantId> tenants(Entities entities, @Nullable TenantId after, int most) {
        String behind = after == null ? "" : " where n.tenantId > :after";
        Map<String, ?> parameters = after == null ? Map.of() : Map.of("after", after.value());
        return entities
                .values(
                        String.class,
                        "select n.tenantId from ApPlanNumber n" + behind + " order by n.tenantId",
                        parameters,
                        most)
                .stream()
                .map(TenantId::of)
                .toList();
    }

    /** The last number that was given; 0 when none was. */
    long last(TenantId tenant, Entities entities) {
        return entities.values(Long.class, LAST, Map.of("tenant", tenant.value())).stream()
                .findFirst()
                .orElse(0L);
    }

    /** The first of that many numbers that follow each other. */
    long next(TenantId tenant, Entities entities, int many) {
        Map<String, ?> parameters = Map.of("tenant", tenant.value(), "more", (long) many);
        if (entities.execute(COUNT, parameters) == 0) {
            startInAnotherTransaction.accept(tenant);
            if (entities.execute(COUNT, parameters) == 0) {
                entities.add(new PlanNumberEntity(tenant));
                entities.flush();
                entities.execute(COUNT, parameters);
            }
        }
        locked = true;
        last = last == 0 ? last(tenant, entities) : last + many;
        return last - many + 1;
    }
}
