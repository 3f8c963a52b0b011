package io.accountplanning.jpa;

import io.accountplanning.approval.ApprovalAct;
import io.accountplanning.approval.ApprovalStep;
import io.accountplanning.host.UserId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An {@link ApprovalStep}. */
@Entity(name = "ApApprovalStep")
@Table(name = "ap_approval_step")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class ApprovalStepEntity extends RowEntity<ApprovalStep> {

    @Column(name = "act")
    private String act;

    @Column(name = "done_by")
    private String by;

    @Column(name = "done_at")
    private OffsetDateTime at;

    @Column(name = "step_comment", length = 2_000)
    private @Nullable String comment;

    @Column(name = "baseline_id")
    private UUID baselineId;

    protected ApprovalStepEntity() {}

    @Override
    void take(ApprovalStep row) {
        UUID baseline = row.baseline();
        act = row.act().name();
        by = row.by().value();
        at = StoredValues.moment(row.at());
        comment = row.comment();
        baselineId = baseline == null ? StoredValues.NIL : baseline;
    }

    @Override
    ApprovalStep row() {
        return new ApprovalStep(
                new ApprovalStep.Id(rowId()),
                ApprovalAct.valueOf(act),
                UserId.of(by),
                at.toInstant(),
                comment,
                StoredValues.id(baselineId, UnaryOperator.identity()));
    }
}
