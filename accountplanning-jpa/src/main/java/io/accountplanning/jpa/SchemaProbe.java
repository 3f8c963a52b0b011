package io.accountplanning.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the database for no rows, through the provider: so the names are those that it will use, schema and all. */
final class SchemaProbe {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaProbe.class);

    private SchemaProbe() {}

    static List<String> missing(EntityManagerFactory factory, TableNames names) {
        List<String> missing = new ArrayList<>();
        for (Class<?> entity : ManagedClasses.entities()) {
            if (!answers(factory, entity, "1")) {
                // Not asked for its columns: each answer that fails is logged by the provider.
                missing.add("table " + names.inSql(entity));
            } else if (!answers(factory, entity, "e")) {
                missing.addAll(missingColumns(factory, entity, names.inSql(entity)));
            }
        }
        return missing;
    }

    private static List<String> missingColumns(EntityManagerFactory factory, Class<?> entity, String table) {
        return columns(entity).stream()
                .filter(column -> !answers(factory, entity, "e." + column.getName()))
                .map(column -> "column " + table + "." + columnName(column))
                .toList();
    }

    private static List<Field> columns(Class<?> entity) {
        List<Field> columns = new ArrayList<>();
        for (Class<?> type = entity; type != null; type = type.getSuperclass()) {
            Arrays.stream(type.getDeclaredFields())
                    .filter(field -> field.isAnnotationPresent(Column.class))
                    .forEach(columns::add);
        }
        return columns;
    }

    private static String columnName(Field column) {
        return Objects.requireNonNull(column.getAnnotation(Column.class)).name();
    }

    private static boolean answers(EntityManagerFactory factory, Class<?> entity, String selected) {
        String name = entity.getAnnotation(Entity.class).name();
        EntityManager entityManager = factory.createEntityManager();
        try {
            entityManager
                    .createQuery("select " + selected + " from " + name + " e where 1 = 0", Object.class)
                    .getResultList();
            return true;
        } catch (PersistenceException e) {
            LOG.debug("{} of {} cannot be selected", selected, name, e);
            return false;
        } finally {
            entityManager.close();
        }
    }
}
