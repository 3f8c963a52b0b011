package io.accountplanning.review;

import io.accountplanning.table.CellType;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.text.RichText;
import io.accountplanning.time.TimeOrderedUuid;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of both sides that looks back on a part of the plan's period, such as a QBR.
 *
 * @param id the row's id
 * @param title what people call it; required
 * @param date the day on which it takes place, in the tenant's time zone; required
 * @param status where it stands; planned when left out. A section does not know what day it is, so a review may be held before its date,
 *     when it was brought forward; {@link #withDate} puts the date right
 * @param participants who takes part, by name
 * @param rating how the client rated the relationship in it, 1 (worst) to 5 (best); null when not rated. Internal
 * @param notes what people noted of it for themselves; may be empty. Internal
 */
public record BusinessReview(
        Id id,
        String title,
        LocalDate date,
        ReviewStatus status,
        List<String> participants,
        @Nullable Integer rating,
        RichText notes)
        implements Row {

    private static final int WORST = 1;
    private static final int BEST = 5;

    /** The table, {@code reviews}. */
    public static final Table<BusinessReview> TABLE = Table.of("reviews", BusinessReview.class)
            .required("title", CellType.line(300))
            .required("date", CellType.date())
            .column("status", CellType.choice(ReviewStatus.class))
            .column("participants", CellType.listOf(CellType.line(200)))
            .internal("rating", CellType.integer(WORST, BEST))
            .internal("notes", CellType.richText())
            .build();

    /**
     * The id of a business review.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public BusinessReview {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(date, "date");
        status = status == null ? ReviewStatus.PLANNED : status;
        participants = participants == null ? List.of() : List.copyOf(participants);
        notes = notes == null ? RichText.EMPTY : notes;
    }

    /** A review that is planned for that day. */
    public static BusinessReview planned(LocalDate date, String title) {
        return new BusinessReview(Id.next(), title, date, ReviewStatus.PLANNED, List.of(), null, RichText.EMPTY);
    }

    /** A copy that has taken place, not rated unless it was rated before. */
    public BusinessReview held() {
        return withStatus(ReviewStatus.HELD);
    }

    /** A copy that has taken place and was rated 1 (worst) to 5 (best). */
    public BusinessReview held(int rated) {
        return held().withRating(rated);
    }

    /** A copy with another value: what people call it. */
    public BusinessReview withTitle(String value) {
        return new BusinessReview(id, value, date, status, participants, rating, notes);
    }

    /** A copy with another value: the day on which it takes place. */
    public BusinessReview withDate(LocalDate value) {
        return new BusinessReview(id, title, value, status, participants, rating, notes);
    }

    /** A copy with another value: where it stands. */
    public BusinessReview withStatus(ReviewStatus value) {
        return new BusinessReview(id, title, date, value, participants, rating, notes);
    }

    /** A copy with another value: who takes part, by name. */
    public BusinessReview withParticipants(List<String> value) {
        return new BusinessReview(id, title, date, status, value, rating, notes);
    }

    /** A copy with another value: how the client rated the relationship. */
    public BusinessReview withRating(@Nullable Integer value) {
        return new BusinessReview(id, title, date, status, participants, value, notes);
    }

    /** A copy with another value: what people noted for themselves. */
    public BusinessReview withNotes(RichText value) {
        return new BusinessReview(id, title, date, status, participants, rating, value);
    }

    /** Whether it has taken place. */
    public boolean isHeld() {
        return status == ReviewStatus.HELD;
    }

    /**
     * The rating on a scale of 0 to 100, with two decimals: (rating − 1) ÷ 4 · 100, so that 1 is 0, 3 is 50 and 5 is 100. The five
     * answers are even steps from the worst to the best, as in the usual rescaling of a Likert item. Empty when it was not rated.
     */
    public Optional<BigDecimal> ratingPercent() {
        return Optional.ofNullable(rating).map(BusinessReview::percentOf);
    }

    /** {@link #ratingPercent} of a rating of 1 to 5. */
    public static BigDecimal percentOf(int rated) {
        return BigDecimal.valueOf((rated - WORST) * 100L)
                .divide(BigDecimal.valueOf(BEST - WORST), 2, RoundingMode.HALF_UP);
    }
}
