package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.host.Client;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.PlanId;
import io.accountplanning.relation.NewProject;
import io.accountplanning.relation.ProjectGateway;
import io.accountplanning.relation.ProjectMilestone;
import io.accountplanning.relation.ProjectOrder;
import io.accountplanning.relation.ProjectTask;
import io.accountplanning.relation.Relations;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link ProjectGateway} promises. A host extends this in a test. */
public abstract class ProjectGatewayContract {

    /** For a host's test. */
    protected ProjectGatewayContract() {}

    /** The gateway under test. */
    protected abstract ProjectGateway gateway();

    /** A client that is there. */
    protected abstract Client client();

    /** Somebody who may create projects. */
    protected abstract UserId somebody();

    /** Whose projects they are. */
    protected TenantId tenant() {
        return TenantId.DEFAULT;
    }

    @Test
    void whatWasCreatedIsFoundByItsKey() {
        ProjectOrder order = order();
        assertThat(gateway().find(tenant(), order.key()))
                .as("a project that was not created is empty, neither null nor a failure")
                .isNotNull()
                .isEmpty();
        HostRecord created = gateway().create(order);
        assertThat(created.kind()).as("a project is of the kind PROJECT").isEqualTo(RecordKind.PROJECT);
        assertThat(created.title())
                .as("a project has the name that was ordered")
                .isEqualTo("Rollout");
        assertThat(Relations.SECTION.check(Relations.EMPTY.link(created)))
                .as("a project can be linked")
                .isEmpty();
        assertThat(gateway().find(tenant(), order.key()))
                .as("a project that was created is found by its key")
                .contains(created);
    }

    @Test
    void anotherKeyIsAnotherProject() {
        ProjectOrder one = order();
        ProjectOrder other = order();
        HostRecord created = gateway().create(one);
        assertThat(gateway().find(tenant(), other.key()))
                .as("a project is found by its own key alone")
                .isEmpty();
        assertThat(gateway().create(other).id())
                .as("another key is another project")
                .isNotEqualTo(created.id());
    }

    @Test
    void whatIsDoneInAProjectIsToldOrLeftOut() {
        String project = gateway().create(order()).id();
        String unknown = "no such project " + UUID.randomUUID();
        Map<String, List<ProjectTask>> tasks = gateway().tasks(tenant(), List.of(unknown, project));
        Map<String, List<ProjectMilestone>> milestones = gateway().milestones(tenant(), List.of(unknown, project));
        assertThat(tasks).as("the tasks of a project that is there are told").containsKey(project);
        assertThat(milestones)
                .as("the milestones of a project that is there are told")
                .containsKey(project);
        assertThat(List.of(tasks.getOrDefault(unknown, List.of()), milestones.getOrDefault(unknown, List.of())))
                .as("of a project that is not there nothing is told")
                .containsOnly(List.of());
    }

    private ProjectOrder order() {
        PlanId plan = PlanId.next();
        NewProject project = NewProject.named("Rollout").key("form " + UUID.randomUUID());
        return new ProjectOrder(plan + ":" + project.key(), tenant(), client(), plan, "AP-000001", somebody(), project);
    }
}
