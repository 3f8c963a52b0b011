package io.accountplanning.initiative;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.ConflictException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.money.Money;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.section.Stamp;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes an opportunity of the host out of an initiative, once. Three steps: a transaction that claims the initiative, so that others
 * see who is at it; the host is asked, first whether it has the opportunity already; a transaction that keeps the opportunity's id.
 *
 * <p>A claim that is older than five minutes is of somebody who crashed and is taken over. In a transaction of the host that cannot be
 * split, the steps are one: then others of the same plan wait for that transaction, and when it is rolled back, an opportunity that the
 * host has kept all the same is found by the next promotion. Thread-safe.
 */
public final class Promotion {

    /** After how long a claim is of somebody who crashed. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final int LONGEST_ID = 200;

    private final PlanChanges<?> changes;
    private final Actor actor;
    private final PlanId id;
    private final OpportunityGateway opportunities;

    /** An initiative that was claimed, or that was an opportunity already. */
    private record Claim(
            Stamp stamp, NewOpportunity request, @Nullable String opportunity) {}

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
        Claim claim = changes.work(actor, "initiative " + initiative.value(), work -> claim(work, initiative));
        String done = claim.opportunity();
        if (done != null) {
            return done;
        }
        String opportunity;
        try {
            opportunity = fromHost(claim.request());
        } catch (RuntimeException e) {
            release(initiative, claim, e);
            throw new AccountPlanningException(
                    "The host could not create an opportunity for the initiative \""
                            + claim.request().name() + "\" of "
                            + claim.request().planNumber() + ": " + AccountPlanningException.reasonOf(e),
                    "Maybe put right what the host says, and promote it again?",
                    e);
        }
        return changes.work(
                actor, "initiative " + initiative.value(), work -> keep(work, initiative, claim, opportunity));
    }

    private Claim claim(PlanWork<?> work, Initiative.Id initiative) {
        AccountPlan plan = work.live(id, Capability.EDIT);
        Initiatives after = edit(work, before -> {
            Initiative found = before.initiative(initiative);
            if (found.opportunity() != null) {
                return before;
            }
            requireOpen(plan, found);
            requireNobodyAtIt(plan, found, work.now().at());
            return before.replace(found.claimed(work.now()));
        });
        Initiative claimed = after.initiative(initiative);
        return new Claim(work.now(), request(plan, claimed), claimed.opportunity());
    }

    private static void requireOpen(AccountPlan plan, Initiative initiative) {
        if (!initiative.isOpen()) {
            throw InvalidException.of(
                    "initiative",
                    "of " + plan.number() + " was dropped; give it another stage before it is promoted",
                    initiative.name());
        }
    }

    private static void requireNobodyAtIt(AccountPlan plan, Initiative initiative, Instant now) {
        Instant since = initiative.promotedAt();
        if (since != null && now.isBefore(since.plus(PATIENCE))) {
            throw new ConflictException(
                    "The initiative \"" + initiative.name() + "\" of " + plan.number(),
                    List.of(initiative.promotedBy() + " is promoting it since " + since));
        }
    }

    private NewOpportunity request(AccountPlan plan, Initiative initiative) {
        BigDecimal value = initiative.value();
        return new NewOpportunity(
                id + ":" + initiative.id().value(),
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

    private String fromHost(NewOpportunity request) {
        String opportunity = Objects.requireNonNull(
                        opportunities.find(request.key()), "OpportunityGateway.find returned null")
                .orElseGet(() -> Objects.requireNonNull(
                        opportunities.create(request), "OpportunityGateway.create returned null"));
        if (opportunity.isBlank() || opportunity.length() > LONGEST_ID) {
            throw new IllegalStateException("the id of an opportunity has 1 to " + LONGEST_ID
                    + " characters, the host gave \"" + opportunity + "\"");
        }
        return opportunity;
    }

    private void release(Initiative.Id initiative, Claim claim, RuntimeException cause) {
        try {
            changes.work(
                    actor,
                    "initiative " + initiative.value(),
                    work -> edit(
                            work,
                            before -> before.find(initiative)
                                    .filter(found -> found.isClaimedBy(claim.stamp()))
                                    .map(found -> before.replace(found.released()))
                                    .orElse(before)));
        } catch (RuntimeException e) {
            cause.addSuppressed(e); // the claim is taken over after a while
        }
    }

    private String keep(PlanWork<?> work, Initiative.Id initiative, Claim claim, String opportunity) {
        Initiatives after = edit(work, before -> {
            Initiative found = before.find(initiative).orElseThrow(() -> lost(claim, opportunity, "was removed"));
            return found.opportunity() == null ? before.replace(found.promoted(opportunity, claim.stamp())) : before;
        });
        String kept = after.initiative(initiative).opportunity();
        if (!opportunity.equals(kept)) {
            throw lost(claim, opportunity, "became the opportunity " + kept);
        }
        return opportunity;
    }

    private static AccountPlanningException lost(Claim claim, String opportunity, String what) {
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
