package io.accountplanning.tasksync;

import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The steps of a reconciliation that change the plan, each within one transaction. Used by one thread. */
final class Merging {

    /**
     * What is left to do in the host.
     *
     * @param changed whether the plan was changed
     * @param again whether somebody else has taken over something since the host was read, so that it is to be read again
     * @param edits what the host does not have
     * @param deletions the links of tasks that the host is to delete
     */
    record Outcome(boolean changed, boolean again, List<HostTaskEdit> edits, List<TaskLink> deletions) {

        static final Outcome NOTHING = new Outcome(false, false, List.of(), List.of());
    }

    private final PlanWork<?> work;
    private final PlanId id;
    private final SyncRules rules;
    private final Optional<AccountPlan> plan;

    Merging(PlanWork<?> work, PlanId id, SyncRules rules) {
        this.work = work;
        this.id = id;
        this.rules = rules;
        this.plan = work.find(id);
    }

    /** The host's tasks to read, and of which moment the state is that is known of each; none when the plan is in the trash. */
    Map<String, Optional<Instant>> known() {
        Map<String, Optional<Instant>> known = new HashMap<>();
        plan.map(found -> work.section(found, TaskLinks.SECTION).links())
                .orElse(List.of())
                .forEach(link -> {
                    String host = link.hostTask();
                    if (host != null) {
                        known.put(host, Optional.ofNullable(link.hostChangedAt()));
                    }
                });
        return known;
    }

    /**
     * Takes over what the host has.
     *
     * @param known the tasks that were read, and what was known of each before; others are left alone
     * @param theirs what the host has of them
     */
    Outcome merge(Map<String, Optional<Instant>> known, Map<String, HostTask> theirs) {
        if (plan.isEmpty()) {
            return Outcome.NOTHING;
        }
        TaskLinks links = work.section(plan.get(), TaskLinks.SECTION);
        Map<TaskId, Task> tasks = work.section(plan.get(), Planning.SECTION).tasks().stream()
                .collect(Collectors.toMap(Task::id, task -> task));
        Map<TaskId, TaskState> results = new LinkedHashMap<>();
        List<HostTaskEdit> edits = new ArrayList<>();
        List<TaskLink> deletions = new ArrayList<>();
        TaskLinks after = links;
        boolean again = false;
        for (TaskLink link : links.links()) {
            String host = link.hostTask();
            if (host == null || !known.containsKey(host)) {
                continue;
            }
            if (!known.get(host).equals(Optional.ofNullable(link.hostChangedAt()))) {
                again = true; // what was read may be older than what somebody else has taken over
                continue;
            }
            Task task = tasks.get(link.taskId());
            HostTask their = theirs.get(host);
            if (task == null) {
                boolean isToDelete = rules.deletesThere() && their != null;
                after = isToDelete ? after : after.without(link);
                deletions.addAll(isToDelete ? List.of(link) : List.of());
            } else if (their == null) {
                after = after.put(link.withDeletedThere(true).withPushed(null));
            } else {
                after = after.put(merged(link, TaskState.of(task), their, results, edits));
            }
        }
        save(results, after);
        return new Outcome(!results.isEmpty() || !after.equals(links), again, edits, deletions);
    }

    private TaskLink merged(
            TaskLink link, TaskState ours, HostTask their, Map<TaskId, TaskState> results, List<HostTaskEdit> edits) {
        ErasedValues erased = ErasedValues.parse(link.erased()).without(ours);
        TheirState theirs = TheirState.of(erased.here(their, link), link.agreed(), ours, rules.names());
        Merge merge = Merge.of(new Merge.Sides(link, ours, theirs.state(), their.changedAt()));
        if (!merge.result().equals(ours)) {
            results.put(link.taskId(), merge.result());
        }
        boolean isPushed = !merge.push().isEmpty();
        if (isPushed) {
            edits.add(edit(their, merge));
        }
        return link.withAgreed(theirs.state(), their.changedAt())
                .withDeletedThere(false)
                .withProblem(isPushed && theirs.problem() == null ? link.problem() : theirs.problem())
                .withLost(lost(merge))
                .withPushed(isPushed ? merge.result() : null)
                .withChangedAt(isPushed ? sinceWhen(link) : null)
                .withErased(erased.still(their));
    }

    private Instant sinceWhen(TaskLink link) {
        Instant known = link.changedAt();
        return known == null ? work.now().at() : known;
    }

    private static @Nullable String lost(Merge merge) {
        String all = String.join("; ", merge.lost());
        return all.isEmpty() ? null : cut(all);
    }

    private static String cut(String sentence) {
        return sentence.substring(0, Math.min(sentence.length(), TaskLink.LONGEST_SENTENCE));
    }

    private HostTaskEdit edit(HostTask read, Merge merge) {
        TaskState result = merge.result();
        Set<SyncedField> fields = merge.push();
        return new HostTaskEdit(
                read,
                fields,
                fields.contains(SyncedField.NAME) ? result.name() : read.name(),
                fields.contains(SyncedField.STATUS) ? rules.names().nameOf(result.status()) : read.status(),
                fields.contains(SyncedField.DEADLINE) ? result.deadline() : read.deadline(),
                fields.contains(SyncedField.PERSON) ? result.person() : read.person());
    }

    private void save(Map<TaskId, TaskState> results, TaskLinks after) {
        work.edit(id, Planning.SECTION, planning -> {
            Planning edited = planning;
            for (Map.Entry<TaskId, TaskState> result : results.entrySet()) {
                edited = edited.editTask(
                        result.getKey(), task -> result.getValue().in(task));
            }
            return edited;
        });
        LinkEdit.of(work, id, before -> after);
    }

    /** The host's tasks are gone, so are the links. */
    boolean forget(List<TaskLink> deleted) {
        if (plan.isEmpty()) {
            return false;
        }
        LinkEdit.of(work, id, before -> {
            TaskLinks left = before;
            for (TaskLink link : deleted) {
                left = left.without(link);
            }
            return left;
        });
        return true;
    }

    /** The host has refused what stands here now; what it refuses is in the links until it takes it. */
    boolean refused(Map<String, String> reasons) {
        if (plan.isEmpty()) {
            return false;
        }
        LinkEdit.of(work, id, before -> {
            TaskLinks after = before;
            for (TaskLink link : before.links()) {
                String reason = reasons.get(link.hostTask());
                after = reason == null ? after : after.put(link.withProblem(cut("The host refuses this: " + reason)));
            }
            return after;
        });
        return true;
    }
}
