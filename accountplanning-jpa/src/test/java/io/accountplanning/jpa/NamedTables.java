package io.accountplanning.jpa;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** A host that names the tables itself: they are made, and its mapping is saved among its resources; closing drops them. */
record NamedTables(TableNames names, TestDatabase database, EntityManagerFactory factory) implements AutoCloseable {

    /** In a schema of their own. */
    static NamedTables crm(TestDatabase database) {
        return in("crm", TableNames.of("crm_").inSchema("planning"), database);
    }

    /** In the schema of the connection. */
    static NamedTables sales(TestDatabase database) {
        return in("sales", TableNames.of("sales_"), database);
    }

    private static NamedTables in(String unit, TableNames names, TestDatabase database) {
        if (names.schema() != null) {
            database.execute("create schema " + names.schema());
        }
        JpaSchema.statements(database.dialect(), names).forEach(database::execute);
        saveMapping(unit + "-orm.xml", names);
        return new NamedTables(names, database, database.factory(unit, Map.of()));
    }

    private static void saveMapping(String file, TableNames names) {
        try {
            Path resource = Path.of(URI.create(
                    NamedTables.class.getResource("/META-INF/persistence.xml").toString()));
            Files.writeString(resource.resolveSibling(file), JpaSchema.mapping(names));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JpaStorage storage() {
        return JpaStorage.of(factory);
    }

    @Override
    public void close() {
        factory.close();
        database.execute(ManagedClasses.entities().stream()
                .map(names::inSql)
                .collect(Collectors.joining(", ", "drop table if exists ", " cascade")));
        if (names.schema() != null) {
            database.execute("drop schema " + names.schema());
        }
    }
}
