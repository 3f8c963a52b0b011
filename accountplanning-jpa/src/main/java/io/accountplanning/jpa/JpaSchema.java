package io.accountplanning.jpa;

import io.accountplanning.error.AccountPlanningException;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The tables that {@link JpaStorage} needs. The scripts that make them are named as Flyway wants it, so a host names their
 * place beside its own, or runs the statements in any other way.
 *
 * <p>A host that wants the tables to have {@link TableNames} of its own writes the scripts ({@link #writeScripts}) and the
 * mapping ({@link #mapping}) into its own resources, again with each version of the library, and names that mapping file in its persistence
 * unit in place of {@link JpaStorage#MAPPING_FILE}.
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

    /** The statements of all scripts, in order, without semicolons at their ends, for tables with the {@link TableNames#DEFAULT} names. */
    public static List<String> statements(Dialect dialect) {
        return statements(dialect, TableNames.DEFAULT);
    }

    /** The statements of all scripts, in order, without semicolons at their ends. The schema must be there before they are run. */
    public static List<String> statements(Dialect dialect, TableNames names) {
        return SCRIPTS.stream()
                .flatMap(script -> Arrays.stream(script(dialect, names, script).split(";")))
                .map(statement -> statement.replaceAll("(?m)^--.*$", "").strip())
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /**
     * Writes the scripts, under their versioned names, for a host whose tables have names of their own. What the folder has under those
     * names is replaced. The schema must be there before the scripts are run.
     *
     * @param folder is made when it is not there
     * @throws UncheckedIOException when a script cannot be written
     */
    public static void writeScripts(Dialect dialect, TableNames names, Path folder) {
        try {
            Files.createDirectories(folder);
            for (String script : SCRIPTS) {
                Files.writeString(folder.resolve(script), script(dialect, names, script));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the scripts into " + folder, e);
        }
    }

    /**
     * The text of a mapping file (orm.xml, in UTF-8) in which every entity of the storage has its table with these names. A persistence unit names
     * that file in place of {@link JpaStorage#MAPPING_FILE}, never beside it.
     */
    public static String mapping(TableNames names) {
        return MappingFile.text(names);
    }

    /**
     * Compares the database with what the storage needs, by selecting no rows of every table. Meant for the start of a host.
     * It opens entity managers without transactions.
     *
     * @throws AccountPlanningException when the persistence unit does not know the mapped classes, or tables or columns are
     *     missing; it names each of them
     */
    public static void check(EntityManagerFactory factory) {
        check(factory, TableNames.DEFAULT);
    }

    /**
     * The same for tables with names of their own. The questions go through the persistence unit, so the tables that are looked for are those
     * of its mapping file; the names are what the message calls them by.
     *
     * @throws AccountPlanningException when the persistence unit does not know the mapped classes, or tables or columns are
     *     missing; it names each of them
     */
    public static void check(EntityManagerFactory factory, TableNames names) {
        ManagedClasses.requireKnown(factory);
        List<String> missing = SchemaProbe.missing(factory, names);
        if (!missing.isEmpty()) {
            throw new AccountPlanningException("The database lacks " + String.join(", ", missing) + ".", advice(names));
        }
    }

    private static String advice(TableNames names) {
        String scripts = String.join(", ", SCRIPTS) + " of the database's dialect";
        return names.equals(TableNames.DEFAULT)
                ? "Maybe run " + scripts + ", which lies in the jar at " + FOLDER + "?"
                : "Maybe run " + scripts + " as JpaSchema.writeScripts writes it for " + names
                        + ", or name the file with JpaSchema.mapping of these names in the persistence unit?";
    }

    private static String script(Dialect dialect, TableNames names, String script) {
        return names.in(read(folder(dialect) + "/" + script));
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
