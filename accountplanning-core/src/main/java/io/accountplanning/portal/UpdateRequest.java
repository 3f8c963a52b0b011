package io.accountplanning.portal;

import io.accountplanning.host.UserId;
import io.accountplanning.section.Stamp;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.time.TimeOrderedUuid;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client's request for an update of a plan.
 *
 * @param id the row's id
 * @param message what the client wants to know; required, at most {@value #LONGEST} characters
 * @param askedBy the host's id of the client's contact who asked; required
 * @param askedAt when; required
 * @param handledBy who handled it; null while it is open
 * @param handledAt when it was handled; null while it is open
 * @param reply what the client was told; null for nothing
 */
public record UpdateRequest(
        Id id,
        String message,
        UserId askedBy,
        Instant askedAt,
        @Nullable UserId handledBy,
        @Nullable Instant handledAt,
        @Nullable String reply)
        implements Row {

    /** The most characters of a message and of a reply. */
    public static final int LONGEST = 4_000;

    /** The table, {@code requests}. */
    public static final Table<UpdateRequest> TABLE = Table.of("requests", UpdateRequest.class)
            .required("message", CellType.text(LONGEST))
            .required("askedBy", CellType.reference(UserId::of, UserId::value))
            .required("askedAt", CellType.reference(Instant::parse, Instant::toString))
            .column("handledBy", CellType.reference(UserId::of, UserId::value))
            .column("handledAt", CellType.reference(Instant::parse, Instant::toString))
            .column("reply", CellType.text(LONGEST))
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

    public UpdateRequest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(askedBy, "askedBy");
        Objects.requireNonNull(askedAt, "askedAt");
    }

    /** Where the next page starts when this request is the last of one. */
    public UpdateRequestCursor cursor() {
        return new UpdateRequestCursor(askedAt, id);
    }

    static UpdateRequest of(String message, Stamp asked) {
        return new UpdateRequest(Id.next(), message, asked.by(), asked.at(), null, null, null);
    }

    UpdateRequest handled(@Nullable String told, Stamp by) {
        return new UpdateRequest(id, message, askedBy, askedAt, by.by(), by.at(), told);
    }

    /** Whether nobody has handled it yet. */
    public boolean isOpen() {
        return handledAt == null;
    }
}
