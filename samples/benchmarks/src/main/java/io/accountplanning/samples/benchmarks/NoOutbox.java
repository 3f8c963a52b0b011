package io.accountplanning.samples.benchmarks;

import io.accountplanning.event.OutboxQueue;
import io.accountplanning.event.OutboxRepository;
import io.accountplanning.host.TenantId;
import io.accountplanning.storage.Repositories;
import io.accountplanning.storage.Storage;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A storage that keeps all but the events: what an edit would cost without them. */
final class NoOutbox implements Storage {

    private static final OutboxRepository NOWHERE = message -> {};

    private final Storage storage;

    NoOutbox(Storage storage) {
        this.storage = storage;
    }

    @Override
    public <T> T transact(TenantId tenant, Function<? super Repositories, T> work) {
        return storage.transact(tenant, repositories -> work.apply(without(repositories)));
    }

    private static Repositories without(Repositories repositories) {
        return (Repositories) Proxy.newProxyInstance(
                Repositories.class.getClassLoader(),
                new Class<?>[] {Repositories.class},
                (proxy, method, arguments) ->
                        method.getName().equals("outbox") ? NOWHERE : called(repositories, method, arguments));
    }

    private static @Nullable Object called(Repositories repositories, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(repositories, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public OutboxQueue outboxQueue() {
        return storage.outboxQueue();
    }

    @Override
    public List<TenantId> tenants(@Nullable TenantId after, int most) {
        return storage.tenants(after, most);
    }
}
