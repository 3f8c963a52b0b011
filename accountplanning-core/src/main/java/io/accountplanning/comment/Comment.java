package io.accountplanning.comment;

import io.accountplanning.host.UserId;
import io.accountplanning.section.Stamp;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.text.RichText;
import io.accountplanning.time.TimeOrderedUuid;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody said about a plan.
 *
 * @param id the row's id
 * @param text what was said; never empty
 * @param author who said it
 * @param at when, to the microsecond
 * @param editedAt when its author changed it last, to the microsecond; null when never
 * @param mentions whom it is meant for, each once
 * @param answers the comment that it answers; null when it starts a thread
 * @param section the key of the section that it is about; null when it is about the whole plan
 * @param row the row of that section that it is about; null when it is about the whole section
 */
public record Comment(
        Id id,
        RichText text,
        UserId author,
        Instant at,
        @Nullable Instant editedAt,
        List<UserId> mentions,
        @Nullable Id answers,
        @Nullable String section,
        @Nullable UUID row)
        implements Row {

    /** The table, {@code comments}: at most 5,000 in a plan. */
    public static final Table<Comment> TABLE = Table.of("comments", Comment.class)
            .required("text", CellType.richText())
            .required("author", CellType.reference(UserId::of, UserId::value))
            .required("at", CellType.reference(Instant::parse, Instant::toString))
            .column("editedAt", CellType.reference(Instant::parse, Instant::toString))
            .column("mentions", CellType.listOf(CellType.reference(UserId::of, UserId::value)))
            .column("answers", CellType.rowReference(Id::new))
            .column("section", CellType.code(200))
            .column("row", CellType.reference(UUID::fromString, UUID::toString))
            .atMost(5_000)
            .build();

    /**
     * The id of a comment.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public Comment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(author, "author");
        at = at.truncatedTo(ChronoUnit.MICROS);
        editedAt = editedAt == null ? null : editedAt.truncatedTo(ChronoUnit.MICROS);
        mentions = mentions == null ? List.of() : mentions.stream().distinct().toList();
    }

    static Comment of(NewComment said, Stamp stamp) {
        return new Comment(
                Id.next(),
                said.text(),
                stamp.by(),
                stamp.at(),
                null,
                said.mentions(),
                said.answers(),
                said.section(),
                said.row());
    }

    Comment edited(RichText other, List<UserId> mentioned, Instant moment) {
        return new Comment(id, other, author, at, moment, mentioned, answers, section, row);
    }
}
