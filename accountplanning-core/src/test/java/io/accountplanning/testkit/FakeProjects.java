package io.accountplanning.testkit;

import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.TenantId;
import io.accountplanning.relation.ProjectGateway;
import io.accountplanning.relation.ProjectMilestone;
import io.accountplanning.relation.ProjectOrder;
import io.accountplanning.relation.ProjectTask;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A host's projects: counts what was created, and does not look whether the key is there already. */
public final class FakeProjects implements ProjectGateway {

    private final Map<String, HostRecord> byKey = new ConcurrentHashMap<>();
    private final AtomicInteger created = new AtomicInteger();
    private final List<ProjectOrder> orders = new ArrayList<>();

    /** What happens before a project is kept; nothing by default. */
    public Runnable before = () -> {};

    /** What happens after a project was kept; nothing by default. */
    public Runnable after = () -> {};

    /** None yet. */
    public FakeProjects() {}

    @Override
    public Optional<HostRecord> find(TenantId tenant, String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    @Override
    public HostRecord create(ProjectOrder order) {
        before.run();
        HostRecord project = new HostRecord(
                RecordKind.PROJECT,
                "P-" + created.incrementAndGet(),
                order.project().name(),
                order.project().start(),
                null);
        synchronized (orders) {
            orders.add(order);
        }
        byKey.put(order.key(), project);
        after.run();
        return project;
    }

    @Override
    public Map<String, List<ProjectTask>> tasks(TenantId tenant, Collection<String> projects) {
        Map<String, List<ProjectTask>> tasks = new HashMap<>();
        known(projects)
                .forEach(id -> tasks.put(
                        id,
                        List.of(new ProjectTask(
                                id + "-1", "Kick-off", "To do", false, LocalDate.of(2027, 3, 1), "Bob"))));
        return tasks;
    }

    @Override
    public Map<String, List<ProjectMilestone>> milestones(TenantId tenant, Collection<String> projects) {
        Map<String, List<ProjectMilestone>> milestones = new HashMap<>();
        known(projects).forEach(id -> milestones.put(id, List.of()));
        return milestones;
    }

    private List<String> known(Collection<String> projects) {
        return projects.stream()
                .filter(id ->
                        byKey.values().stream().anyMatch(project -> project.id().equals(id)))
                .toList();
    }

    /** How many were created. */
    public int created() {
        return created.get();
    }

    /** The last one that was ordered. */
    public ProjectOrder last() {
        synchronized (orders) {
            return orders.get(orders.size() - 1);
        }
    }
}
