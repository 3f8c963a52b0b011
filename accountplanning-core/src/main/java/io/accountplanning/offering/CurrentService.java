package io.accountplanning.offering;

import io.accountplanning.table.CellType;
import io.accountplanning.table.Decimals;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.time.TimeOrderedUuid;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service that the client buys from us.
 *
 * @param id the row's id
 * @param name what it is; required
 * @param description what it consists of; null when not said
 * @param annualValue what it is worth a year, in the plan's currency; null when unknown
 */
public record CurrentService(
        Id id,
        String name,
        @Nullable String description,
        @Nullable BigDecimal annualValue) implements Row {

    /** The table, {@code currentServices}. */
    public static final Table<CurrentService> TABLE = Table.of("currentServices", CurrentService.class)
            .required("name", CellType.line(200))
            .column("description", CellType.text(2_000))
            .column("annualValue", CellType.amount())
            .build();

    /**
     * The id of a current service.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public CurrentService {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        annualValue = Decimals.canonicalOrNull(annualValue);
    }

    /** A new one with only what is required. */
    public static CurrentService of(String name) {
        return new CurrentService(Id.next(), name, null, null);
    }

    /** A copy with another value: what it consists of. */
    public CurrentService withDescription(@Nullable String value) {
        return new CurrentService(id, name, value, annualValue);
    }

    /** A copy with another value: what it is worth a year, in the plan's currency. */
    public CurrentService withAnnualValue(@Nullable BigDecimal value) {
        return new CurrentService(id, name, description, value);
    }

    /** A copy with another value: what it is. */
    public CurrentService withName(String value) {
        return new CurrentService(id, value, description, annualValue);
    }
}
