package io.accountplanning.approval;

import io.accountplanning.event.DomainEvent;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The approval of a plan: all that was done in it. Immutable; a section that {@link ApprovalTab} edits, not people, and that no copy
 * of the plan takes along.
 *
 * @param steps in the order in which they were done; the last one says where it stands
 */
public record Approval(List<ApprovalStep> steps) implements PlanSection {

    /** Nothing done yet. */
    public static final Approval EMPTY = new Approval(List.of());

    /** The section type: key {@code approval}. */
    public static final SectionType<Approval> SECTION = SectionType.of("approval", Approval.class, EMPTY)
            .table(ApprovalStep.TABLE)
            .events(Approval::events)
            .managedBy("plan.approval()")
            .bookkeeping()
            .internal()
            .build();

    public Approval {
        steps = List.copyOf(steps);
    }

    /** Where it stands. */
    public ApprovalState state() {
        if (request().isPresent()) {
            return ApprovalState.REQUESTED;
        }
        if (lastOf(ApprovalAct.REFUSED) > lastOf(ApprovalAct.APPROVED)) {
            return ApprovalState.REFUSED;
        }
        return standing().isPresent() ? ApprovalState.APPROVED : ApprovalState.NONE;
    }

    /** The request that nobody has decided on yet. */
    public Optional<ApprovalStep> request() {
        Open open = open();
        return Optional.ofNullable(open.request);
    }

    /** The approval that stands: later edits and refused requests leave it standing. */
    public Optional<ApprovalStep> standing() {
        Open open = open();
        return Optional.ofNullable(open.approval);
    }

    Approval with(ApprovalStep step) {
        List<ApprovalStep> all = new ArrayList<>(steps);
        all.add(step);
        return new Approval(all);
    }

    /** What is still open or stands after all steps. */
    private record Open(
            @Nullable ApprovalStep request, @Nullable ApprovalStep approval) {

        Open after(ApprovalStep step) {
            return switch (step.act()) {
                case REQUESTED -> new Open(step, approval);
                case APPROVED -> new Open(null, step);
                case REFUSED -> new Open(null, approval);
                case WITHDRAWN -> new Open(null, request == null ? null : approval);
            };
        }
    }

    private Open open() {
        Open open = new Open(null, null);
        for (ApprovalStep step : steps) {
            open = open.after(step);
        }
        return open;
    }

    private int lastOf(ApprovalAct act) {
        return steps.stream().map(ApprovalStep::act).toList().lastIndexOf(act);
    }

    private static List<DomainEvent> events(Approval before, Approval after, List<Change> changes) {
        if (after.steps.size() != before.steps.size() + 1) {
            return List.of();
        }
        ApprovalStep step = after.steps.get(before.steps.size());
        return List.of(
                switch (step.act()) {
                    case REQUESTED -> new ApprovalEvent.Requested(step.comment(), changes);
                    case APPROVED ->
                        new ApprovalEvent.Approved(
                                Objects.requireNonNull(step.baseline(), "an approval has a baseline"),
                                step.comment(),
                                changes);
                    case REFUSED -> new ApprovalEvent.Refused(step.comment(), changes);
                    case WITHDRAWN -> new ApprovalEvent.Withdrawn(step.comment(), changes);
                });
    }
}
