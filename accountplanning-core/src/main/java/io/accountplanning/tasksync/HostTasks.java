package io.accountplanning.tasksync;

import io.accountplanning.host.TenantId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The tasks of the host's projects. Must be thread-safe, and must not return null. Called outside of transactions, on the thread of whoever
 * wants something, and after changes of a plan on threads of the library's.
 *
 * <p>Of several who convert the same task only one asks at a time, and each asks {@link #find} before {@link #create}, so a host that
 * keeps the key with the task gets one, whoever crashed where; as with projects, a unique constraint on the key rules out the rest.
 */
public interface HostTasks {

    /** The task that was created for that tenant with that key; empty when there is none. */
    Optional<HostTask> find(TenantId tenant, String key);

    /** Creates a task and keeps the key with it, in one transaction of the host. */
    HostTask create(NewHostTask task);

    /** Those of the tasks that there are, by their ids. One that is left out counts as deleted, so a host that cannot say throws. */
    Map<String, HostTask> read(TenantId tenant, Collection<String> ids);

    /**
     * Changes a task, if it is still as the library has read it: as long as its moment of last change is
     * {@code edit.read().changedAt()}. Each change must give a task another moment than it had. A host that does not compare loses what
     * its people write between a read and a write.
     *
     * @return the task as it is since; empty when it was changed meanwhile, or is gone, and then nothing is changed
     */
    Optional<HostTask> write(TenantId tenant, HostTaskEdit edit);

    /** Deletes a task; nothing happens when it is gone. Only called when the builder says that it shall be. */
    void delete(TenantId tenant, String id);
}
