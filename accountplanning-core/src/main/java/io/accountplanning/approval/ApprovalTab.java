package io.accountplanning.approval;

import io.accountplanning.activity.ActivityEntry;
import io.accountplanning.comparison.Comparison;
import io.accountplanning.error.ConflictException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanStores;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.section.SectionType;
import io.accountplanning.time.TimeOrderedUuid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The approval of a plan, as one actor asks for it, gives it or looks at it. Thread-safe. */
public final class ApprovalTab {

    private final PlanChanges<? extends ApprovalStore> changes;
    private final Actor actor;
    private final PlanId id;
    private final List<SectionType<?>> sections;

    /**
     * Wires the tab; the façade does this for a host.
     *
     * @param sections what a plan consists of
     */
    public ApprovalTab(
            PlanChanges<? extends ApprovalStore> changes, Actor actor, PlanId id, List<SectionType<?>> sections) {
        this.changes = changes;
        this.actor = actor;
        this.id = id;
        this.sections = List.copyOf(sections);
    }

    /** Where the approval stands, and all that was done in it. */
    public Approval current() {
        return changes.read(actor, id, (stores, plan) -> approval(stores));
    }

    /**
     * Asks for approval. An earlier approval stands until a new one is given.
     *
     * @param comment null for none
     * @throws InvalidException when it is asked for already
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public Approval request(@Nullable String comment) {
        return work(work -> {
            AccountPlan plan = work.live(id, Capability.EDIT);
            return edit(work, before -> {
                before.request().ifPresent(open -> {
                    throw refused(plan, "is waiting for approval already, " + told(open));
                });
                return ApprovalStep.of(ApprovalAct.REQUESTED, work.now(), comment, null);
            });
        });
    }

    /**
     * Approves the plan as it is stored now, whether somebody has asked for it or not, and freezes it as {@link #baseline}. Later
     * edits leave the approval standing. Of two who do this at once one succeeds.
     *
     * @param comment null for none
     * @throws InvalidException when it is approved already and nobody has asked for approval since
     * @throws io.accountplanning.error.AccessDeniedException without the capability APPROVE
     */
    public Approval approve(@Nullable String comment) {
        return work(work -> approve(work, null, comment));
    }

    /**
     * Approves the plan as {@link #approve(String)} does, but only if it is still what the approver has read.
     *
     * @param read the document as the approver read it
     * @throws ConflictException when a section has changed since, with who changed what
     */
    public Approval approve(PlanDocument read, @Nullable String comment) {
        return work(work -> approve(work, read, comment));
    }

    private Approval approve(
            PlanWork<? extends ApprovalStore> work, @Nullable PlanDocument read, @Nullable String comment) {
        AccountPlan plan = work.live(id, Capability.APPROVE);
        UUID baseline = TimeOrderedUuid.next();
        Approval approved = edit(work, before -> {
            before.standing().filter(standing -> before.request().isEmpty()).ifPresent(standing -> {
                throw refused(
                        plan, "is approved already, " + told(standing) + "; what changed since is approved on request");
            });
            return ApprovalStep.of(ApprovalAct.APPROVED, work.now(), comment, baseline);
        });
        PlanDocument frozen = document(work.stores(), work.live(id)); // who edits the plan now waits, or was before us
        if (read != null) {
            requireUnchanged(work, read, frozen);
        }
        work.stores().snapshots().keep(baseline, id, frozen);
        return approved;
    }

    private void requireUnchanged(PlanWork<? extends ApprovalStore> work, PlanDocument read, PlanDocument now) {
        if (!read.plan().id().equals(id)) {
            throw InvalidException.of(
                    "read",
                    "is the document of another plan than " + id,
                    read.plan().id());
        }
        List<String> since = new ArrayList<>();
        said().forEach(type -> {
            long version = read.versions().getOrDefault(type.key(), 0L);
            if (now.versions().getOrDefault(type.key(), 0L) != version) {
                work.stores().activity().since(id, type.key(), version).stream()
                        .map(ActivityEntry::describe)
                        .forEach(since::add);
            }
        });
        if (!since.isEmpty()) {
            throw new ConflictException("plan " + now.plan().number(), since);
        }
    }

