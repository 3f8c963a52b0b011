package io.accountplanning.lifecycle;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.job.JobReport;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.plan.Plans;
import io.accountplanning.settings.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The plans in the trash that one actor sees. Thread-safe. */
public final class Trash {

    private static final Logger LOG = LoggerFactory.getLogger(Trash.class);
    private static final int MOST = 1_000;

    private final PlanChanges<? extends LifecycleStore> changes;
    private final Actor actor;
    private final Settings settings;

    /** Wires the service; the façade does this for a host. */
    public Trash(PlanChanges<? extends LifecycleStore> changes, Actor actor, Settings settings) {
        this.changes = changes;
        this.actor = actor;
        this.settings = settings;
    }

    /** The plans that were deleted last, the last deleted first; at most 1000. */
    public List<DeletedPlan> latest(int most) {
        return read(most, null);
    }

    /** The plans that were deleted before that one, the last deleted first; at most 1000. */
    public List<DeletedPlan> before(DeletedPlan plan, int most) {
        return read(most, plan.plan());
    }

    private List<DeletedPlan> read(int most, @Nullable AccountPlan after) {
        if (most < 1 || most > MOST) {
            throw InvalidException.of(
                    "most", "a page has 1 to " + MOST + " plans; read on behind the last one for more", most);
        }
        return changes.readAll(actor, (stores, visibility) -> stores.trash().latest(visibility, most, after)).stream()
                .map(plan -> DeletedPlan.of(plan, settings.trashDays()))
                .toList();
    }

    /**
     * Takes a plan out of the trash, as {@link Plans#restore(PlanId)} does.
     *
     * @throws InvalidException when its predecessor is in the trash, or has another follow-up by now
     * @throws io.accountplanning.error.AccessDeniedException without the capability DELETE
     */
    public AccountPlan restore(PlanId id) {
        return changes.work(actor, "plan " + id, work -> Plans.restore(work, id));
    }

    /**
     * Takes a plan in the trash away for good, with everything that belongs to it. Of a chain in the trash the last one goes
     * first.
     *
     * @throws InvalidException when it is not in the trash, or a plan in the trash follows it up
     * @throws NotFoundException when there is no such plan, or the actor does not see it
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     */
    public void purge(PlanId id) {
        work("plan " + id, work -> {
            work.stores().plans().lockPlacements();
            AccountPlan plan = work.visible(id);
            work.require(Capability.ADMINISTER, plan.number());
            if (!plan.isDeleted()) {
                throw InvalidException.of("plan", plan.number() + " is not in the trash; delete it first", null);
            }
            return purge(work, plan);
        });
    }

    /**
     * Takes every plan of the tenant away for good whose days in the trash are over. Each goes in a transaction of its own, so
     * what fails leaves the others alone. Safe to call daily, late, and on several nodes at once: a plan goes once, and is
     * reported by who took it away.
     *
     * @param now the moment up to which days in the trash count
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     */
    public JobReport purgeExpired(Instant now) {
        Instant expired = now.minus(Duration.ofDays(settings.trashDays()));
        List<PlanId> candidates = work("the trash", work -> {
            work.require(Capability.ADMINISTER, "the trash of " + actor.tenant());
            return work.stores().trash().deletedUntil(expired);
        });
        List<JobReport.Entry> purged = new ArrayList<>();
        List<JobReport.Entry> left = new ArrayList<>();
        for (PlanId id : candidates) {
            try {
                purgeExpired(id, expired).ifPresent(number -> purged.add(new JobReport.Entry(id, number, "purged")));
            } catch (RuntimeException e) {
                LOG.warn("Plan {} of {} could not be purged", id, actor.tenant(), e);
                left.add(new JobReport.Entry(id, numberOf(id), AccountPlanningException.reasonOf(e)));
            }
        }
        return new JobReport(PurgeJob.NAME, actor.tenant(), purged, List.of(), left, null);
    }

    /** Its number, unless somebody has purged or restored it meanwhile. */
    private Optional<String> purgeExpired(PlanId id, Instant expired) {
        return work("plan " + id, work -> {
            work.stores().plans().lockPlacements();
            return work.stores()
                    .plans()
                    .find(id)
                    .filter(AccountPlan::isDeleted)
                    .filter(plan ->
                            !Objects.requireNonNull(plan.details().deletedAt()).isAfter(expired))
                    .map(plan -> purge(work, plan));
        });
    }

    private static String purge(PlanWork<? extends LifecycleStore> work, AccountPlan plan) {
        List<PlanId> followUps = work.stores().trash().followUpsOf(plan.id());
        if (!followUps.isEmpty()) {
            throw InvalidException.of(
                    "plan",
                    plan.number() + " is followed up in the trash by "
                            + followUps.stream().map(work::numberOf).collect(Collectors.joining(", "))
                            + "; purge the last of the chain first",
                    plan.id());
        }
        work.purge(plan);
        return plan.number();
    }

    private String numberOf(PlanId id) {
        try {
            return work("plan " + id, work -> work.numberOf(id));
        } catch (RuntimeException e) {
            LOG.debug("The number of plan {} could not be read", id, e);
            return id.toString();
        }
    }

    private <T> T work(String what, Function<PlanWork<? extends LifecycleStore>, T> step) {
        return changes.work(actor, what, step);
    }
}
