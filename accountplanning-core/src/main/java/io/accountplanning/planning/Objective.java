package io.accountplanning.planning;

import io.accountplanning.table.CellType;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.text.RichText;
import io.accountplanning.time.TimeOrderedUuid;
import java.util.Objects;
import java.util.UUID;

/**
 * An objective of the plan.
 *
 * @param id the row's id
 * @param title what shall be achieved; required
 * @param description what is meant by it; may be empty
 */
public record Objective(Id id, String title, RichText description) implements Row {

    /** The table, {@code objectives}. */
    public static final Table<Objective> TABLE = Table.of("objectives", Objective.class)
            .required("title", CellType.line(300))
            .column("description", CellType.richText())
            .build();

    /**
     * The id of an objective.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public Objective {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        description = description == null ? RichText.EMPTY : description;
    }

    /** An objective of that title. */
    public static Objective of(String title) {
        return new Objective(Id.next(), title, RichText.EMPTY);
    }

    /** A copy with another value: what is meant by it. */
    public Objective withDescription(RichText value) {
        return new Objective(id, title, value);
    }

    /** A copy with another value: what shall be achieved. */
    public Objective withTitle(String value) {
        return new Objective(id, value, description);
    }
}
