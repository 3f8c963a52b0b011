package io.accountplanning.relation;

import io.accountplanning.host.UserId;
import io.accountplanning.section.Stamp;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.time.TimeOrderedUuid;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;

/**
 * A project that somebody is creating in the host at the moment.
 *
 * @param id the row's id
 * @param name what it shall be called
 * @param key what tells this wish from others of the plan
 * @param requestedBy who is at it
 * @param requestedAt since when, to the microsecond
 */
public record ProjectRequest(Id id, String name, String key, UserId requestedBy, Instant requestedAt) implements Row {

    /** The table, {@code requests}. */
    public static final Table<ProjectRequest> TABLE = Table.of("requests", ProjectRequest.class)
            .required("name", CellType.line(300))
            .required("key", CellType.code(100))
            .required("requestedBy", CellType.reference(UserId::of, UserId::value))
            .required("requestedAt", CellType.reference(Instant::parse, Instant::toString))
            .build();

    /**
     * The id of a request.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public ProjectRequest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(requestedBy, "requestedBy");
        requestedAt = requestedAt.truncatedTo(ChronoUnit.MICROS);
    }

    static ProjectRequest of(NewProject project, Stamp by) {
        return new ProjectRequest(Id.next(), project.name(), project.key(), by.by(), by.at());
    }
}
