package io.accountplanning.offering;

import io.accountplanning.table.CellType;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.time.TimeOrderedUuid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service that the client could buy from us.
 *
 * @param id the row's id
 * @param name what it is; required
 * @param potential how likely it is to be bought; null when not judged
 * @param scale how large it would be; null when not judged
 * @param prioritization how much we want it; null when not judged
 * @param notes what else there is to say; null when nothing
 */
public record Offering(
        Id id,
        String name,
        @Nullable Level potential,
        @Nullable Level scale,
        @Nullable Level prioritization,
        @Nullable String notes)
        implements Row {

    /** The table, {@code offerings}. */
    public static final Table<Offering> TABLE = Table.of("offerings", Offering.class)
            .required("name", CellType.line(200))
            .internal("potential", CellType.choice(Level.class))
            .internal("scale", CellType.choice(Level.class))
            .internal("prioritization", CellType.choice(Level.class))
            .internal("notes", CellType.text(2_000))
            .build();

    /**
     * The id of an offering.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public Offering {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    /** A new one with only what is required. */
    public static Offering of(String name) {
        return new Offering(Id.next(), name, null, null, null, null);
    }

    /** A copy with another value: how likely it is to be bought. */
    public Offering withPotential(@Nullable Level value) {
        return new Offering(id, name, value, scale, prioritization, notes);
    }

    /** A copy with another value: how large it would be. */
    public Offering withScale(@Nullable Level value) {
        return new Offering(id, name, potential, value, prioritization, notes);
    }

    /** A copy with another value: how much we want it. */
    public Offering withPrioritization(@Nullable Level value) {
        return new Offering(id, name, potential, scale, value, notes);
    }

    /** A copy with another value: what else there is to say. */
    public Offering withNotes(@Nullable String value) {
        return new Offering(id, name, potential, scale, prioritization, value);
    }

    /** A copy with another value: what it is. */
    public Offering withName(String value) {
        return new Offering(id, value, potential, scale, prioritization, notes);
    }
}
