package io.accountplanning.initiative;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.ConflictException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.money.Money;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.MadeInHost;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.section.Stamp;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/** Makes an opportunity of the host out of an initiative, once, as {@link MadeInHost} does. Thread-safe. */
public final class Promotion {

    private static final int LONGEST_ID = 200;

    private final PlanChanges<?> changes;
    private final Actor actor;
    private final PlanId id;
    private final OpportunityGateway opportunities;

    /** An initiative that was claimed. */
    private record Claimed(Stamp stamp, NewOpportunity request) {}

    /** Wires the operation; the façade does this for a host. */
    public Promotion(PlanChanges<?> changes, Actor actor, PlanId id, OpportunityGateway opportunities) {
        this.changes = changes;
        this.actor = actor;
        this.id = id;
        this.opportunities = opportunities;
    }

    /**
     * Promotes an initiative; the same again gives the same id.
     *
     * @return the host's id of the opportunity
     * @throws ConflictException when somebody else is promoting it, with who and since when
     * @throws InvalidException when it was dropped
     * @throws NotFoundException when there is no such initiative
     * @throws AccountPlanningException when the host could not create the opportunity, with its exception as cause; then the
     *     initiative is as it was
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public String promote(Initiative.Id initiative) {
        return new MadeInHost<Claimed, String>(changes, actor).once(new OfInitiative(initiative));
    }

    /** The steps for one initiative, whose own columns are its claim. */
    private final class OfInitiative implements MadeInHost.Steps<Claimed, String> {

        private final Initiative.Id initiative;

        private OfInitiative(Initiative.Id initiative) {
            this.initiative = initiative;
        }

        @Override
        public String what() {
            return "initiative " + initiative.value();
        }

        @Override
        public MadeInHost.Claim<Claimed, String> claim(PlanWork<?> work) {
            AccountPlan plan = work.live(id, Capability.EDIT);
            Initiatives after = edit(work, before -> {
                Initiative found = before.initiative(initiative);
                if (found.opportunity() != null) {
                    return before;
                }
                requireOpen(plan, found);
                MadeInHost.requireNobodyAtIt(
                        "The initiative \"" + found.name() + "\" of " + plan.number(),
                        "promoting",
                        found.promotedBy(),
                        found.promotedAt(),
                        work.now().at());
                return before.replace(found.claimed(work.now()));
            });
            Initiative claimed = after.initiative(initiative);
            String done = claimed.opportunity();
            return done == null
                    ? MadeInHost.Claim.of(new Claimed(work.now(), request(plan, claimed)))
                    : MadeInHost.Claim.made(done);
        }

        @Override
        public String make(Claimed claimed) {
            NewOpportunity request = claimed.request();
            String opportunity = MadeInHost.findOrCreate(
                    "OpportunityGateway",
                    request.key(),
                    key -> opportunities.find(actor.tenant(), key),
                    () -> opportunities.create(request));
            if (opportunity.isBlank() || opportunity.length() > LONGEST_ID) {
                throw new IllegalStateException("the id of an opportunity has 1 to " + LONGEST_ID
                        + " characters, the host gave \"" + opportunity + "\"");
            }
            return opportunity;
        }

        @Override
        public AccountPlanningException failure(Claimed claimed, RuntimeException cause) {
            return new AccountPlanningException(
                    "The host could not create an opportunity for the initiative \""
                            + claimed.request().name() + "\" of "
                            + claimed.request().planNumber() + ": " + AccountPlanningException.reasonOf(cause),
                    "Maybe put right what the host says, and promote it again?",
                    cause);
        }

        @Override
        public void release(PlanWork<?> work, Claimed claimed) {
            edit(
                    work,
                    before -> before.find(initiative)
                            .filter(found -> found.isClaimedBy(claimed.stamp()))
                            .map(found -> before.replace(found.released()))
                            .orElse(before));
        }

        @Override
        public String keep(PlanWork<?> work, Claimed claimed, String opportunity) {
            Initiatives after = edit(work, before -> {
                Initiative found = before.find(initiative).orElseThrow(() -> lost(claimed, opportunity, "was removed"));
                return found.opportunity() == null
                        ? before.replace(found.promoted(opportunity, claimed.stamp()))
                        : before;
            });
            String kept = after.initiative(initiative).opportunity();
            if (!opportunity.equals(kept)) {
                throw lost(claimed, opportunity, "became the opportunity " + kept);
            }
            return opportunity;
        }
    }

    private static void requireOpen(AccountPlan plan, Initiative initiative) {
        if (!initiative.isOpen()) {
            throw InvalidException.of(
                    "initiative",
                    "of " + plan.number() + " was dropped; give it another stage before it is promoted",
                    initiative.name());
        }
    }

    private NewOpportunity request(AccountPlan plan, Initiative initiative) {
        BigDecimal value = initiative.value();
        return new NewOpportunity(
                id + ":" + initiative.id().value(),
                actor.tenant(),
                plan.client(),
                id,
                plan.number(),
                initiative.name(),
                value == null ? null : new Money(value, plan.details().currency()),
                initiative.probabilityPercent(),
                initiative.targetDate(),
                initiative.owner(),
                initiative.product(),
                initiative.note());
    }

    private static AccountPlanningException lost(Claimed claim, String opportunity, String what) {
        return new AccountPlanningException(
                "The initiative \"" + claim.request().name() + "\" of "
                        + claim.request().planNumber() + " " + what + " while the host made the opportunity "
                        + opportunity
                        + " of it.",
                "Maybe delete that opportunity in the host, and see to it that its keys are unique?");
    }

    private Initiatives edit(PlanWork<?> work, UnaryOperator<Initiatives> edit) {
        return work.edit(id, Initiatives.SECTION, edit).value();
    }
}
