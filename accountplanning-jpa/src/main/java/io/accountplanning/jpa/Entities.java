package io.accountplanning.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entity manager of one transaction. Nothing that was read or written stays managed: every read asks the database,
 * also in a persistence context that a host keeps for long, so a version that was read always fits the rows read after it.
 */
final class Entities {

    /** Spares Hibernate a second copy of what was read; others ignore it. */
    private static final String READ_ONLY = "org.hibernate.readOnly";

    /** What Hibernate understands as skipping what others have locked, where the database can; others wait for it. */
    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";

    private static final int SKIP_LOCKED = -2;

    private final EntityManager entityManager;
    private final boolean shared;
    private final boolean isHibernate;
    private final Map<Class<?>, List<Object>> added = new LinkedHashMap<>();
    private final List<Object> managed = new ArrayList<>();
    private boolean written;

    private Entities(EntityManager entityManager, boolean shared) {
        this.entityManager = entityManager;
        this.shared = shared;
        this.isHibernate = entityManager.getDelegate().getClass().getName().startsWith("org.hibernate.");
    }

    /** On an entity manager that nobody else uses. */
    static Entities alone(EntityManager entityManager) {
        return new Entities(entityManager, false);
    }

    /** On an entity manager of the host, whose own entities stay as they are. */
    static Entities beside(EntityManager hosts) {
        return new Entities(hosts, true);
    }

    /** Entities to read. */
    <E> List<E> list(Class<E> type, String jpql, Map<String, ?> parameters) {
        return released(query(type, jpql, parameters).setHint(READ_ONLY, true).getResultList());
    }

    /** The first of these entities, to read; most at most. */
    <E> List<E> list(Class<E> type, String jpql, Map<String, ?> parameters, int most) {
        return released(query(type, jpql, parameters)
                .setHint(READ_ONLY, true)
                .setMaxResults(most)
                .getResultList());
    }

    /** The same of a query that selects more behind each entity, to order by it. */
    <E> List<E> firsts(Class<E> type, String jpql, Map<String, ?> parameters, int most) {
        return released(query(Object[].class, jpql, parameters)
                .setHint(READ_ONLY, true)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> type.cast(row[0]))
                .toList());
    }

    private <E> List<E> released(List<E> found) {
        if (shared || !managed.isEmpty()) {
            found.forEach(entityManager::detach);
        } else {
            entityManager.clear();
        }
        return found;
    }

    /** An entity to read. */
    <E> Optional<E> find(Class<E> type, String jpql, Map<String, ?> parameters) {
        return list(type, jpql, parameters).stream().findFirst();
    }

    /** Values, or arrays of them. */
    <V> List<V> values(Class<V> type, String jpql, Map<String, ?> parameters) {
        return query(type, jpql, parameters).getResultList();
    }

    /** Values, or arrays of them; most at most. */
    <V> List<V> values(Class<V> type, String jpql, Map<String, ?> parameters, int most) {
        return query(type, jpql, parameters).setMaxResults(most).getResultList();
    }

    /** Entities to change, until the next flush. */
    <E> List<E> editable(Class<E> type, String jpql, Map<String, ?> parameters) {
        List<E> found = query(type, jpql, parameters).getResultList();
        managed.addAll(found);
        written = true;
        return found;
    }

    /** Entities to change, until the next flush; nobody else gets past this question for one of them until the transaction ends. */
    <E> List<E> locked(Class<E> type, String jpql, Map<String, ?> parameters) {
        List<E> found = query(type, jpql, parameters)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        managed.addAll(found);
        written = true;
        return found;
    }

    /** Those of these entities that nobody else has locked, to read. Nobody else gets them until the transaction ends. */
    <E> List<E> free(Class<E> type, String jpql, Map<String, ?> parameters) {
        TypedQuery<E> query = query(type, jpql, parameters).setLockMode(LockModeType.PESSIMISTIC_WRITE);
        if (isHibernate) {
            query.setHint(LOCK_TIMEOUT, SKIP_LOCKED);
        }
        return released(query.getResultList());
    }

    /** Whether changes of that entity are written by the next flush. */
    boolean isEditable(Object entity) {
        return entityManager.contains(entity);
    }

    /**
     * Adds an entity before the next question or flush: those of one class together, in their order, so that a host's batches
     * carry them. One that refers to another is added after a flush, or its class is added after the other's.
     */
    void add(Object entity) {
        added.computeIfAbsent(entity.getClass(), type -> new ArrayList<>()).add(entity);
        written = true;
    }

    private void persistAdded() {
        added.values().forEach(entities -> {
            entities.forEach(entityManager::persist);
            managed.addAll(entities);
        });
        added.clear();
    }

    /** Adds entities before all that is added later. Hibernate writes them in that order; others are told by a flush. */
    void addInOrder(List<?> entities) {
        entities.forEach(this::add);
        if (!isHibernate) {
            flush();
        }
    }

    /** Updates or deletes right away; gives the number of rows. */
    int execute(String jpql, Map<String, ?> parameters) {
        persistAdded();
        ListParameters lists = ListParameters.of(parameters);
        Query query = lists.bound(entityManager.createQuery(lists.worded(jpql)));
        written = true;
        return query.executeUpdate();
    }

    /** Writes all that was added and changed. */
    void flush() {
        if (written) {
            persistAdded();
            entityManager.flush();
            managed.forEach(entityManager::detach);
            managed.clear();
        }
    }

    private <E> TypedQuery<E> query(Class<E> type, String jpql, Map<String, ?> parameters) {
        persistAdded();
        ListParameters lists = ListParameters.of(parameters);
        return lists.bound(entityManager.createQuery(lists.worded(jpql), type));
    }
}
