package io.accountplanning.notification;

import io.accountplanning.approval.Approval;
import io.accountplanning.approval.ApprovalAct;
import io.accountplanning.approval.ApprovalEvent;
import io.accountplanning.approval.ApprovalStep;
import io.accountplanning.host.HostCalls;
import io.accountplanning.host.StaffDirectory;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.RecordedChange;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells those who approve, or else the plan's owner, when approval is asked for; who asked and the owner when it is given or refused. */
final class ApprovalNotices implements NotificationCause {

    private final @Nullable StaffDirectory staff;

    ApprovalNotices(@Nullable StaffDirectory staff) {
        this.staff = staff;
    }

    @Override
    public List<NewNotification> told(NotificationStore stores, RecordedChange change) {
        return change.events().stream()
                .filter(recorded -> recorded.event() instanceof ApprovalEvent)
                .flatMap(recorded -> stores.plans().find(change.plan()).stream()
                        .flatMap(plan -> told(stores, change, recorded, plan).stream()))
                .toList();
    }

    private List<NewNotification> told(
            NotificationStore stores, RecordedChange change, RecordedChange.Recorded recorded, AccountPlan plan) {
        if (recorded.event() instanceof ApprovalEvent.Requested requested) {
            return told(
                    change,
                    recorded,
                    NotificationKind.APPROVAL_REQUESTED,
                    plan,
                    approvers(change.actor().tenant(), plan),
                    requested.comment());
        }
        if (recorded.event() instanceof ApprovalEvent.Approved approved) {
            return told(
                    change, recorded, NotificationKind.PLAN_APPROVED, plan, asking(stores, plan), approved.comment());
        }
        if (recorded.event() instanceof ApprovalEvent.Refused refused) {
            return told(
                    change, recorded, NotificationKind.APPROVAL_REFUSED, plan, asking(stores, plan), refused.comment());
        }
        return List.of();
    }

    private static List<NewNotification> told(
            RecordedChange change,
            RecordedChange.Recorded recorded,
            NotificationKind kind,
            AccountPlan plan,
            Collection<UserId> people,
            @Nullable String comment) {
        return people.stream()
                .distinct()
                .map(user -> NewNotification.of(kind, recorded.id(), user)
                        .about(plan)
                        .by(change.stamp().by())
                        .saying(Objects.requireNonNullElse(comment, "")))
                .toList();
    }

    private Collection<UserId> approvers(TenantId tenant, AccountPlan plan) {
        List<UserId> approvers = staff == null
                ? List.of()
                : HostCalls.require(
                        "StaffDirectory.approvers",
                        plan.number(),
                        () -> staff.approvers(
                                tenant, plan.client().id(), plan.id().value()));
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
