package io.accountplanning.jpa;

import io.accountplanning.error.AccountPlanningException;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The tables that {@link JpaStorage} needs. The scripts that make them are named as Flyway wants it, so a host names their
 * place beside its own, or runs the statements in any other way.
 */
public final class JpaSchema {

    /** The databases that there are scripts for. */
    public enum Dialect {
        /** H2 2.x. */
        H2,
        /** PostgreSQL 13 and newer. */
        POSTGRESQL
    }

    private static final String FOLDER = "io/accountplanning/jpa/schema/";
    private static final List<String> SCRIPTS = List.of("V1__account_planning.sql");

    private JpaSchema() {}

    /** Where Flyway finds the scripts: {@code classpath:io/accountplanning/jpa/schema/h2}. */
    public static String flywayLocation(Dialect dialect) {
        return "classpath:" + folder(dialect);
    }

    /** The statements of all scripts, in order, without semicolons at their ends. */
    public static List<String> statements(Dialect dialect) {
        return SCRIPTS.stream()
                .flatMap(script ->
                        Arrays.stream(read(folder(dialect) + "/" + script).split(";")))
                .map(statement -> statement.replaceAll("(?m)^--.*$", "").strip())
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /**
     * Compares the database with what the storage needs, by selecting no rows of every table. Meant for the start of a host.
     * It opens entity managers without transactions.
     *
     * @throws AccountPlanningException when the persistence unit does not know the mapped classes, or tables or columns are
     *     missing; it names each of them
     */
    public static void check(EntityManagerFactory factory) {
        ManagedClasses.requireKnown(factory);
        List<String> missing = SchemaProbe.missing(factory);
        if (!missing.isEmpty()) {
            throw new AccountPlanningException(
                    "The database lacks " + String.join(", ", missing) + ".",
                    "Maybe run " + String.join(", ", SCRIPTS) + " of the database's dialect, which lies in the jar at "
                            + FOLDER + "?");
        }
    }

    private static String folder(Dialect dialect) {
        return FOLDER + dialect.name().toLowerCase(Locale.ROOT);
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(JpaSchema.class.getResourceAsStream("/" + resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
