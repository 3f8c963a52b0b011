package io.accountplanning.file;

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
import org.jspecify.annotations.Nullable;

/**
 * A file or a link of a plan.
 *
 * @param id the row's id; that of the file's content in the host's store too
 * @param name what people call it: a file's name with its ending, a link's title
 * @param link where it leads; null for a file
 * @param contentType the media type, such as {@code application/pdf}; null for a link
 * @param size in bytes; null for a link
 * @param addedBy who added it
 * @param addedAt when, to the microsecond
 * @param note what it is for; null for nothing said
 */
public record PlanFile(
        Id id,
        String name,
        @Nullable String link,
        @Nullable String contentType,
        @Nullable Long size,
        UserId addedBy,
        Instant addedAt,
        @Nullable String note)
        implements Row {

    /** The table, {@code files}. */
    public static final Table<PlanFile> TABLE = Table.of("files", PlanFile.class)
            .required("name", CellType.text(200))
            .column("link", CellType.text(2_000))
            .column("contentType", CellType.code(200))
            .column("size", CellType.reference(Long::valueOf, String::valueOf))
            .required("addedBy", CellType.reference(UserId::of, UserId::value))
            .required("addedAt", CellType.reference(Instant::parse, Instant::toString))
            .column("note", CellType.text(2_000))
            .build();

    /**
     * The id of a file.
     *
     * @param value unique in its tenant
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public PlanFile {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(addedBy, "addedBy");
        addedAt = addedAt.truncatedTo(ChronoUnit.MICROS);
        note = note == null || note.isBlank() ? null : note.strip();
    }

    static PlanFile file(Id id, String name, String contentType, long size, Stamp added) {
        return new PlanFile(id, name, null, contentType, size, added.by(), added.at(), null);
    }

    static PlanFile link(String name, String link, Stamp added) {
        return new PlanFile(Id.next(), name, link, null, null, added.by(), added.at(), null);
    }

    /** Whether it is a link, and not a file. */
    public boolean isLink() {
        return link != null;
    }

    PlanFile called(String other, @Nullable String purpose) {
        return new PlanFile(id, other, link, contentType, size, addedBy, addedAt, purpose);
    }
}
