package io.accountplanning.sharing;

import io.accountplanning.section.SectionType;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something of a plan that is shared with the client, or not: a section, one of its fields or tables, a column of a table, or a row.
 *
 * @param section the section's key, such as {@code planning}; {@code plan} for the plan's details
 * @param part the name of a field or a table, or of a column as {@code tasks.pic}; null for the section
 * @param row the id of a row of that table; null for all of it
 */
public record SharedPart(
        String section, @Nullable String part, @Nullable UUID row) {

    public SharedPart {
        Objects.requireNonNull(section, "section");
        if (row != null) {
            Objects.requireNonNull(part, "part");
        }
    }

    /** A whole section. */
    public static SharedPart of(SectionType<?> section) {
        return new SharedPart(section.key(), null, null);
    }

    /** A field of a section. */
    public static SharedPart field(SectionType<?> section, String field) {
        return new SharedPart(section.key(), field, null);
    }

    /** A table of a section. */
    public static SharedPart table(SectionType<?> section, Table<?> table) {
        return new SharedPart(section.key(), table.name(), null);
    }

    /** A column of a table: that cell of every row. */
    public static SharedPart column(SectionType<?> section, Table<?> table, String column) {
        return new SharedPart(section.key(), table.name() + "." + column, null);
    }

    /** A row of a table, with everything under it. */
    public static SharedPart row(SectionType<?> section, Table<?> table, RowId row) {
        return new SharedPart(section.key(), table.name(), row.value());
    }

    /** The table of a column; empty for anything else. */
    public Optional<SharedPart> table() {
        String named = part;
        if (named == null || row != null || named.indexOf('.') < 0) {
            return Optional.empty();
        }
        return Optional.of(new SharedPart(section, named.substring(0, named.indexOf('.')), null));
    }

    /** What it is part of; itself for a section. */
    SharedPart around() {
        return row == null ? new SharedPart(section, null, null) : new SharedPart(section, part, null);
    }

    /** The address as errors tell it, such as {@code planning.tasks[…]}. */
    @Override
    public String toString() {
        return section + (part == null ? "" : "." + part) + (row == null ? "" : "[" + row + "]");
    }
}
