package io.accountplanning.samples.quickstart.host;

import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.TenantId;
import io.accountplanning.relation.ProjectGateway;
import io.accountplanning.relation.ProjectMilestone;
import io.accountplanning.relation.ProjectOrder;
import io.accountplanning.relation.ProjectTask;
import io.accountplanning.samples.quickstart.crm.Crm;
import io.accountplanning.samples.quickstart.crm.ProjectBook;
import io.accountplanning.samples.quickstart.crm.StaffMember;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the library orders becomes a project of the CRM, which keeps the key with it. */
final class CrmProjects implements ProjectGateway {

    private final Crm crm;
    private final ProjectBook book;

    CrmProjects(Crm crm, ProjectBook book) {
        this.crm = crm;
        this.book = book;
    }

    @Override
    public Optional<HostRecord> find(TenantId tenant, String key) {
        return book.projectByKey(key).map(CrmProjects::record);
    }

    @Override
    public HostRecord create(ProjectOrder order) {
        var wish = order.project();
        return record(book.order(order.key(), wish.name(), wish.start(), wish.due()));
    }

    @Override
    public Map<String, List<ProjectTask>> tasks(TenantId tenant, Collection<String> projects) {
        return each(
                projects,
                project -> book.tasksOf(project).stream()
                        .map(task -> new ProjectTask(
                                task.id(),
                                task.name(),
                                task.status(),
                                task.status().equals("Complete"),
                                task.deadline(),
                                name(task.person())))
                        .toList());
    }

    @Override
    public Map<String, List<ProjectMilestone>> milestones(TenantId tenant, Collection<String> projects) {
        return each(
                projects,
                project -> book.project(project).stream()
                        .map(ordered -> new ProjectMilestone(ordered.id() + "/end", "Hand-over", ordered.due(), false))
                        .toList());
    }

    static HostRecord record(ProjectBook.Ordered project) {
        return new HostRecord(RecordKind.PROJECT, project.id(), project.name(), project.start(), null);
    }

    private static <E> Map<String, List<E>> each(Collection<String> projects, Function<String, List<E>> read) {
        return projects.stream().distinct().collect(Collectors.toMap(Function.identity(), read));
    }

    private @Nullable String name(@Nullable String person) {
        return person == null
                ? null
                : crm.staff().get(person).map(StaffMember::name).orElse(person);
    }
}
