package io.accountplanning.plan;

import io.accountplanning.error.InvalidException;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.settings.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The plans of a tenant, as one actor works with them. Thread-safe. */
public final class Plans {

    private final PlanChanges<?> changes;
    private final Actor actor;
    private final Settings settings;
    private final UnaryOperator<Client> known;

    /**
     * Wires the service; the façade does this for a host.
     *
     * @param known the client as the host knows it; throws when it does not
     */
    public Plans(PlanChanges<?> changes, Actor actor, Settings settings, UnaryOperator<Client> known) {
        this.changes = changes;
        this.actor = actor;
        this.settings = settings;
        this.known = known;
    }

    /**
     * Creates a plan.
     *
     * @throws InvalidException when a detail breaks a rule, or the host's directory does not know the client
     * @throws io.accountplanning.error.AccessDeniedException without the capability CREATE
     */
    public AccountPlan create(NewPlan plan) {
        PlanDetails details = details(plan);
        return changes.work(actor, "a new plan", work -> work.create(Beginning.empty(details)));
    }

    /**
     * What a new plan starts with: what is said of it, and the tenant's defaults for the rest.
     *
     * @throws InvalidException when the host's directory does not know the client
     */
    public PlanDetails details(NewPlan plan) {
        return plan.details(
                known.apply(plan.client()), actor.user(), currentYear(), PlanStatus.of(settings.defaultStatus()));
    }

    /**
     * The plan of that id.
     *
     * @throws io.accountplanning.error.NotFoundException when there is none, it is in the trash, or the actor must not see it
     */
    public AccountPlan get(PlanId id) {
        return changes.read(actor, id, (stores, plan) -> plan);
    }

    /**
     * Puts a plan in the trash, from where {@link #restore} brings it back. Nothing is lost. A plan that is there already stays.
     *
     * @throws InvalidException when another plan follows it up, or plans stand below it in the tree
     * @throws io.accountplanning.error.AccessDeniedException without the capability DELETE
     */
    public AccountPlan delete(PlanId id) {
        return changes.work(actor, "plan " + id, work -> {
            putInTrash(work, id);
            return work.visible(id);
        });
    }

    /** {@link #delete} as a step of somebody's work; says whether the plan was not in the trash already. */
    public static boolean putInTrash(PlanWork<?> work, PlanId id) {
        work.stores().plans().lockPlacements();
        AccountPlan plan = work.visible(id);
        work.require(Capability.DELETE, plan.number());
        if (plan.isDeleted()) {
            return false;
        }
        requireLastOfChain(work, plan);
        requireNothingBelow(work, plan);
        work.edit(id, PlanDetails.SECTION, d -> d.withDeletedAt(work.now().at()));
        return true;
    }

    /**
     * Takes a plan out of the trash. A plan that is not there stays as it is. It is its client's primary plan again only if no
     * other has become that, and stands at the top of the tree if the plan above it is gone.
     *
     * @throws InvalidException when its predecessor is in the trash, or has another follow-up by now
     * @throws io.accountplanning.error.AccessDeniedException without the capability DELETE
     */
    public AccountPlan restore(PlanId id) {
        return changes.work(actor, "plan " + id, work -> restore(work, id));
    }

    /** {@link #restore(PlanId)} as a step of somebody's work. */
    public static AccountPlan restore(PlanWork<?> work, PlanId id) {
        work.stores().plans().lockPlacements();
        AccountPlan plan = work.visible(id);
        work.require(Capability.DELETE, plan.number());
        if (plan.isDeleted()) {
            requirePlaceInChain(work, plan);
            boolean noPrimary =
                    work.stores().plans().primaryOf(plan.client().id()).isEmpty();
            PlanId parent = parentOutsideTrash(work, plan);
            work.edit(
                    id,
                    Placement.SECTION,
                    p -> p.withPrimary(p.primary() && noPrimary).withParent(parent));
            work.edit(id, PlanDetails.SECTION, d -> d.withDeletedAt(null));
        }
        return work.visible(id);
    }

    private static @Nullable PlanId parentOutsideTrash(PlanWork<?> work, AccountPlan plan) {
        return Optional.ofNullable(plan.placement().parent())
                .flatMap(parent -> work.stores().plans().find(parent))
                .filter(parent -> !parent.isDeleted())
                .map(AccountPlan::id)
                .orElse(null);
    }

    private static void requireLastOfChain(PlanWork<?> work, AccountPlan plan) {
        work.stores().plans().followUpOf(plan.id()).map(work::numberOf).ifPresent(number -> {
            throw InvalidException.of(
                    "plan",
                    plan.number() + " is followed up by " + number + ", only the last plan of a chain can be deleted",
                    null);
        });
    }

    private static void requireNothingBelow(PlanWork<?> work, AccountPlan plan) {
        List<PlanId> below = work.stores().plans().below(plan.id());
        if (!below.isEmpty()) {
            throw InvalidException.of(
                    "plan",
                    plan.number() + " has plans below it, such as " + work.numberOf(below.get(0))
                            + "; move them elsewhere first",
                    null);
        }
    }

    private static void requirePlaceInChain(PlanWork<?> work, AccountPlan plan) {
        PlanId predecessor = plan.placement().predecessor();
        if (predecessor == null) {
            return;
        }
        AccountPlan before = work.stores().plans().find(predecessor).orElse(null);
        if (before == null || before.isDeleted()) {
            throw InvalidException.of(
                    "plan",
                    plan.number() + " follows up a plan that is in the trash; restore that one first",
                    predecessor);
        }
        work.stores().plans().followUpOf(predecessor).map(work::numberOf).ifPresent(number -> {
            throw InvalidException.of(
                    "plan",
                    plan.number() + " cannot come back: " + before.number() + " is followed up by " + number
                            + " by now",
                    null);
        });
    }

    private PlanPeriod currentYear() {
        LocalDate today = LocalDate.ofInstant(changes.clock().instant(), settings.zone());
        int year = today.getMonth().compareTo(settings.fiscalYearStart()) < 0 ? today.getYear() - 1 : today.getYear();
        return PlanPeriod.year(year, settings.fiscalYearStart());
    }
}
