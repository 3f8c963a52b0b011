package io.accountplanning.jpa;

import io.accountplanning.review.AgendaPoint;
import io.accountplanning.review.BusinessReview;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An {@link AgendaPoint}. */
@Entity(name = "ApReviewAgenda")
@Table(name = "ap_review_agenda")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class AgendaPointEntity extends RowEntity<AgendaPoint> {

    @Column(name = "topic")
    private String topic;

    @Column(name = "review_id")
    private UUID reviewId;

    @Column(name = "detail", length = 100_000)
    private @Nullable String detail;

    @Column(name = "origin")
    private @Nullable String origin;

    protected AgendaPointEntity() {}

    @Override
    void take(AgendaPoint row) {
        topic = row.topic();
        reviewId = row.review().value();
        detail = StoredValues.html(row.detail());
        origin = row.origin();
    }

    @Override
    AgendaPoint row() {
        return new AgendaPoint(
                new AgendaPoint.Id(rowId()),
                topic,
                new BusinessReview.Id(reviewId),
                StoredValues.richText(detail),
                origin);
    }
}
