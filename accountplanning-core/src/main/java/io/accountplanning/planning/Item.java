package io.accountplanning.planning;

import io.accountplanning.table.CellType;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.time.TimeOrderedUuid;
import java.util.Objects;
import java.util.UUID;

/**
 * A part of an objective, under which tasks stand.
 *
 * @param id the row's id
 * @param title what it is; required
 * @param objective the objective that it belongs to; required
 */
public record Item(Id id, String title, Objective.Id objective) implements Row {

    /** The table, {@code items}. */
    public static final Table<Item> TABLE = Table.of("items", Item.class)
            .required("title", CellType.line(300))
            .required("objective", CellType.rowReference(Objective.Id::new))
            .build();

    /**
     * The id of an item.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public Item {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(objective, "objective");
    }

    /** An item of that title under that objective. */
    public static Item of(Objective.Id objective, String title) {
        return new Item(Id.next(), title, objective);
    }

    /** A copy with another value: the objective that it belongs to. */
    public Item withObjective(Objective.Id value) {
        return new Item(id, title, value);
    }

    /** A copy with another value: what it is. */
    public Item withTitle(String value) {
        return new Item(id, value, objective);
    }
}
