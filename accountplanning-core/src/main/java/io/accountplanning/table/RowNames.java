package io.accountplanning.table;

import io.accountplanning.text.Characters;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the rows are called that cells refer to, so that people copy and type names where ids are stored. A name that several rows have
 * is shown as the id, and refused when it is typed. Immutable.
 */
public final class RowNames {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final RowNames NONE = new RowNames(Map.of(), Map.of());

    /** The rows of a table: by their names, those of a pasted block apart, and their names. */
    private record Named(
            String table, Map<String, Set<UUID>> block, Map<String, Set<UUID>> ids, Map<UUID, String> names) {}

    private final Map<Class<?>, Named> tables;
    private final Map<String, Class<?>> ids;

    private RowNames(Map<Class<?>, Named> tables, Map<String, Class<?>> ids) {
        this.tables = tables;
        this.ids = ids;
    }

    /** What a table is called for cells of other sections. */
    static String key(String section, String table) {
        return section + "." + table;
    }

    /** Of no rows: references are typed and shown as ids. */
    public static RowNames none() {
        return NONE;
    }

    /** The same with the rows of a table; rows that are themselves called by references have no names. */
    public <R extends Row> RowNames with(Table<R> table, List<R> rows) {
        if (table.isLabelledByReferences()) {
            return this;
        }
        Map<UUID, String> names = new HashMap<>();
        rows.forEach(row -> names.put(row.id().value(), table.label(row)));
        return with(table, new Named(table.name(), Map.of(), byName(names), names));
    }

    /** The same with the rows of a table of the section of that key, to which cells of other sections may refer as well. */
    public <R extends Row> RowNames with(String section, Table<R> table, List<R> rows) {
        Map<String, Class<?>> all = new HashMap<>(ids);
        all.put(key(section, table.name()), table.idType());
        return new RowNames(tables, all).with(table, rows);
    }

    /** The same with the rows of a block that is being pasted or read, by their ids; their names go before those of other rows. */
    public <R extends Row> RowNames withBlock(Table<R> table, Map<UUID, String> names) {
        Named known = tables.get(table.idType());
        return known == null ? this : with(table, new Named(known.table, byName(names), known.ids, known.names));
    }

    private RowNames with(Table<?> table, Named named) {
        Map<Class<?>, Named> all = new HashMap<>(tables);
        all.put(table.idType(), named);
        return new RowNames(all, ids);
    }

    private static Map<String, Set<UUID>> byName(Map<UUID, String> names) {
        Map<String, Set<UUID>> ids = new HashMap<>();
        names.forEach((id, name) ->
                ids.computeIfAbsent(key(name), key -> new LinkedHashSet<>()).add(id));
        ids.remove("");
        return ids;
    }

    private static String key(String name) {
        return Characters.ofLine(name).strip().toLowerCase(Locale.ROOT);
    }

    /**
     * What was typed with ids in place of names.
     *
     * @throws IllegalArgumentException with the broken rule in words, when a name is that of no row or of several
     */
    public String typed(CellType<?> type, String text) {
        return each(type, text, (named, name) -> ID.matcher(name).matches() ? name : id(named, name));
    }

    private static String id(Named named, String name) {
        Set<UUID> inBlock = named.block.getOrDefault(key(name), Set.of());
        if (inBlock.size() > 1) {
            throw new IllegalArgumentException(
                    "is the name of " + inBlock.size() + " rows of the block; name them apart");
        }
        Set<UUID> found = inBlock.isEmpty() ? named.ids.getOrDefault(key(name), Set.of()) : inBlock;
        if (found.isEmpty()) {
            throw new IllegalArgumentException("is neither the name nor the id of a row of " + named.table);
        }
        if (found.size() > 1) {
            throw new IllegalArgumentException("is the name of " + found.size() + " rows of " + named.table
                    + "; give the id of one of them: "
                    + found.stream().map(UUID::toString).collect(Collectors.joining(", ")));
        }
        return found.iterator().next().toString();
    }

    /** What is shown with names in place of ids, but for those that {@link #typed} would not read as that row. */
    public String shown(CellType<?> type, String text) {
        return each(type, text, (named, id) -> name(type, named, id));
    }

    private static String name(CellType<?> type, Named named, String id) {
        String name = ID.matcher(id).matches() ? named.names.get(UUID.fromString(id)) : null;
        boolean isClear = name != null
                && named.ids.getOrDefault(key(name), Set.of()).size() == 1
                && !ID.matcher(name.strip()).matches()
                && (type.kind() != CellType.Kind.LIST || !name.contains(";"));
        return isClear ? String.valueOf(name) : id;
    }

    /** Whether cells of that type refer to no rows, or to rows of a table whose rows it has the names of. */
    public boolean covers(CellType<?> type) {
        return type.refersTo() == null || named(type) != null;
    }

    private @Nullable Named named(CellType<?> type) {
        Object refersTo = type.refersTo();
        Object of = refersTo instanceof String key ? ids.get(key) : refersTo;
        return of == null ? null : tables.get(of);
    }

    private interface Reading {
        String of(Named named, String part);
    }

    private String each(CellType<?> type, String text, Reading reading) {
        Named named = named(type);
        if (named == null) {
            return text;
        }
        return type.kind() == CellType.Kind.LIST
                ? CellRules.split(text).map(part -> reading.of(named, part)).collect(Collectors.joining("; "))
                : reading.of(named, text.strip());
    }
}
