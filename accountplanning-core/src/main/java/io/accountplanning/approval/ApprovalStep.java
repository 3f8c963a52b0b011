package io.accountplanning.approval;

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
 * Something that somebody did in the approval of a plan.
 *
 * @param id the row's id
 * @param act what was done
 * @param by who did it
 * @param at when, to the microsecond
 * @param comment what they said; null for nothing
 * @param baseline the snapshot of the plan that was approved; null when nothing was approved
 */
public record ApprovalStep(
        Id id,
        ApprovalAct act,
        UserId by,
        Instant at,
        @Nullable String comment,
        @Nullable UUID baseline) implements Row {

    /** The table, {@code steps}. */
    public static final Table<ApprovalStep> TABLE = Table.of("steps", ApprovalStep.class)
            .required("act", CellType.choice(ApprovalAct.class))
            .required("by", CellType.reference(UserId::of, UserId::value))
            .required("at", CellType.reference(Instant::parse, Instant::toString))
            .column("comment", CellType.text(2_000))
            .column("baseline", CellType.reference(UUID::fromString, UUID::toString))
            .build();

    /**
     * The id of a step.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public ApprovalStep {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(by, "by");
        at = at.truncatedTo(ChronoUnit.MICROS);
        comment = comment == null || comment.isBlank() ? null : comment.strip();
    }

    static ApprovalStep of(ApprovalAct act, Stamp stamp, @Nullable String comment, @Nullable UUID baseline) {
        return new ApprovalStep(Id.next(), act, stamp.by(), stamp.at(), comment, baseline);
    }
}
