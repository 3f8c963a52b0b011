package io.accountplanning.scorecard;

import io.accountplanning.table.CellType;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.time.TimeOrderedUuid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a scorecard template.
 *
 * @param id the row's id
 * @param number 1 for the first one
 * @param status what it is there for
 * @param usedBy the number of the first plan that started a card from it, such as {@code AP-000123}; null when none has
 */
public record ScorecardVersion(
        Id id,
        Integer number,
        VersionStatus status,
        @Nullable String usedBy) implements Row {

    /** The table, {@code versions}. */
    public static final Table<ScorecardVersion> TABLE = Table.of("versions", ScorecardVersion.class)
            .required("number", CellType.integer(1, Table.MAX_ROWS))
            .required("status", CellType.choice(VersionStatus.class))
            .column("usedBy", CellType.code(30))
            .build();

    /**
     * The id of a version.
     *
     * @param value unique in its template
     */
    public record Id(UUID value) implements RowId {}

    public ScorecardVersion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(status, "status");
    }

    static ScorecardVersion draft(int number) {
        return new ScorecardVersion(new Id(TimeOrderedUuid.next()), number, VersionStatus.DRAFT, null);
    }

    ScorecardVersion withStatus(VersionStatus other) {
        return new ScorecardVersion(id, number, other, usedBy);
    }

    /** The first one who used it stays. */
    ScorecardVersion withUsedBy(String plan) {
        return usedBy == null ? new ScorecardVersion(id, number, status, plan) : this;
    }
}
