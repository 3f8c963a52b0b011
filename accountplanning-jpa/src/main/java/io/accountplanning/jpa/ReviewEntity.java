package io.accountplanning.jpa;

import io.accountplanning.review.BusinessReview;
import io.accountplanning.review.ReviewStatus;
import io.accountplanning.table.CellType;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link BusinessReview}. */
@Entity(name = "ApReview")
@Table(name = "ap_review")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class ReviewEntity extends RowEntity<BusinessReview> {

    private static final CellType<List<String>> NAMES = CellType.listOf(CellType.text(200));

    @Column(name = "title")
    private String title;

    @Column(name = "review_date")
    private LocalDate date;

    @Column(name = "status")
    private String status;

    @Column(name = "participants", length = 100_000)
    private @Nullable String participants;

    @Column(name = "rating")
    private @Nullable Integer rating;

    @Column(name = "notes", length = 100_000)
    private @Nullable String notes;

    protected ReviewEntity() {}

    @Override
    void take(BusinessReview row) {
        title = row.title();
        date = row.date();
        status = row.status().name();
        participants = row.participants().isEmpty() ? null : NAMES.write(row.participants());
        rating = row.rating();
        notes = StoredValues.html(row.notes());
    }

    @Override
    BusinessReview row() {
        return new BusinessReview(
                new BusinessReview.Id(rowId()),
                title,
                date,
                ReviewStatus.valueOf(status),
                participants == null ? List.of() : NAMES.restore(participants),
                rating,
                StoredValues.richText(notes));
    }
}
