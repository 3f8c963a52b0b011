package io.accountplanning.tasksync;

import io.accountplanning.host.TenantId;
import io.accountplanning.plan.ChangeSink;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanStores;
import io.accountplanning.plan.RecordedChange;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.section.SectionState;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Marks the links of tasks that somebody has changed, in the transaction of the change, and has the host told after the commit. What was
 * taken over from the host is not marked, so nothing comes back as an echo.
 */
public final class TaskSyncSink implements ChangeSink<PlanStores> {

    private static final Set<String> SYNCED = Set.of("action", "status", "deadline", "pic");

    private final BiConsumer<TenantId, PlanId> afterCommit;

    /**
     * Wires the sink; the façade does this for a host.
     *
     * @param afterCommit has the host told of a plan, whenever
     */
    public TaskSyncSink(BiConsumer<TenantId, PlanId> afterCommit) {
        this.afterCommit = afterCommit;
    }

    @Override
    public void record(PlanStores stores, List<RecordedChange> changes) {
        changes.stream()
                .filter(change -> change.section().equals(Planning.SECTION.key()))
                .filter(change -> !PlanSync.isBy(change.actor()))
                .forEach(change -> mark(stores, change));
    }

    private void mark(PlanStores stores, RecordedChange change) {
        Set<String> tasks = change.changes().stream()
                .filter(row -> row.table().equals(Task.TABLE.name()) && row.row() != null)
                .filter(row -> row.cells().stream().anyMatch(cell -> SYNCED.contains(cell.column())))
                .map(row -> String.valueOf(row.row()))
                .collect(Collectors.toSet());
        if (tasks.isEmpty()) {
            return;
        }
        SectionState<TaskLinks> before = stores.plans().section(change.plan(), TaskLinks.SECTION);
        TaskLinks marked = new TaskLinks(before.value().links().stream()
                .map(link -> tasks.contains(link.task().toString())
                        ? link.withChangedAt(change.stamp().at())
                        : link)
                .toList());
        boolean isLinked = before.value().links().stream()
                .anyMatch(link -> tasks.contains(link.task().toString()));
        if (!isLinked) {
            return;
        }
        if (!marked.equals(before.value())) {
            stores.plans().save(change.plan(), TaskLinks.SECTION, before, marked, change.stamp());
        }
        TenantId tenant = change.actor().tenant();
        stores.afterCommit(() -> afterCommit.accept(tenant, change.plan()));
    }
}
