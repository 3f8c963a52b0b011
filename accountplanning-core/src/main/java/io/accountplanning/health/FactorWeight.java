package io.accountplanning.health;

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
 * What a factor counts for a tenant.
 *
 * @param id the row's id
 * @param factor the factor's name; required
 * @param weight 0 or more; required
 */
public record FactorWeight(Id id, String factor, BigDecimal weight) implements Row {

    /** The table, {@code weights}. */
    public static final Table<FactorWeight> TABLE = Table.of("weights", FactorWeight.class)
            .required("factor", CellType.code(100))
            .required("weight", CellType.number())
            .build();

    /**
     * The id of a row.
     *
     * @param value unique in the settings
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public FactorWeight {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(factor, "factor");
        weight = Decimals.canonical(weight);
    }

    /** The weight of that factor. */
    public static FactorWeight of(String factor, BigDecimal weight) {
        return new FactorWeight(Id.next(), factor, weight);
    }
}
