package io.accountplanning.jpa;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.event.OutboxQueue;
import io.accountplanning.host.TenantId;
import io.accountplanning.storage.Repositories;
import io.accountplanning.storage.Storage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Storage on Jakarta Persistence 3.1 or newer, in the tables {@code ap_*} that {@link JpaSchema} describes. The host's
 * persistence unit has to know the classes that they are mapped to: either it names the mapping file
 * {@link #MAPPING_FILE}, or it lists {@link #managedClasses()} in code. For tables with other names it names a mapping file with the
 * text of {@link JpaSchema#mapping}.
 *
 * <p>What the database or the provider refuses for a reason of its own, such as missing tables, comes out as the provider's
 * exception; {@link JpaSchema#check} says at the start what is missing. The isolation must be READ COMMITTED or stricter. Thread-safe.
 */
public final class JpaStorage implements Storage {

    /**
     * What a persistence.xml names in one line, {@code <mapping-file>META-INF/accountplanning-orm.xml</mapping-file>}, for tables with
     * the {@link TableNames#DEFAULT} names.
     */
    public static final String MAPPING_FILE = "META-INF/accountplanning-orm.xml";

    private final @Nullable OwnTransactions own;
    private final @Nullable HostTransaction host;

    @SuppressWarnings("ThreadLocalUsage") // a thread may work on two storages, each in a transaction of its own
    private final ThreadLocal<JpaTransaction> running = new ThreadLocal<>();

    private record HostTransaction(Supplier<EntityManager> entityManager, Consumer<Runnable> afterCommit) {}

    private JpaStorage(@Nullable OwnTransactions own, @Nullable HostTransaction host) {
        this.own = own;
        this.host = host;
    }

    /**
     * Storage that runs transactions of its own: resource-local ones, each with a new entity manager.
     *
     * @throws AccountPlanningException when the persistence unit does not know the mapped classes
     */
    public static JpaStorage of(EntityManagerFactory factory) {
        ManagedClasses.requireKnown(factory);
        return new JpaStorage(new OwnTransactions(factory), null);
    }

    /**
     * Storage that takes part in the transaction of the host (Spring, JTA): it never begins, commits or rolls back, writes
     * all it has to at the end of each work, and does not repeat edits that lost against others. It has no
     * {@link #outboxQueue}, which needs transactions of its own; {@link #withOwnTransactions} gives it those.
     *
     * <p>Two first plans of a tenant that are created at the same moment break one of the two transactions, unless
     * {@link #withOwnTransactions} was called.
     *
     * @param hostEntityManager gives the entity manager of the host's current transaction
     * @param afterCommit the host's hook: runs what it is given after the current transaction has committed, never when it
     *     has rolled back
     */
    public static JpaStorage joining(Supplier<EntityManager> hostEntityManager, Consumer<Runnable> afterCommit) {
        Objects.requireNonNull(hostEntityManager, "hostEntityManager");
        Objects.requireNonNull(afterCommit, "afterCommit");
        return new JpaStorage(null, new HostTransaction(hostEntityManager, afterCommit));
    }

    /**
     * The same storage, which runs transactions of its own where it must not wait for the host's: for the outbox queue, and
     * once for each tenant's counter of plan numbers.
     *
     * @param factory makes entity managers with resource-local transactions
     */
    public JpaStorage withOwnTransactions(EntityManagerFactory factory) {
        ManagedClasses.requireKnown(factory);
        return new JpaStorage(new OwnTransactions(factory), host);
    }

    /** The classes of the mapping, for a host that configures its persistence unit in code and keeps the default names of the tables. */
    public static List<Class<?>> managedClasses() {
        return ManagedClasses.ALL;
    }

    @Override
    public <T> T transact(TenantId tenant, Function<? super Repositories, T> work) {
        JpaTransaction outer = running.get();
        if (outer != null) {
            return outer.join(tenant, work);
        }
        return host == null ? inOwn(tenant, work) : inHosts(host, tenant, work);
    }

    private <T> T inOwn(TenantId tenant, Function<? super Repositories, T> work) {
        List<Runnable> afterCommit = new ArrayList<>();
        OwnTransactions transactions = Objects.requireNonNull(own, "own");
        T result = transactions.run(
                entities -> work(new JpaTransaction(tenant, entities, numbers(), afterCommit::add), entities, work));
        afterCommit.forEach(Runnable::run);
        return result;
    }

    private <T> T inHosts(HostTransaction current, TenantId tenant, Function<? super Repositories, T> work) {
        Entities entities = Entities.beside(current.entityManager().get());
        try {
            return work(new JpaTransaction(tenant, entities, numbers(), current.afterCommit()), entities, work);
        } catch (RuntimeException e) {
            throw Failures.translated(e);
        }
    }

    private <T> T work(JpaTransaction transaction, Entities entities, Function<? super Repositories, T> work) {
        running.set(transaction);
        try {
            T result = work.apply(transaction);
            entities.flush();
            return result;
        } finally {
            running.remove();
        }
    }

    @Override
    public List<TenantId> tenants(@Nullable TenantId after, int most) {
        Function<Entities, List<TenantId>> question = entities -> PlanNumbers.tenants(entities, after, most);
        return host == null
                ? Objects.requireNonNull(own, "own").run(question)
                : question.apply(Entities.beside(host.entityManager().get()));
    }

    private PlanNumbers numbers() {
        return new PlanNumbers(tenant -> {
            if (own != null) {
                own.startNumbers(tenant);
            }
        });
    }

    @Override
    public boolean canRetry() {
        return host == null;
    }

    /**
     * {@inheritDoc}
     *
     * @throws AccountPlanningException when this storage has no transactions of its own
     */
    @Override
    public OutboxQueue outboxQueue() {
        if (own == null) {
            throw new AccountPlanningException(
                    "The outbox queue needs transactions of its own, and this storage only joins those of the host.",
                    "Maybe give it some with JpaStorage.joining(...).withOwnTransactions(entityManagerFactory)?");
        }
        return new JpaOutboxQueue(own);
    }
}
