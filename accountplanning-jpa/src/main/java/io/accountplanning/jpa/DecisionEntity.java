package io.accountplanning.jpa;

import io.accountplanning.review.BusinessReview;
import io.accountplanning.review.Decision;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link Decision}. */
@Entity(name = "ApReviewDecision")
@Table(name = "ap_review_decision")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class DecisionEntity extends RowEntity<Decision> {

    @Column(name = "decision_text")
    private String text;

    @Column(name = "review_id")
    private UUID reviewId;

    @Column(name = "pic")
    private @Nullable String pic;

    @Column(name = "deadline")
    private @Nullable LocalDate deadline;

    @Column(name = "task_id")
    private UUID taskId;

    protected DecisionEntity() {}

    @Override
    void take(Decision row) {
        text = row.text();
        reviewId = row.review().value();
        pic = StoredValues.user(row.pic());
        deadline = row.deadline();
        taskId = StoredValues.id(row.task());
    }

    @Override
    Decision row() {
        return new Decision(
                new Decision.Id(rowId()),
                text,
                new BusinessReview.Id(reviewId),
                StoredValues.user(pic),
                deadline,
                StoredValues.id(taskId, Decision.TaskRef::new));
    }
}
