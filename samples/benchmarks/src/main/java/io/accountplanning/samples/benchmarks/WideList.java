package io.accountplanning.samples.benchmarks;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.event.OutboxQueue;
import io.accountplanning.filter.Cursor;
import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanList;
import io.accountplanning.filter.PlanListRepository;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.filter.PlanRow;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.host.TenantId;
import io.accountplanning.inmemory.InMemoryStorage;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.storage.Repositories;
import io.accountplanning.storage.Storage;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A list of plans with custom fields whose rows are made while they are read, so that it is as long as one wants in a small heap. */
final class WideList {

    private static final List<CustomField.Kind> KINDS = List.of(
            CustomField.Kind.TEXT,
            CustomField.Kind.NUMBER,
            CustomField.Kind.DATE,
            CustomField.Kind.MONEY,
            CustomField.Kind.YES_NO);

    private WideList() {}

    static PlanList of(int plans, int fields) {
        Workspace root = AccountPlanning.builder()
                .storage(new Generating(new InMemoryStorage(), plans))
                .build()
                .as(Actor.staff("root", Role.ADMINISTRATOR));
        String[] ids = IntStream.range(0, fields).mapToObj(i -> "field" + i).toArray(String[]::new);
        for (int i = 0; i < fields; i++) {
            root.customFields().define(ids[i], CustomField.ofPlans("Field " + i, KINDS.get(i % KINDS.size())));
        }
        return root.list().withCustomFields(ids);
    }

    /** The storage in memory, but for its list of plans. */
    private record Generating(Storage storage, int plans) implements Storage {

        @Override
        public <T> T transact(TenantId tenant, Function<? super Repositories, T> work) {
            return storage.transact(tenant, all -> work.apply(withGeneratedList(all)));
        }

        private Repositories withGeneratedList(Repositories all) {
            return (Repositories) Proxy.newProxyInstance(
                    Repositories.class.getClassLoader(),
                    new Class<?>[] {Repositories.class},
                    (proxy, method, given) -> {
                        if (method.getName().equals("planList")) {
                            return new GeneratedList(plans);
                        }
                        try {
                            return method.invoke(all, given);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
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

    private record GeneratedList(int plans) implements PlanListRepository {

        @Override
        public List<PlanRow> page(PlanQuery query, PlanSort sort, Page page) {
            Cursor after = page.after();
            int start = after == null ? 0 : PlanRows.place(after.plan()) + 1;
            List<CatalogEntry<CustomField>> fields = query.fields();
            return IntStream.range(start, Math.min(plans, start + page.size()))
                    .mapToObj(i -> PlanRows.row(i, fields))
                    .toList();
        }

        @Override
        public long count(PlanQuery query) {
            return plans;
        }
    }
}
