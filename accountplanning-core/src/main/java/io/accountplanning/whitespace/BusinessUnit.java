package io.accountplanning.whitespace;

import io.accountplanning.table.CellType;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.time.TimeOrderedUuid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A business unit of the client, or a group of them such as a region.
 *
 * @param id the row's id
 * @param name what it is called; required, once among those of the same parent whatever the case, without a stroke beside a blank
 * @param parent the group that it belongs to; null at the top
 */
public record BusinessUnit(Id id, String name, @Nullable Id parent) implements Row {

    /** The table, {@code businessUnits}. */
    public static final Table<BusinessUnit> TABLE = Table.of("businessUnits", BusinessUnit.class)
            .required("name", CellType.line(Hierarchy.LONGEST_NAME))
            .column("parent", CellType.rowReference(Id::new))
            .under("parent")
            .build();

    /**
     * The id of a business unit.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public BusinessUnit {
        Objects.requireNonNull(id, "id");
        name = Objects.requireNonNull(name, "name").strip();
    }

    /** A new one at the top. */
    public static BusinessUnit of(String name) {
        return new BusinessUnit(Id.next(), name, null);
    }

    /** A new one below that group. */
    public static BusinessUnit of(String name, Id parent) {
        return new BusinessUnit(Id.next(), name, parent);
    }

    /** A copy with another value: what it is called. */
    public BusinessUnit withName(String value) {
        return new BusinessUnit(id, value, parent);
    }

    /** A copy with another value: the group that it belongs to. */
    public BusinessUnit withParent(@Nullable Id value) {
        return new BusinessUnit(id, name, value);
    }
}
