package io.accountplanning.lifecycle;

import io.accountplanning.error.InvalidException;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.Beginning;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanEvent;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.plan.PlanStores;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What becomes of a plan: its follow-up, its clones, its client, its place among the plans of the client. Thread-safe. */
public final class PlanLife {

    private final PlanChanges<? extends PlanStores> changes;
    private final Actor actor;
    private final PlanStatus defaultStatus;
    private final List<SectionType<?>> sections;

    /**
     * Wires the service; the façade does this for a host.
     *
     * @param defaultStatus what a new plan starts with
     * @param sections what a plan consists of
     */
    public PlanLife(
            PlanChanges<? extends PlanStores> changes,
            Actor actor,
            PlanStatus defaultStatus,
            List<SectionType<?>> sections) {
        this.changes = changes;
        this.actor = actor;
        this.defaultStatus = defaultStatus;
        this.sections = List.copyOf(sections);
    }

    /**
     * Creates the plan for the next period, behind its predecessor in the chain and beside it in the tree. Of two who do this at once one succeeds.
     *
     * @throws InvalidException when the plan has a follow-up already
     */
    public AccountPlan followUp(PlanId id, CarryForward carried) {
        return changes.work(actor, "the follow-up of plan " + id, work -> followUp(work, id, carried));
    }

    private AccountPlan followUp(PlanWork<? extends PlanStores> work, PlanId id, CarryForward carried) {
        return followUps(work, List.of(id), carried).get(0);
    }

    /**
     * {@link #followUp} of several plans, as a step of somebody's work: all of them, or none.
     *
     * @return the follow-ups, in the order of the plans
     */
    public List<AccountPlan> followUps(PlanWork<? extends PlanStores> work, List<PlanId> ids, CarryForward carried) {
        work.stores().plans().lockPlacements();
        List<AccountPlan> plans = work.live(ids);
        Map<PlanId, PlanId> followedUp = work.stores().plans().followUpsOf(ids);
        plans.forEach(plan -> requireLast(work, plan, followedUp.get(plan.id())));
        Map<PlanId, List<PlanDocument.Part<?>>> parts = work.stores().plans().sections(ids, sections);
        return work.create(plans.stream()
                .map(plan -> followUp(plan, carried.of(parts.getOrDefault(plan.id(), List.of()))))
                .toList());
    }

    private static void requireLast(PlanWork<?> work, AccountPlan plan, @Nullable PlanId followUp) {
        if (followUp != null) {
            throw InvalidException.of(
                    "plan", plan.number() + " is followed up by " + work.numberOf(followUp) + " already", null);
        }
    }

    private Beginning followUp(AccountPlan plan, List<PlanDocument.Part<?>> carried) {
        List<PlanDocument.Part<?>> parts = new ArrayList<>(carried);
        Placement placement = Placement.ALONE
                .withPredecessor(plan.id())
                .withParent(plan.placement().parent());
        parts.add(new PlanDocument.Part<>(Placement.SECTION, new SectionState<>(placement, 0, null)));
        return new Beginning(
                fresh(plan, d -> d.withPeriod(plan.period().next())),
                parts,
                new PlanEvent.FollowedUp(plan.id(), List.of()));
    }

    /** Creates an independent copy without tasks: not nested, for the same client and period. */
    public AccountPlan cloneAs(PlanId id, String subject) {
        return copy(id, CarryForward.all(), d -> d.withSubject(subject));
    }

    /** Creates an independent copy for another period. */
    public AccountPlan copyTo(PlanId id, PlanPeriod period, CarryForward carried) {
        return copy(id, carried, d -> d.withPeriod(period));
    }

    private AccountPlan copy(PlanId id, CarryForward carried, UnaryOperator<PlanDetails> edit) {
        return changes.work(actor, "a copy of plan " + id, work -> {
            AccountPlan plan = work.live(id);
            return work.create(new Beginning(
                    fresh(plan, edit),
                    carried.of(work.stores().plans().sections(id, sections)),
                    new PlanEvent.Copied(id.value(), List.of())));
        });
    }

