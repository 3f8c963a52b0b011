package io.accountplanning.notification;

import io.accountplanning.approval.Approval;
import io.accountplanning.approval.ApprovalAct;
import io.accountplanning.approval.ApprovalEvent;
import io.accountplanning.approval.ApprovalStep;
import io.accountplanning.host.StaffDirectory;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.ChangeSink;
import io.accountplanning.plan.PlanEvent;
import io.accountplanning.plan.RecordedChange;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells people of approvals, in the transaction of the change: those who approve, or else the plan's owner, when approval is asked for; who
 * asked and the owner when it is given or refused. Nobody is told what they did themselves. Of a plan that is purged all notifications go.
 * Thread-safe.
 */
public final class ApprovalNotices implements ChangeSink<NotificationStore> {

    private final NotificationSink sink;
    private final @Nullable StaffDirectory staff;

    /**
     * Wires the sink; the façade does this for a host.
     *
     * @param staff says who approves; null when the host has not told of its people
     */
    public ApprovalNotices(NotificationSink sink, @Nullable StaffDirectory staff) {
        this.sink = sink;
        this.staff = staff;
    }

    @Override
    public void record(NotificationStore stores, List<RecordedChange> changes) {
        changes.forEach(change -> change.events().forEach(recorded -> {
            if (recorded.event() instanceof ApprovalEvent event) {
                stores.plans().find(change.plan()).ifPresent(plan -> tell(stores, change, recorded, event, plan));
            } else if (recorded.event() instanceof PlanEvent.Purged) {
                stores.notifications().forget(change.plan());
            }
        }));
    }

    private void tell(
            NotificationStore stores,
            RecordedChange change,
            RecordedChange.Recorded recorded,
            ApprovalEvent event,
            AccountPlan plan) {
        if (event instanceof ApprovalEvent.Requested requested) {
            tell(
                    stores,
                    change,
                    recorded,
                    NotificationKind.APPROVAL_REQUESTED,
                    plan,
                    approvers(plan),
                    requested.comment());
        } else if (event instanceof ApprovalEvent.Approved approved) {
            tell(
                    stores,
                    change,
                    recorded,
                    NotificationKind.PLAN_APPROVED,
                    plan,
                    asking(stores, plan),
                    approved.comment());
        } else if (event instanceof ApprovalEvent.Refused refused) {
            tell(
                    stores,
                    change,
                    recorded,
                    NotificationKind.APPROVAL_REFUSED,
                    plan,
                    asking(stores, plan),
                    refused.comment());
        }
    }

    private void tell(
            NotificationStore stores,
            RecordedChange change,
            RecordedChange.Recorded recorded,
            NotificationKind kind,
            AccountPlan plan,
            Collection<UserId> people,
            @Nullable String comment) {
        UserId by = change.stamp().by();
        List<NewNotification> told = people.stream()
                .distinct()
                .filter(user -> !user.equals(by))
                .map(user -> NewNotification.of(kind, recorded.id(), user)
                        .about(plan)
                        .by(by)
                        .saying(Objects.requireNonNullElse(comment, "")))
                .toList();
        sink.tell(stores, change.stamp().at(), told);
    }

    private Collection<UserId> approvers(AccountPlan plan) {
        List<UserId> approvers = staff == null
                ? List.of()
                : Objects.requireNonNull(
                        staff.approvers(plan.client().id(), plan.id().value()),
                        "StaffDirectory.approvers returned null");
        return approvers.isEmpty() ? List.of(plan.owner()) : approvers;
    }

    /** Who asked for what was decided on last, and the owner. */
    private static Collection<UserId> asking(NotificationStore stores, AccountPlan plan) {
        Set<UserId> people = new LinkedHashSet<>();
        List<ApprovalStep> steps =
                stores.plans().section(plan.id(), Approval.SECTION).value().steps();
        int last = steps.stream().map(ApprovalStep::act).toList().lastIndexOf(ApprovalAct.REQUESTED);
        if (last >= 0 && isDecided(steps.subList(last + 1, steps.size()))) {
            people.add(steps.get(last).by());
        }
        people.add(plan.owner());
        return people;
    }

    private static boolean isDecided(List<ApprovalStep> after) {
        return after.size() == 1;
    }
}
