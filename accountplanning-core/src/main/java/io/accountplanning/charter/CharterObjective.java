package io.accountplanning.charter;

import io.accountplanning.table.CellType;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import io.accountplanning.text.RichText;
import java.util.Objects;

/**
 * What a strategic objective of the organisation means for this relationship.
 *
 * @param id that of the strategic objective, so a charter describes each once, and those of two plans are matched
 * @param name what the organisation called it when it was described
 * @param description what it means here, for both sides
 */
public record CharterObjective(StrategicObjective.Id id, String name, RichText description) implements Row {

    /** The table, {@code objectives}. */
    public static final Table<CharterObjective> TABLE = Table.of("objectives", CharterObjective.class)
            .required("name", CellType.line(200))
            .column("description", CellType.richText())
            .build();

    public CharterObjective {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        description = description == null ? RichText.EMPTY : description;
    }

    /** That objective, described for a relationship. */
    public static CharterObjective of(StrategicObjective objective, RichText description) {
        return new CharterObjective(objective.id(), objective.name(), description);
    }

    /** A copy with another description. */
    public CharterObjective withDescription(RichText value) {
        return new CharterObjective(id, name, value);
    }
}