    private PlanDetails fresh(AccountPlan plan, UnaryOperator<PlanDetails> edit) {
        return edit.apply(plan.details().withStatus(defaultStatus));
    }

    /**
     * Moves a plan to another client, where it is not the primary one. The last of a chain leaves its chain.
     *
     * @throws InvalidException when another plan follows it up
     */
    public AccountPlan moveTo(PlanId id, Client client) {
        return changes.work(actor, "plan " + id, work -> {
            work.stores().plans().lockPlacements();
            AccountPlan plan = work.live(id, Capability.EDIT);
            work.stores().plans().followUpOf(id).map(work::numberOf).ifPresent(number -> {
                throw InvalidException.of(
                        "plan",
                        plan.number() + " is followed up by " + number
                                + ", only a standalone plan or the last of a chain can move",
                        client.id());
            });
            if (!plan.client().id().equals(client.id())) {
                work.edit(id, Placement.SECTION, p -> p.withPredecessor(null).withPrimary(false));
                work.edit(id, PlanDetails.SECTION, d -> d.movedTo(client));
            }
            return work.live(id);
        });
    }

    /** Makes a plan the primary one of its client; the one that was it before ceases to be. */
    public AccountPlan makePrimary(PlanId id) {
        return changes.work(actor, "the primary plan of plan " + id + "'s client", work -> {
            AccountPlan plan = work.live(id, Capability.EDIT);
            Optional<PlanId> before =
                    work.stores().plans().primaryOf(plan.client().id());
            before.filter(other -> !other.equals(id))
                    .ifPresent(other -> work.edit(other, Placement.SECTION, p -> p.withPrimary(false)));
            work.edit(id, Placement.SECTION, p -> p.withPrimary(true));
            return work.live(id);
        });
    }

    /** A plan ceases to be the primary one of its client, which then has none. */
    public AccountPlan makeSecondary(PlanId id) {
        return changes.work(actor, "plan " + id, work -> {
            work.live(id, Capability.EDIT);
            work.edit(id, Placement.SECTION, p -> p.withPrimary(false));
            return work.live(id);
        });
    }

    /**
     * Moves a plan below another one in the tree, with everything below it.
     *
     * @param parent the group plan; null for the top of the tree
     * @throws InvalidException when it would stand below itself
     */
    public AccountPlan moveUnder(PlanId id, @Nullable PlanId parent) {
        return changes.work(actor, "the tree of plan " + id, work -> {
            work.stores().plans().lockPlacements();
            AccountPlan plan = work.live(id, Capability.EDIT);
            if (parent != null) {
                requireNotBelow(work, plan, work.live(parent, Capability.EDIT));
            }
            work.edit(id, Placement.SECTION, p -> p.withParent(parent));
            return work.live(id);
        });
    }

    private static void requireNotBelow(PlanWork<?> work, AccountPlan plan, AccountPlan parent) {
        Optional<AccountPlan> above = Optional.of(parent);
        while (above.isPresent()) {
            if (above.get().id().equals(plan.id())) {
                throw InvalidException.of(
                        "parent", plan.number() + " would stand below itself under " + parent.number(), parent.id());
            }
            above = Optional.ofNullable(above.get().placement().parent())
                    .flatMap(id -> work.stores().plans().find(id));
        }
    }

    /** The chain that a plan is part of, from the first to the last, as far as the actor sees it. */
    public List<AccountPlan> chain(PlanId id) {
        return changes.work(actor, "the chain of plan " + id, work -> {
            Deque<AccountPlan> chain = new ArrayDeque<>(List.of(work.live(id)));
            for (PlanId before = chain.getFirst().placement().predecessor(); before != null; ) {
                Optional<AccountPlan> found = work.find(before);
                found.ifPresent(chain::addFirst);
                before = found.map(plan -> plan.placement().predecessor()).orElse(null);
            }
            Optional<PlanId> after = work.stores().plans().followUpOf(id);
            while (after.isPresent()) {
                work.find(after.get()).ifPresent(chain::addLast);
                after = work.stores().plans().followUpOf(after.get());
            }
            return List.copyOf(chain);
        });
    }
}
