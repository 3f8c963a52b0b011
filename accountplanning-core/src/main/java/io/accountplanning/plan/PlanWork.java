package io.accountplanning.plan;

import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.ConflictException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.error.Violation;
import io.accountplanning.event.DomainEvent;
import io.accountplanning.event.EventId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.permission.Visibility;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import io.accountplanning.table.Change;
import io.accountplanning.table.TableDifference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one actor does to plans within one transaction: the write path itself. An operation of the library gets one from
 * {@link PlanChanges#work} and may take several steps; all of them are kept, or none. Used by one thread.
 *
 * @param <R> the repositories of the storage
 */
public final class PlanWork<R extends PlanStores> {

    private final R stores;
    private final Actor actor;
    private final Stamp now;
    private final PlanWiring<R> wiring;

    PlanWork(R stores, Actor actor, Stamp now, PlanWiring<R> wiring) {
        this.stores = stores;
        this.actor = actor;
        this.now = now;
        this.wiring = wiring;
    }

    /** The repositories of the transaction. */
    public R stores() {
        return stores;
    }

    /** Who does it. */
    public Actor actor() {
        return actor;
    }

    /** Who does it, and the moment that everything in this transaction is dated by. */
    public Stamp now() {
        return now;
    }

    /** Which plans the actor sees. */
    public Visibility visibility() {
        return wiring.visibility(actor);
    }

    /** Whether the actor has a capability. */
    public boolean allows(Capability capability) {
        return wiring.allows(actor, capability);
    }

    /**
     * Has the actor a capability?
     *
     * @param what what it is needed for, as the error tells it
     * @throws AccessDeniedException when not
     */
    public void require(Capability capability, String what) {
        if (!allows(capability)) {
            throw new AccessDeniedException(actor.user().value(), capability.name(), what);
        }
    }

    /**
     * A plan that the actor sees, also when it is in the trash.
     *
     * @throws NotFoundException when there is none
     */
    public AccountPlan visible(PlanId id) {
        AccountPlan plan = stores.plans().find(id).orElseThrow(() -> new NotFoundException("plan", id));
        if (!sees(id)) {
            throw new NotFoundException("plan", id);
        }
        return plan;
    }

    /**
     * A plan that the actor sees and that is not in the trash.
     *
     * @throws NotFoundException when there is none
     */
    public AccountPlan live(PlanId id) {
        AccountPlan plan = visible(id);
        if (plan.isDeleted()) {
            throw new NotFoundException("plan", id);
        }
        return plan;
    }

    /**
     * A plan that the actor sees and that is not in the trash, to do something with that needs a capability.
     *
     * @throws NotFoundException when there is none
     * @throws AccessDeniedException without the capability
     */
    public AccountPlan live(PlanId id, Capability capability) {
        AccountPlan plan = visible(id);
        require(capability, plan.number());
        if (plan.isDeleted()) {
            throw new NotFoundException("plan", id);
        }
        return plan;
    }

    /** {@link #create(List)} of one plan. */
    public AccountPlan create(Beginning beginning) {
        return create(List.of(beginning)).get(0);
    }

    /**
     * Adds plans; all of them, or none.
     *
     * @return the plans, in the order given
     * @throws AccessDeniedException without the capability CREATE
     * @throws InvalidException when a detail or a section breaks a rule
     */
    public List<AccountPlan> create(List<Beginning> beginnings) {
        require(Capability.CREATE, "plans of " + actor.tenant());
        List<PlanRepository.NewPlanRow> rows =
                beginnings.stream().map(Beginning::row).toList();
        rows.forEach(row -> {
            requireValid(PlanDetails.SECTION.check(row.details()));
            requireValid(AmountRules.check(
                    PlanDetails.SECTION,
                    row.details(),
                    TableDifference.ofFields(PlanDetails.SECTION.fields(), null, row.details()),
                    row.details()::currency));
            row.sections().forEach(PlanWork::requireSound);
        });
        List<AccountPlan> plans = stores.plans().insert(rows, now);
        List<RecordedChange> created = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            created.add(created(plans.get(i), beginnings.get(i).origin()));
        }
        record(created);
        return plans;
    }

    private RecordedChange created(AccountPlan plan, @Nullable DomainEvent origin) {
        List<Change> changes = TableDifference.ofFields(PlanDetails.SECTION.fields(), null, plan.details());
        List<DomainEvent> events = new ArrayList<>(List.of(new PlanEvent.Created(changes)));
        if (origin != null) {
            events.add(origin);
        }
        return change(plan.id(), PlanDetails.SECTION.key(), 1, changes, events);
    }

    private static <S extends PlanSection> void requireSound(PlanDocument.Part<S> part) {
        requireValid(part.type().check(part.state().value()));
    }

    /** Takes a plan away for good; that it was there is told by a last event. The caller has checked everything. */
    public void purge(AccountPlan plan) {
        record(List.of(change(
                plan.id(),
                PlanDetails.SECTION.key(),
                plan.version() + 1,
                List.of(),
                List.of(new PlanEvent.Purged(List.of())))));
        stores.plans().remove(plan.id());
    }

    /** A plan, when the actor sees it and it is not in the trash. */
    public Optional<AccountPlan> find(PlanId id) {
        return stores.plans().find(id).filter(plan -> !plan.isDeleted() && sees(id));
    }

    /**
     * Plans that the actor sees and that are not in the trash, in the order given.
     *
     * @throws NotFoundException when one of them is not there
     */
    public List<AccountPlan> live(List<PlanId> ids) {
        Map<PlanId, AccountPlan> found =
                find(ids).stream().collect(Collectors.toMap(AccountPlan::id, Function.identity()));
        return ids.stream()
                .map(id -> Optional.ofNullable(found.get(id)).orElseThrow(() -> new NotFoundException("plan", id)))
                .toList();
    }

    /** Those of the plans that the actor sees and that are not in the trash, in any order. */
    public List<AccountPlan> find(Collection<PlanId> ids) {
        return stores.plans().find(ids).stream()
                .filter(plan -> !plan.isDeleted() && sees(plan.id()))
                .toList();
    }

    private boolean sees(PlanId id) {
        Visibility visibility = visibility();
        return visibility instanceof Visibility.All
                || (visibility instanceof Visibility.Own own && stores.plans().isOwn(id, own.user()));
    }

    /** What people call a plan, whether the actor sees it or not. */
    public String numberOf(PlanId id) {
        return stores.plans().find(id).map(AccountPlan::number).orElseGet(id::toString);
    }

    /** A section of a plan as it is stored. */
    public <S extends PlanSection> S section(AccountPlan plan, SectionType<S> type) {
        return stores.plans().section(plan.id(), type).value();
    }

    /**
     * Edits a section of a plan, whatever its version. The caller has checked the capability.
     *
     * @throws InvalidException when the new section breaks a rule
     */
    public <S extends PlanSection> SectionState<S> edit(PlanId plan, SectionType<S> type, UnaryOperator<S> edit) {
        return apply(plan, type, stores.plans().section(plan, type), edit);
    }

    /**
     * Edits the details of several plans, as they were found in this transaction; all of them, or none. The caller has checked the
     * capability.
     *
     * @return those that it changed
     * @throws InvalidException when details break a rule
     */
    public Set<PlanId> edit(List<AccountPlan> plans, UnaryOperator<PlanDetails> edit) {
        SectionType<PlanDetails> type = PlanDetails.SECTION;
        List<PlanRepository.EditedDetails> edits = plans.stream()
                .map(plan -> new PlanRepository.EditedDetails(plan.id(), plan.state(), edit.apply(plan.details())))
                .filter(edited -> isChanged(edited.before().value(), edited.after()))
                .toList();
        edits.forEach(edited -> {
            requireValid(type.check(edited.before().value(), edited.after()));
            wiring.statuses().require(actor, edited.before().value(), edited.after());
        });
        stores.plans().save(edits, now);
        List<RecordedChange> recorded = new ArrayList<>();
        for (PlanRepository.EditedDetails edited : edits) {
            PlanDetails before = edited.before().value();
            List<Change> changes = type.difference(before, edited.after());
            long version = edited.before().version() + 1;
            recorded.add(
                    change(edited.plan(), type.key(), version, changes, type.events(before, edited.after(), changes)));
        }
        record(recorded);
        return recorded.stream().map(RecordedChange::plan).collect(Collectors.toSet());
    }

    private static boolean isChanged(PlanDetails before, PlanDetails after) {
        return !after.equals(before)
                && !PlanDetails.SECTION.difference(before, after).isEmpty();
    }

    /** Edits a section as a person does on a tab: what only operations of the library may change stays. */
    <S extends PlanSection> SectionState<S> editByHand(
            AccountPlan plan, SectionType<S> type, @Nullable Long pinned, UnaryOperator<S> edit) {
        return edit(plan, type, pinned, section -> {
            S after = edit.apply(section);
            ByHand.require(type, section, after);
            return after;
        });
    }

    /** Edits a section, whatever its version, as a person does on a tab. The caller has checked the capability. */
    public <S extends PlanSection> SectionState<S> editByHand(
            AccountPlan plan, SectionType<S> type, UnaryOperator<S> edit) {
        return editByHand(plan, type, null, edit);
    }

    /**
     * Edits a section of a plan. The caller has checked the capability.
     *
     * @param pinned the version that the actor read, which must still be the stored one; null for any
     * @throws ConflictException when it is not, with who changed what since
     * @throws InvalidException when the new section breaks a rule
     */
    public <S extends PlanSection> SectionState<S> edit(
            AccountPlan plan, SectionType<S> type, @Nullable Long pinned, UnaryOperator<S> edit) {
        SectionState<S> before = stores.plans().section(plan.id(), type);
        if (pinned != null) {
            requireVersion(plan, before, type.key(), pinned);
        }
        return apply(plan.id(), type, before, edit);
    }

    /**
     * Are a plan's details still what the actor read?
     *
     * @param version the version that the actor read
     * @throws ConflictException when not, with who changed what since
     */
    public void requireVersion(AccountPlan plan, long version) {
        requireVersion(plan, plan.state(), PlanDetails.SECTION.key(), version);
    }

    private void requireVersion(AccountPlan plan, SectionState<?> before, String section, long pinned) {
        if (pinned > before.version()) {
            throw InvalidException.of(
                    "version",
                    "was never there: " + section + " of " + plan.number() + " is at " + before.version(),
                    pinned);
        }
        if (pinned != before.version()) {
            throw new ConflictException(
                    section + " of " + plan.number(), wiring.history().since(stores, plan.id(), section, pinned));
        }
    }

    private <S extends PlanSection> SectionState<S> apply(
            PlanId plan, SectionType<S> type, SectionState<S> before, UnaryOperator<S> edit) {
        S after = Objects.requireNonNull(edit.apply(before.value()), "The edit gave null instead of a section");
        if (after.equals(before.value())) {
            return before;
        }
        requireValid(type.check(before.value(), after));
        if (before.value() instanceof PlanDetails was && after instanceof PlanDetails is) {
            wiring.statuses().require(actor, was, is);
        }
        List<Change> changes = type.difference(before.value(), after);
        if (changes.isEmpty()) {
            return before; // null became blank, or blank null: nobody can see a difference
        }
        requireValid(AmountRules.check(type, after, changes, () -> currency(plan, after)));
        SectionState<S> saved = stores.plans().save(plan, type, before, after, now);
        record(List.of(
                change(plan, type.key(), saved.version(), changes, type.events(before.value(), after, changes))));
        return saved;
    }

    private Currency currency(PlanId plan, PlanSection after) {
        return after instanceof PlanDetails details
                ? details.currency()
                : stores.plans()
                        .find(plan)
                        .orElseThrow(() -> new NotFoundException("plan", plan))
                        .details()
                        .currency();
    }

    private RecordedChange change(
            PlanId plan, String section, long version, List<Change> changes, List<? extends DomainEvent> events) {
        List<RecordedChange.Recorded> recorded = events.stream()
                .map(event -> new RecordedChange.Recorded(EventId.next(), event))
                .toList();
        return new RecordedChange(plan, section, version, actor, now, changes, recorded);
    }

    private void record(List<RecordedChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        wiring.sinks().forEach(sink -> sink.record(stores, changes));
        changes.forEach(
                change -> wiring.listeners().forEach(listener -> stores.afterCommit(() -> listener.changed(change))));
    }

    private static void requireValid(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidException(violations);
        }
    }
}
