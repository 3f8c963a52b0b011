package io.accountplanning.jpa;

import io.accountplanning.error.InvalidException;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the tables of {@link JpaStorage} are called: what stands before the name of each table, index and constraint, and the schema
 * that they are in. What is given here is written into SQL and into the mapping as it stands, without quotation marks, so
 * neither may be a word that the database reserves.
 *
 * @param prefix {@code crm_} makes {@code crm_plan}: lower-case letters, digits and underscores behind a letter, 30 characters at most
 * @param schema the same, 63 characters at most; null for the one that the connection uses by itself
 */
public record TableNames(String prefix, @Nullable String schema) {

    private static final String SHIPPED = "ap_";
    private static final Pattern SHIPPED_NAME = Pattern.compile("\\b" + SHIPPED + "(\\w+)");

    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9_]*");
    private static final int LONGEST_IN_DATABASES = 63;

    /** What the scripts' own names have behind the prefix, and some more for those of later versions. */
    static final int LONGEST_REST = 33;

    private static final Set<String> TABLES =
            ManagedClasses.entities().stream().map(TableNames::shipped).collect(Collectors.toUnmodifiableSet());

    /** Those of the scripts in the jar: {@code ap_plan}, without a schema. */
    public static final TableNames DEFAULT = of(SHIPPED);

    /** @throws InvalidException when a name is none that all databases take as it stands, or is too long */
    public TableNames {
        requirePlain("prefix", prefix, LONGEST_IN_DATABASES - LONGEST_REST);
        if (schema != null) {
            requirePlain("schema", schema, LONGEST_IN_DATABASES);
        }
    }

    /**
     * Names with that prefix, without a schema.
     *
     * @throws InvalidException when the prefix is none
     */
    public static TableNames of(String prefix) {
        return new TableNames(prefix, null);
    }

    /**
     * The same in that schema, which the host makes.
     *
     * @throws InvalidException when that is no name of a schema
     */
    public TableNames inSchema(String schema) {
        return new TableNames(prefix, schema);
    }

    /** The entity's table without its schema. */
    String table(Class<?> entity) {
        return prefixed(shipped(entity));
    }

    /** The entity's table as SQL names it. */
    String inSql(Class<?> entity) {
        return qualified(table(entity));
    }

    /** The shipped SQL with these names. Indexes and constraints are in the schema of their table anyway, and may not name it. */
    String in(String sql) {
        return SHIPPED_NAME.matcher(sql).replaceAll(this::replaced);
    }

    private String replaced(MatchResult name) {
        return TABLES.contains(name.group()) ? qualified(prefixed(name.group())) : prefixed(name.group());
    }

    private String prefixed(String shipped) {
        return prefix + shipped.substring(SHIPPED.length());
    }

    private String qualified(String table) {
        return schema == null ? table : schema + "." + table;
    }

    private static String shipped(Class<?> entity) {
        return Objects.requireNonNull(entity.getAnnotation(Table.class)).name();
    }

    private static void requirePlain(String path, String name, int most) {
        if (name.length() > most || !PLAIN.matcher(name).matches()) {
            throw InvalidException.of(
                    path,
                    "must begin with a letter and have lower-case letters (a to z), digits and underscores, at most "
                            + most + " of them",
                    name);
        }
    }
}
