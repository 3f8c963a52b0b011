package io.accountplanning.testkit;

import io.accountplanning.host.TenantId;
import io.accountplanning.tasksync.HostTask;
import io.accountplanning.tasksync.HostTaskEdit;
import io.accountplanning.tasksync.HostTasks;
import io.accountplanning.tasksync.NewHostTask;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Tasks that are somebody else's; a test overrides what it needs otherwise. */
public class ForwardingHostTasks implements HostTasks {

    private final HostTasks tasks;

    /** Passes on to them. */
    public ForwardingHostTasks(HostTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Optional<HostTask> find(TenantId tenant, String key) {
        return tasks.find(tenant, key);
    }

    @Override
    public HostTask create(NewHostTask task) {
        return tasks.create(task);
    }

    @Override
    public Map<String, HostTask> read(TenantId tenant, Collection<String> ids) {
        return tasks.read(tenant, ids);
    }

    @Override
    public Optional<HostTask> write(TenantId tenant, HostTaskEdit edit) {
        return tasks.write(tenant, edit);
    }

    @Override
    public void delete(TenantId tenant, String id) {
        tasks.delete(tenant, id);
    }
}
