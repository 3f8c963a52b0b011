package io.accountplanning.review;

import io.accountplanning.host.UserId;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.time.TimeOrderedUuid;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided in a business review.
 *
 * @param id the row's id
 * @param text what was decided; required
 * @param review the review; required
 * @param pic the person in charge; null when nobody is yet
 * @param deadline the last day for it, in the tenant's time zone; null when there is none
 * @param task the task of the plan that it became; null when it did not become one
 */
public record Decision(
        Id id,
        String text,
        BusinessReview.Id review,
        @Nullable UserId pic,
        @Nullable LocalDate deadline,
        @Nullable TaskRef task)
        implements Row {

    /** The table, {@code decisions}. */
    public static final Table<Decision> TABLE = Table.of("decisions", Decision.class)
            .required("text", CellType.text(500))
            .required("review", CellType.rowReference(BusinessReview.Id::new))
            .column("pic", CellType.reference(UserId::of, UserId::value))
            .column("deadline", CellType.date())
            .managed("task", CellType.rowReference(TaskRef::new).to("planning", "tasks"), "plan.reviews().toTask(...)")
            .build();

    /**
     * The id of a decision.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    /**
     * The id of the task that a decision became. The task may have been deleted since.
     *
     * @param value the task's id in the same plan
     */
    public record TaskRef(UUID value) implements RowId {}

    public Decision {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(review, "review");
    }

    /** That was decided; nobody is in charge of it yet. */
    public static Decision of(BusinessReview.Id review, String text) {
        return new Decision(Id.next(), text, review, null, null, null);
    }

    /** A copy with another value: what was decided. */
    public Decision withText(String value) {
        return new Decision(id, value, review, pic, deadline, task);
    }

    /** A copy with another value: the person in charge. */
    public Decision withPic(@Nullable UserId value) {
        return new Decision(id, text, review, value, deadline, task);
    }

    /** A copy with another person in charge, by the host's user id. */
    public Decision withPic(String userId) {
        return withPic(UserId.of(userId));
    }

    /** A copy with another value: the last day for it. */
    public Decision withDeadline(@Nullable LocalDate value) {
        return new Decision(id, text, review, pic, value, task);
    }

    /** A copy that became that task. An edit by hand may not do this; {@code plan.reviews().toTask(id)} does. */
    public Decision withTask(@Nullable TaskRef value) {
        return new Decision(id, text, review, pic, deadline, value);
    }
}
