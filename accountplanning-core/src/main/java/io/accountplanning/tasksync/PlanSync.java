package io.accountplanning.tasksync;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.host.HostCalls;
import io.accountplanning.host.TenantId;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanId;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Makes the linked tasks of a plan and those of the host the same, whoever has changed what: reads the host, merges in a transaction, and
 * tells the host what it does not know. It may be killed anywhere, and run by several at once: the next run does what is left. Immutable.
 */
final class PlanSync {

    /** Who changes the plan for the host. */
    static final String NAME = "taskSync";

    private static final int ATTEMPTS = 10;

    private final PlanChanges<?> changes;
    private final Actor actor;
    private final SyncRules rules;

    PlanSync(PlanChanges<?> changes, TenantId tenant, SyncRules rules) {
        this.changes = changes;
        this.actor = Actor.system(NAME).in(tenant);
        this.rules = rules;
    }

    static boolean isBy(Actor actor) {
        return actor.kind() == Actor.Kind.SYSTEM && actor.user().value().equals(NAME);
    }

    /**
     * Does it.
     *
     * @return whether anything was changed, here or there
     * @throws AccountPlanningException when the host fails; what was done stays, the rest is done by the next run. What it refuses is in
     *     the links, too
     */
    boolean run(PlanId plan) {
        boolean changed = false;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Map<String, Optional<Instant>> known = work(plan, Merging::known);
            Set<String> ids = known.keySet();
            if (ids.isEmpty()) {
                return changed;
            }
            Map<String, HostTask> theirs =
                    HostCalls.require("HostTasks.read", ids.size() + " tasks", () -> host().read(tenant(), ids));
            Merging.Outcome outcome = work(plan, merging -> merging.merge(known, theirs));
            changed |= outcome.changed();
            if (isDone(plan, outcome)) {
                return changed
                        || !outcome.edits().isEmpty()
                        || !outcome.deletions().isEmpty();
            }
            changed = true;
        }
        throw new AccountPlanningException(
                "The host's tasks of plan " + plan + " change faster than they can be told what the plan says.",
                "Maybe reconcile it again later? Nothing is lost.");
    }

    /** Tells the host, and takes over what it has since; whether both sides are the same now. */
    private boolean isDone(PlanId plan, Merging.Outcome outcome) {
        for (TaskLink gone : outcome.deletions()) {
            String id = String.valueOf(gone.hostTask());
            HostCalls.require("HostTasks.delete", "task " + id, () -> {
                host().delete(tenant(), id);
                return id;
            });
        }
        if (!outcome.deletions().isEmpty()) {
            work(plan, merging -> merging.forget(outcome.deletions()));
        }
        Told told = tell(outcome.edits());
        Merging.Outcome after = told.written().isEmpty()
                ? Merging.Outcome.NOTHING
                : work(plan, merging -> merging.merge(told.known(), told.written()));
        told.fail(reasons -> work(plan, merging -> merging.refused(reasons)));
        return !told.isOutdated() && after.edits().isEmpty() && !after.again() && !outcome.again();
    }

    /**
     * What the host said to what it was told.
     *
     * @param written the tasks as they are since
     * @param known of which moment they were told
     * @param failures what it refused, by its ids
     * @param isOutdated whether one was changed there meanwhile
     */
    private record Told(
            Map<String, HostTask> written,
            Map<String, Optional<Instant>> known,
            Map<String, AccountPlanningException> failures,
            boolean isOutdated) {

        void fail(Consumer<Map<String, String>> keep) {
            if (failures.isEmpty()) {
                return;
            }
            Map<String, String> reasons = new HashMap<>();
            failures.forEach((task, failure) -> reasons.put(
                    task,
                    AccountPlanningException.reasonOf(failure.getCause() == null ? failure : failure.getCause())));
            keep.accept(reasons);
            throw failures.values().iterator().next();
        }
    }

    /** Tells the host; one task that it refuses does not hold up the others. */
    private Told tell(List<HostTaskEdit> edits) {
        Map<String, HostTask> written = new HashMap<>();
        Map<String, Optional<Instant>> known = new HashMap<>();
        Map<String, AccountPlanningException> failures = new LinkedHashMap<>();
        boolean outdated = false;
        for (HostTaskEdit edit : edits) {
            String id = edit.read().id();
            try {
                Optional<HostTask> now =
                        HostCalls.require("HostTasks.write", "task " + id, () -> host().write(tenant(), edit));
                now.ifPresent(task -> written.put(task.id(), task));
                now.ifPresent(task -> known.put(id, Optional.of(edit.read().changedAt())));
                outdated |= now.isEmpty();
            } catch (AccountPlanningException e) {
                failures.put(id, e);
            }
        }
        return new Told(written, known, failures, outdated);
    }

    private <T> T work(PlanId plan, Function<Merging, T> step) {
        return changes.work(
                actor, "the host's tasks of plan " + plan, work -> step.apply(new Merging(work, plan, rules)));
    }

    private HostTasks host() {
        return rules.host();
    }

    private TenantId tenant() {
        return actor.tenant();
    }
}
