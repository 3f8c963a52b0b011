package io.accountplanning.template;

import io.accountplanning.table.CellType;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import java.util.Objects;
import java.util.UUID;

/**
 * A version of a template. What it consists of never changes.
 *
 * @param id the row's id, under which its content is kept
 * @param number 1 for the first one
 * @param status what it is there for
 * @param source the number of the plan that it was made from, such as {@code AP-000123}
 */
public record TemplateVersion(Id id, Integer number, TemplateStatus status, String source) implements Row {

    /** The table, {@code versions}. */
    public static final Table<TemplateVersion> TABLE = Table.of("versions", TemplateVersion.class)
            .required("number", CellType.integer(1, Table.MAX_ROWS))
            .required("status", CellType.choice(TemplateStatus.class))
            .required("source", CellType.code(30))
            .build();

    /**
     * The id of a version.
     *
     * @param value unique in the tenant
     */
    public record Id(UUID value) implements RowId {}

    public TemplateVersion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(source, "source");
    }

    TemplateVersion withStatus(TemplateStatus other) {
        return new TemplateVersion(id, number, other, source);
    }
}
