package io.accountplanning.samples.quickstart.host;

import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.samples.quickstart.crm.ProjectBook;
import io.accountplanning.samples.quickstart.crm.ProjectBook.Work;
import io.accountplanning.tasksync.HostTask;
import io.accountplanning.tasksync.HostTaskEdit;
import io.accountplanning.tasksync.HostTasks;
import io.accountplanning.tasksync.NewHostTask;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tasks of the CRM's projects, which the library keeps the same with tasks of plans. The statuses have the same names. */
final class CrmTasks implements HostTasks {

    private final ProjectBook book;

    CrmTasks(ProjectBook book) {
        this.book = book;
    }

    @Override
    public Optional<HostTask> find(TenantId tenant, String key) {
        return book.taskByKey(key).map(CrmTasks::task);
    }

    @Override
    public HostTask create(NewHostTask task) {
        return task(book.add(
                task.key(),
                work("", task.project(), task.name(), task.status(), task.deadline(), task.person(), Instant.now())));
    }

    @Override
    public Map<String, HostTask> read(TenantId tenant, Collection<String> ids) {
        return ids.stream()
                .flatMap(id -> book.task(id).stream())
                .map(CrmTasks::task)
                .collect(Collectors.toMap(HostTask::id, Function.identity()));
    }

    @Override
    public Optional<HostTask> write(TenantId tenant, HostTaskEdit edit) {
        var read = edit.read();
        return book.task(read.id())
                .filter(now -> now.changedAt().equals(read.changedAt()))
                .flatMap(now -> book.change(
                        now,
                        work(
                                now.id(),
                                now.project(),
                                edit.name(),
                                edit.status(),
                                edit.deadline(),
                                edit.person(),
                                now.changedAt())))
                .map(CrmTasks::task);
    }

    @Override
    public void delete(TenantId tenant, String id) {
        book.delete(id);
    }

    private static Work work(
            String id,
            String project,
            String name,
            String status,
            @Nullable LocalDate deadline,
            @Nullable UserId person,
            Instant changedAt) {
        return new Work(id, project, name, status, deadline, person == null ? null : person.value(), changedAt);
    }

    private static HostTask task(Work work) {
        return new HostTask(
                work.id(),
                work.name(),
                work.status(),
                work.deadline(),
                work.person() == null ? null : UserId.of(work.person()),
                work.changedAt());
    }
}
