package io.accountplanning.scorecard;

import io.accountplanning.table.CellType;
import io.accountplanning.table.Decimals;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.time.TimeOrderedUuid;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;

/**
 * A category of a card.
 *
 * @param id the row's id
 * @param name what people call it; no other one of the card has the name
 * @param card the card that it belongs to
 * @param weight how much it counts among the card's categories, 0 or more; 1 when left out
 */
public record ScorecardCategory(Id id, String name, Scorecard.Id card, BigDecimal weight) implements Row {

    /** The table, {@code categories}. */
    public static final Table<ScorecardCategory> TABLE = Table.of("categories", ScorecardCategory.class)
            .required("name", CellType.line(200))
            .required("card", CellType.rowReference(Scorecard.Id::new))
            .column("weight", CellType.number())
            .build();

    /**
     * The id of a category.
     *
     * @param value unique in its plan, or in its template
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public ScorecardCategory {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(card, "card");
        weight = weight == null ? BigDecimal.ONE : Decimals.canonical(weight);
    }
}
