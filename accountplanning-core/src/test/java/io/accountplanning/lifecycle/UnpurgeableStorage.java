package io.accountplanning.lifecycle;

import io.accountplanning.event.OutboxQueue;
import io.accountplanning.host.TenantId;
import io.accountplanning.inmemory.InMemoryStorage;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanRepository;
import io.accountplanning.storage.Repositories;
import io.accountplanning.storage.Storage;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Storage in memory that fails when it has to remove the plan of a number. */
record UnpurgeableStorage(String number, InMemoryStorage storage) implements Storage {

    UnpurgeableStorage(String number) {
        this(number, new InMemoryStorage());
    }

    @Override
    public <T> T transact(TenantId tenant, Function<? super Repositories, T> work) {
        return storage.transact(tenant, right -> work.apply(repositories(right)));
    }

    @Override
    public OutboxQueue outboxQueue() {
        return storage.outboxQueue();
    }

    @Override
    public List<TenantId> tenants(@Nullable TenantId after, int most) {
        return storage.tenants(after, most);
    }

    private Repositories repositories(Repositories right) {
        return proxy(Repositories.class, right, (method, first) -> {});
    }

    private void refuse(PlanRepository plans, Object id) {
        plans.find((PlanId) id).map(AccountPlan::number).filter(number::equals).ifPresent(found -> {
            throw new IllegalStateException("a disk is full");
        });
    }

    private interface Before {
        void call(String method, Object first);
    }

    private <T> T proxy(Class<T> type, T right, Before before) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    before.call(method.getName(), arguments == null ? null : arguments[0]);
                    try {
                        Object result = method.invoke(right, arguments);
                        return result instanceof PlanRepository plans ? unpurgeable(plans) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private PlanRepository unpurgeable(PlanRepository plans) {
        return proxy(PlanRepository.class, plans, (method, first) -> {
            if (method.equals("remove")) {
                refuse(plans, first);
            }
        });
    }
}