    private List<SectionType<?>> said() {
        List<SectionType<?>> types = new ArrayList<>(List.of(PlanDetails.SECTION));
        sections.stream().filter(type -> !type.isBookkeeping()).forEach(types::add);
        return types;
    }

    /**
     * Refuses what was asked for. An earlier approval stays.
     *
     * @param comment why; required
     * @throws InvalidException when nobody has asked, or the comment is blank
     * @throws io.accountplanning.error.AccessDeniedException without the capability APPROVE
     */
    public Approval refuse(String comment) {
        return work(work -> {
            AccountPlan plan = work.live(id, Capability.APPROVE);
            if (comment.isBlank()) {
                throw InvalidException.of("comment", "is required, so that people know what to change", comment);
            }
            return edit(work, before -> {
                if (before.request().isEmpty()) {
                    throw refused(plan, "is not waiting for approval");
                }
                return ApprovalStep.of(ApprovalAct.REFUSED, work.now(), comment, null);
            });
        });
    }

    /**
     * Takes back the request, which needs the capability EDIT; without one, the approval that stands, which needs APPROVE.
     *
     * @param comment null for none
     * @throws InvalidException when there is neither
     * @throws io.accountplanning.error.AccessDeniedException without the capability
     */
    public Approval withdraw(@Nullable String comment) {
        return work(work -> {
            AccountPlan plan = work.live(id);
            return edit(work, before -> {
                boolean requested = before.request().isPresent();
                work.require(requested ? Capability.EDIT : Capability.APPROVE, plan.number());
                if (!requested && before.standing().isEmpty()) {
                    throw refused(plan, "is neither approved nor waiting for approval");
                }
                return ApprovalStep.of(ApprovalAct.WITHDRAWN, work.now(), comment, null);
            });
        });
    }

    /** The plan as it was approved, with the versions of its sections; empty when no approval stands. */
    public Optional<PlanDocument> baseline() {
        return changes.read(actor, id, (stores, plan) -> baseline(stores));
    }

    /** What differs between the baseline, on the left, and the plan now; empty when no approval stands. */
    public Optional<Comparison> changesSinceApproval() {
        return changes.read(
                actor,
                id,
                (stores, plan) -> baseline(stores).map(frozen -> Comparison.between(frozen, document(stores, plan))));
    }

    /** Whether an approval stands and the plan says something else now than what was approved. */
    public boolean isChangedSinceApproval() {
        return changesSinceApproval()
                .filter(comparison -> !comparison.isEmpty())
                .isPresent();
    }

    private Optional<PlanDocument> baseline(ApprovalStore stores) {
        return approval(stores)
                .standing()
                .map(ApprovalStep::baseline)
                .flatMap(kept -> stores.snapshots().find(kept, sections));
    }

    private PlanDocument document(PlanStores stores, AccountPlan plan) {
        return new PlanDocument(plan, stores.plans().sections(id, sections));
    }

    private Approval approval(PlanStores stores) {
        return stores.plans().section(id, Approval.SECTION).value();
    }

    /** The step is checked against the very state that it is added to: of two at once, the slower one is tried on the new state. */
    private Approval edit(PlanWork<?> work, Function<Approval, ApprovalStep> step) {
        return work.edit(id, Approval.SECTION, before -> before.with(step.apply(before)))
                .value();
    }

    private static InvalidException refused(AccountPlan plan, String why) {
        return InvalidException.of("approval", plan.number() + " " + why, null);
    }

    private static String told(ApprovalStep step) {
        return "by " + step.by() + " at " + step.at();
    }

    private <T> T work(Function<PlanWork<? extends ApprovalStore>, T> operation) {
        return changes.work(actor, "the approval of plan " + id, operation);
    }
}
