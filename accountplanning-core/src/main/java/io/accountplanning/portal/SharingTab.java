package io.accountplanning.portal;

import io.accountplanning.error.InvalidException;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.ClientView;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanStores;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.section.Audience;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.sharing.SharedPart;
import io.accountplanning.sharing.Sharing;
import io.accountplanning.sharing.SharingChoice.Choice;
import io.accountplanning.sharing.SharingReason;
import java.util.List;
import java.util.function.BiFunction;

/** What of one plan is shared with its client. Whoever sees the plan reads it, editing needs the capability EDIT. Thread-safe. */
public final class SharingTab {

    private final PlanChanges<?> changes;
    private final Actor actor;
    private final PlanId plan;
    private final List<SectionType<?>> sections;

    /**
     * Wires the tab; the façade does this for a host.
     *
     * @param sections what a plan consists of
     */
    public SharingTab(PlanChanges<?> changes, Actor actor, PlanId plan, List<SectionType<?>> sections) {
        this.changes = changes;
        this.actor = actor;
        this.plan = plan;
        this.sections = List.copyOf(sections);
    }

    /** What was chosen, and whether the plan is shown, as it is stored. */
    public SectionState<Sharing> state() {
        return changes.read(actor, plan, (stores, found) -> stores.plans().section(plan, Sharing.SECTION));
    }

    /** Whether the client finds the plan in its portal, when the tenant's portal is on. */
    public boolean isShown() {
        return changes.read(
                actor,
                plan,
                (stores, found) -> found.client()
                        .id()
                        .equals(stores.plans()
                                .section(plan, Sharing.SECTION)
                                .value()
                                .shownTo()));
    }

    /**
     * Whether the client sees each thing, and why, in the order of the screen. The address of a section, field, table or column, such as
     * {@code planning.tasks.pic}, is also the key of its label in documents.
     */
    public List<ClientView.Line> lines() {
        return changes.read(
                actor,
                plan,
                (stores, found) -> document(stores, found).clientView().shownLines());
    }

    /** The plan as the client sees it, whether it is shown or not. */
    public PlanDocument preview() {
        return changes.read(
                actor, plan, (stores, found) -> document(stores, found).seenBy(Audience.CLIENT));
    }

    /** From now on the client finds the plan in its portal. Until somebody does this, it does not. */
    public SectionState<Sharing> show() {
        return edit((found, sharing) -> sharing.withShownTo(found.client().id()));
    }

    /** From now on the client does not find the plan in its portal. */
    public SectionState<Sharing> unshow() {
        return edit((found, sharing) -> sharing.withShownTo(null));
    }

    /**
     * Shares something with the client.
     *
     * @throws InvalidException when the plan has no such thing, or it cannot be shared
     */
    public SectionState<Sharing> share(SharedPart what) {
        return choose(what, Choice.SHARED);
    }

    /**
     * Makes something internal, with everything in it and under it. A row without what every row must have is not seen at all.
     *
     * @throws InvalidException when the plan has no such thing, or it cannot be internal
     */
    public SectionState<Sharing> makeInternal(SharedPart what) {
        return choose(what, Choice.INTERNAL);
    }

    private SectionState<Sharing> choose(SharedPart what, Choice choice) {
        return changes.work(actor, what(), work -> {
            AccountPlan found = work.live(plan, Capability.EDIT);
            requireThere(document(work.stores(), found), what, choice);
            return work.edit(plan, Sharing.SECTION, sharing -> sharing.with(what, choice));
        });
    }

    /**
     * Takes a choice back: it is as its section declares it. What was shared against its declaration becomes internal by choice, so
     * that what was made from it meanwhile is internal, too.
     */
    public SectionState<Sharing> asDeclared(SharedPart what) {
        return changes.work(actor, what(), work -> {
            AccountPlan found = work.live(plan, Capability.EDIT);
            PlanDocument document = document(work.stores(), found);
            return work.edit(plan, Sharing.SECTION, sharing -> {
                Sharing without = sharing.without(what);
                boolean wasShared =
                        sharing.choice(what).filter(Choice.SHARED::equals).isPresent();
                return wasShared && !isSeen(document.with(Sharing.SECTION, without), what)
                        ? sharing.with(what, Choice.INTERNAL)
                        : without;
            });
        });
    }

    private static boolean isSeen(PlanDocument document, SharedPart what) {
        return document.clientView().lines().stream()
                .filter(line -> line.what().equals(what))
                .anyMatch(line -> line.reason().isShared());
    }

    private void requireThere(PlanDocument document, SharedPart what, Choice choice) {
        ClientView.Line line = document.clientView().lines().stream()
                .filter(one -> one.what().equals(what))
                .findFirst()
                .orElseThrow(() -> InvalidException.of(
                        "what", "the plan has no such thing to share; lines() lists what there is", what.toString()));
        boolean isFixed = choice == Choice.INTERNAL
                && line.reason() == SharingReason.DECLARED_SHARED
                && PlanDetails.SECTION.fields().stream()
                        .anyMatch(field -> field.isRequired()
                                && SharedPart.field(PlanDetails.SECTION, field.name())
                                        .equals(what));
        if (isFixed) {
            throw InvalidException.of(
                    "what",
                    "cannot be internal, a plan cannot be told without it; unshow() hides the whole plan",
                    what.toString());
        }
    }

    private SectionState<Sharing> edit(BiFunction<AccountPlan, Sharing, Sharing> edit) {
        return changes.work(actor, what(), work -> edited(work, edit));
    }

    private SectionState<Sharing> edited(PlanWork<?> work, BiFunction<AccountPlan, Sharing, Sharing> edit) {
        AccountPlan found = work.live(plan, Capability.EDIT);
        return work.edit(plan, Sharing.SECTION, sharing -> edit.apply(found, sharing));
    }

    private String what() {
        return "the sharing of plan " + plan;
    }

    private PlanDocument document(PlanStores stores, AccountPlan found) {
        return new PlanDocument(found, stores.plans().sections(plan, sections));
    }
}
