package io.accountplanning.jpa;

import io.accountplanning.host.TenantId;
import io.accountplanning.transaction.StaleVersionException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs work in transactions of its own, each with a new entity manager. Thread-safe. */
final class OwnTransactions {

    private static final Logger LOG = LoggerFactory.getLogger(OwnTransactions.class);

    private final EntityManagerFactory factory;

    OwnTransactions(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /**
     * All of the work, or nothing when it throws.
     *
     * @throws StaleVersionException when somebody else was faster
     */
    <T> T run(Function<Entities, T> work) {
        EntityManager entityManager = factory.createEntityManager();
        try {
            EntityTransaction transaction = entityManager.getTransaction();
            transaction.begin();
            try {
                Entities entities = Entities.alone(entityManager);
                T result = work.apply(entities);
                entities.flush();
                transaction.commit();
                return result;
            } catch (RuntimeException | Error e) {
                rollBack(transaction, e);
                throw e;
            }
        } catch (RuntimeException e) {
            throw Failures.translated(e);
        } finally {
            entityManager.close();
        }
    }

    private static void rollBack(EntityTransaction transaction, Throwable reason) {
        try {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    /** Adds the counter of a tenant's plan numbers; it stays, whatever becomes of the transaction that needed it. */
    void startNumbers(TenantId tenant) {
        try {
            run(entities -> {
                entities.add(new PlanNumberEntity(tenant));
                return tenant;
            });
        } catch (StaleVersionException e) {
            LOG.debug("The plan numbers of tenant {} were started by somebody else at the same time", tenant, e);
        }
    }
}
