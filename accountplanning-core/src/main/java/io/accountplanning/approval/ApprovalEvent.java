package io.accountplanning.approval;

import io.accountplanning.event.DomainEvent;
import io.accountplanning.table.Change;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens in the approval of a plan. */
public sealed interface ApprovalEvent extends DomainEvent {

    /** Approval was asked for. */
    record Requested(@Nullable String comment, List<Change> changes) implements ApprovalEvent {
        @Override
        public String type() {
            return "plan.approval_requested";
        }
    }

    /** The plan was approved; the baseline is the snapshot of what was approved. */
    record Approved(UUID baseline, @Nullable String comment, List<Change> changes) implements ApprovalEvent {
        @Override
        public String type() {
            return "plan.approved";
        }
    }

    /** Approval was refused. */
    record Refused(@Nullable String comment, List<Change> changes) implements ApprovalEvent {
        @Override
        public String type() {
            return "plan.refused";
        }
    }

    /** A request or an approval was taken back. */
    record Withdrawn(@Nullable String comment, List<Change> changes) implements ApprovalEvent {
        @Override
        public String type() {
            return "plan.approval_withdrawn";
        }
    }
}
