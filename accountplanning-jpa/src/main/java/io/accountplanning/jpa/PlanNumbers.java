package io.accountplanning.jpa;

import io.accountplanning.permission.TenantId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Gives the plans of a tenant their numbers. The counter's row is locked until the transaction ends. */
final class PlanNumbers {

    private static final String COUNT =
            "update ApPlanNumber n set n.lastNumber = n.lastNumber + 1 where n.tenantId = :tenant";
    private static final String LOCK =
            "update ApPlanNumber n set n.lastNumber = n.lastNumber where n.tenantId = :tenant";
    private static final String LAST = "select n.lastNumber from ApPlanNumber n where n.tenantId = :tenant";

    private final Consumer<TenantId> startInAnotherTransaction;

    /** @param startInAnotherTransaction adds a tenant's counter, if there is none, in a transaction of its own */
    PlanNumbers(Consumer<TenantId> startInAnotherTransaction) {
        this.startInAnotherTransaction = startInAnotherTransaction;
    }

    /** Locks the counter's row, when there is one, until the transaction ends. */
    void lock(TenantId tenant, Entities entities) {
        entities.execute(LOCK, Map.of("tenant", tenant.value()));
    }

    long next(TenantId tenant, Entities entities) {
        Map<String, ?> parameters = Map.of("tenant", tenant.value());
        if (entities.execute(COUNT, parameters) == 0) {
            startInAnotherTransaction.accept(tenant);
            if (entities.execute(COUNT, parameters) == 0) {
                entities.add(new PlanNumberEntity(tenant));
                entities.flush();
                entities.execute(COUNT, parameters);
            }
        }
        List<Long> last = entities.values(Long.class, LAST, parameters);
        return last.get(0);
    }
}
