package io.accountplanning.samples.benchmarks;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.comparison.Comparison;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.table.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.javers.core.Javers;
import org.javers.core.diff.Diff;
import org.javers.core.diff.changetype.NewObject;
import org.javers.core.diff.changetype.ObjectRemoved;
import org.javers.core.diff.changetype.ValueChange;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Comparing two states of a plan, of which every tenth task was edited, one added, one removed and one moved. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls start first
public class ComparisonBenchmark {

    /** How many tasks the plan has. */
    @Param({"5", "500"})
    public int tasks;

    private PlanDocument before;
    private PlanDocument after;
    private JaversPlan javersBefore;
    private JaversPlan javersAfter;
    private Javers javers;

    /** Makes the two states, and sees to it that both libraries find the same rows. */
    @Setup
    public void start() {
        Workspace alice = AccountPlanning.builder().build().as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
        PlanWorkspace plan = alice.plan(WorkedPlan.in(alice, tasks));
        before = plan.document();
        plan.planning().edit(p -> Planning.SECTION.withRows(p, Task.TABLE, edited(p.tasks())));
        after = plan.document();
        javersBefore = JaversPlan.of(before);
        javersAfter = JaversPlan.of(after);
        javers = JaversPlan.javers();
        requireSame(library(), javers());
    }

    private static List<Task> edited(List<Task> before) {
        List<Task> tasks = new ArrayList<>();
        before.forEach(
                task -> tasks.add(task.withAction(task.action()))); // no row is the same object, as when both were read
        for (int i = 0; i < tasks.size() - 2; i += 10) {
            tasks.set(i, tasks.get(i).withStatus(TaskStatus.COMPLETE).withDeadline(LocalDate.of(2029, 1, 1)));
        }
        tasks.remove(tasks.size() - 1);
        tasks.add(0, tasks.remove(tasks.size() - 1));
        tasks.add(Task.of("One more"));
        return tasks;
    }

    private void requireSame(Comparison ours, Diff theirs) {
        long cells = ours.sections().stream()
                .flatMap(section -> section.changes().stream())
                .filter(change -> change.kind() == Change.Kind.CHANGED)
                .mapToLong(change -> change.cells().size())
                .sum();
        long edited = theirs.getChangesByType(ValueChange.class).stream()
                .filter(change -> change.getAffectedLocalId() != null && !change.isPropertyAdded())
                .filter(change -> change.getLeft() != null && change.getRight() != null)
                .count();
        require("cells", cells, edited);
        require(
                "added",
                ours.count(Change.Kind.ADDED),
                theirs.getObjectsByChangeType(NewObject.class).size());
        require(
                "removed",
                ours.count(Change.Kind.REMOVED),
                theirs.getObjectsByChangeType(ObjectRemoved.class).size());
    }

    private static void require(String what, long ours, long theirs) {
        if (ours != theirs) {
            throw new IllegalStateException(what + ": " + ours + " and " + theirs);
        }
    }

    /** Through the library. */
    @Benchmark
    public Comparison library() {
        return Comparison.between(before, after);
    }

    /** Through JaVers, on the same values. */
    @Benchmark
    public Diff javers() {
        return javers.compare(javersBefore, javersAfter);
    }
}
