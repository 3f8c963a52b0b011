package io.accountplanning.sharing;

import io.accountplanning.table.CellType;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.time.TimeOrderedUuid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose to share with the client, or not to.
 *
 * @param id the row's id
 * @param section the key of the section; required
 * @param part the name of a field, a table or a column, as in {@link SharedPart}; null for the section
 * @param row the id of a row; null for all of it
 * @param choice shared or internal; required
 */
public record SharingChoice(
        Id id,
        String section,
        @Nullable String part,
        @Nullable UUID row,
        Choice choice) implements Row {

    /** The table, {@code choices}. */
    public static final Table<SharingChoice> TABLE = Table.of("choices", SharingChoice.class)
            .required("section", CellType.code(200))
            .column("part", CellType.code(200))
            .column("row", CellType.reference(UUID::fromString, UUID::toString))
            .required("choice", CellType.choice(Choice.class))
            .build();

    /** Who sees it. */
    public enum Choice {
        /** The client too. */
        SHARED,
        /** Only people of the host's company. */
        INTERNAL
    }

    /**
     * The id of a choice.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public SharingChoice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(choice, "choice");
    }

    static SharingChoice of(SharedPart what, Choice choice) {
        return new SharingChoice(Id.next(), what.section(), what.part(), what.row(), choice);
    }

    /** What was chosen for. */
    public SharedPart what() {
        return new SharedPart(section, part, row);
    }

    SharingChoice with(Choice other) {
        return new SharingChoice(id, section, part, row, other);
    }
}
