package io.accountplanning.charter;

import io.accountplanning.table.CellType;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.text.RichText;
import io.accountplanning.time.TimeOrderedUuid;
import java.util.Objects;
import java.util.UUID;

/**
 * What the organisation wants to achieve with its relationships; each relationship describes it anew for itself.
 *
 * @param id the row's id, which charters and projects refer to
 * @param name what people call it; required
 * @param description what it means inside the organisation; clients never see it
 * @param active whether it is in use; one that is not stays in the charters that describe it. In use when left out
 */
public record StrategicObjective(Id id, String name, RichText description, Boolean active) implements Row {

    /** The table, {@code objectives}. */
    public static final Table<StrategicObjective> TABLE = Table.of("objectives", StrategicObjective.class)
            .required("name", CellType.line(200))
            .column("description", CellType.richText())
            .column("active", CellType.yesNo())
            .build();

    /**
     * The id of a strategic objective.
     *
     * @param value unique in its tenant
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public StrategicObjective {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        description = description == null ? RichText.EMPTY : description;
        active = active == null || active;
    }

    /** One of that name, in use, not described yet. */
    public static StrategicObjective of(String name) {
        return new StrategicObjective(Id.next(), name, RichText.EMPTY, true);
    }

    /** A copy with another name. */
    public StrategicObjective withName(String value) {
        return new StrategicObjective(id, value, description, active);
    }

    /** A copy with another description. */
    public StrategicObjective withDescription(RichText value) {
        return new StrategicObjective(id, name, value, active);
    }

    /** A copy that is in use, or no longer is. */
    public StrategicObjective withActive(boolean is) {
        return new StrategicObjective(id, name, description, is);
    }
}
