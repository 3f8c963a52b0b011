package io.accountplanning.testkit;

import io.accountplanning.host.HostRecord;
import io.accountplanning.host.TenantId;
import io.accountplanning.relation.ProjectGateway;
import io.accountplanning.relation.ProjectMilestone;
import io.accountplanning.relation.ProjectOrder;
import io.accountplanning.relation.ProjectTask;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A host's projects that do what others do, to be broken in one place. */
public class ForwardingProjects implements ProjectGateway {

    private final ProjectGateway right;

    /** Does what those do. */
    public ForwardingProjects(ProjectGateway right) {
        this.right = right;
    }

    @Override
    public Optional<HostRecord> find(TenantId tenant, String key) {
        return right.find(tenant, key);
    }

    @Override
    public HostRecord create(ProjectOrder order) {
        return right.create(order);
    }

    @Override
    public Map<String, List<ProjectTask>> tasks(TenantId tenant, Collection<String> projects) {
        return right.tasks(tenant, projects);
    }

    @Override
    public Map<String, List<ProjectMilestone>> milestones(TenantId tenant, Collection<String> projects) {
        return right.milestones(tenant, projects);
    }
}
