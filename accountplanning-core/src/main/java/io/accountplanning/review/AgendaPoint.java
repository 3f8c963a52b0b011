package io.accountplanning.review;

import io.accountplanning.table.CellType;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.text.RichText;
import io.accountplanning.time.TimeOrderedUuid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is talked about in a business review; points are taken in the order in which they stand.
 *
 * @param id the row's id
 * @param topic what it is about; required
 * @param review the review; required
 * @param detail more about it; may be empty
 * @param origin the key of the section that it was made from, such as {@code goals}; null when somebody typed it
 */
public record AgendaPoint(
        Id id,
        String topic,
        BusinessReview.Id review,
        RichText detail,
        @Nullable String origin) implements Row {

    /** The table, {@code agenda}. */
    public static final Table<AgendaPoint> TABLE = Table.of("agenda", AgendaPoint.class)
            .required("topic", CellType.line(300))
            .required("review", CellType.rowReference(BusinessReview.Id::new))
            .column("detail", CellType.richText())
            .managed("origin", CellType.code(100), "plan.reviews().prepare(...)")
            .tellsOf("origin")
            .build();

    /**
     * The id of a point.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public AgendaPoint {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(review, "review");
        detail = detail == null ? RichText.EMPTY : detail;
    }

    /** A point that somebody types. */
    public static AgendaPoint of(BusinessReview.Id review, String topic) {
        return new AgendaPoint(Id.next(), topic, review, RichText.EMPTY, null);
    }

    /** A point that was made from what a section says. */
    public static AgendaPoint madeFrom(BusinessReview.Id review, String section, String topic, RichText detail) {
        return new AgendaPoint(Id.next(), topic, review, detail, section);
    }

    /** A copy with another value: what it is about. */
    public AgendaPoint withTopic(String value) {
        return new AgendaPoint(id, value, review, detail, origin);
    }

    /** A copy with another value: more about it. */
    public AgendaPoint withDetail(RichText value) {
        return new AgendaPoint(id, topic, review, value, origin);
    }

    /** Whether it was made from what the plan says, and nobody typed it. */
    public boolean isGenerated() {
        return origin != null;
    }

    /** Whether it says the same of the same review as another one. */
    boolean says(AgendaPoint other) {
        return other.equals(new AgendaPoint(other.id, topic, review, detail, origin));
    }
}
