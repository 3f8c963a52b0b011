package io.accountplanning.testkit;

import io.accountplanning.host.TenantId;
import io.accountplanning.tasksync.HostTask;
import io.accountplanning.tasksync.HostTaskEdit;
import io.accountplanning.tasksync.HostTasks;
import io.accountplanning.tasksync.NewHostTask;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A host's tasks with a clock of its own, which ticks a second for each change. Thread-safe. */
public final class FakeHostTasks implements HostTasks {

    private final Map<String, HostTask> tasks = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private Instant clock;
    private int writes;
    private int created;

    /** What happens before each call; nothing by default. */
    public Runnable before = () -> {};

    /** What happens before a task is written; nothing by default. */
    public Consumer<HostTaskEdit> beforeWrite = edit -> {};

    /** What happens after a task was written; nothing by default. */
    public Runnable afterWrite = () -> {};

    /** What happens after a task was created; nothing by default. */
    public Runnable afterCreate = () -> {};

    /** None yet; the host's clock begins then. */
    public FakeHostTasks(Instant clock) {
        this.clock = clock;
    }

    @Override
    public Optional<HostTask> find(TenantId tenant, String key) {
        before.run();
        synchronized (this) {
            return Optional.ofNullable(keys.get(key)).map(tasks::get);
        }
    }

    @Override
    public HostTask create(NewHostTask task) {
        before.run();
        HostTask made;
        synchronized (this) {
            made = new HostTask("T-" + ++created, task.name(), task.status(), task.deadline(), task.person(), tick());
            tasks.put(made.id(), made);
            keys.put(task.key(), made.id());
        }
        afterCreate.run();
        return made;
    }

    @Override
    public Map<String, HostTask> read(TenantId tenant, Collection<String> ids) {
        before.run();
        synchronized (this) {
            Map<String, HostTask> found = new HashMap<>(tasks);
            found.keySet().retainAll(ids);
            return found;
        }
    }

    @Override
    public Optional<HostTask> write(TenantId tenant, HostTaskEdit edit) {
        before.run();
        beforeWrite.accept(edit);
        synchronized (this) {
            HostTask now = tasks.get(edit.read().id());
            if (now == null || !now.changedAt().equals(edit.read().changedAt())) {
                return Optional.empty();
            }
            writes++;
            HostTask written =
                    new HostTask(now.id(), edit.name(), edit.status(), edit.deadline(), edit.person(), tick());
            tasks.put(now.id(), written);
            afterWrite.run();
            return Optional.of(written);
        }
    }

    @Override
    public synchronized void delete(TenantId tenant, String id) {
        tasks.remove(id);
    }

    /** Somebody edits a task in the host. */
    public synchronized HostTask edit(String id, UnaryOperator<HostTask> edit) {
        HostTask edited = edit.apply(task(id));
        HostTask kept = new HostTask(id, edited.name(), edited.status(), edited.deadline(), edited.person(), tick());
        tasks.put(id, kept);
        return kept;
    }

    /** The task of that id. */
    public synchronized HostTask task(String id) {
        HostTask found = tasks.get(id);
        if (found == null) {
            throw new IllegalStateException("There is no task " + id);
        }
        return found;
    }

    /** Whether there is such a task. */
    public synchronized boolean has(String id) {
        return tasks.containsKey(id);
    }

    /** The host's clock goes on, or back. */
    public synchronized void clock(Instant now) {
        clock = now;
    }

    /** The host's clock goes on, or back, by that time. */
    public synchronized void skew(Duration time) {
        clock = clock.plus(time);
    }

    /** How often a task was written by the library. */
    public synchronized int writes() {
        return writes;
    }

    /** How many were created. */
    public synchronized int created() {
        return created;
    }

    private Instant tick() {
        clock = clock.plus(Duration.ofSeconds(1));
        return clock;
    }
}
