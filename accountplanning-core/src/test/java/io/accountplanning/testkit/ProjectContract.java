package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.error.ConflictException;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.PlanId;
import io.accountplanning.relation.LinkedRecord;
import io.accountplanning.relation.NewProject;
import io.accountplanning.relation.ProjectRequest;
import io.accountplanning.relation.ProjectRequests;
import io.accountplanning.relation.Relations;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** What creating projects needs of a storage: who is at one is kept before the host is asked, and one is at it at a time. */
public abstract class ProjectContract extends StorageContract {

    private static final int CLICKERS = 6;

    private final FakeProjects host = new FakeProjects();

    @Test
    void ofManyWhoCreateTheSameProjectOneCreatesIt() {
        PlanId plan = store.insert("Grow Acme").id();
        host.before = () -> LockSupport.parkNanos(Duration.ofMillis(30).toNanos());

        List<Together.Outcome<LinkedRecord>> outcomes = Together.run(CLICKERS, i -> create(0, "clicker " + i, plan));

        assertThat(host.created())
                .as("of many who create a project at once one creates it: %s", outcomes)
                .isEqualTo(1);
        assertThat(outcomes).allSatisfy(outcome -> {
            if (outcome.thrown() != null) {
                assertThat(outcome.thrown())
                        .as("who is not the one is told who is")
                        .isInstanceOf(ConflictException.class)
                        .hasMessageContaining("clicker");
            }
        });
        assertThat(store.section(plan, Relations.SECTION).value().records())
                .as("a project that was created is linked once")
                .extracting(LinkedRecord::recordId)
                .containsExactly("P-1");
        assertThat(store.section(plan, ProjectRequests.SECTION).value())
                .as("nobody is creating a project that was created")
                .isEqualTo(ProjectRequests.EMPTY);
    }

    @Test
    void whatACrashLeftBehindIsTakenOverByOneOfMany() {
        PlanId plan = store.insert("Grow Acme").id();
        host.after = () -> {
            throw new AssertionError("the node is gone");
        };
        Together.run(1, i -> create(0, "crashed", plan));
        assertThat(store.section(plan, ProjectRequests.SECTION).value().requests())
                .as("who creates a project is kept before the host is asked")
                .extracting(ProjectRequest::requestedBy)
                .extracting("value")
                .containsExactly("crashed");
        host.after = () -> {};

        List<Together.Outcome<LinkedRecord>> outcomes = Together.run(CLICKERS, i -> create(301, "clicker " + i, plan));

        assertThat(host.created())
                .as("what was created before a crash is found, not created again: %s", outcomes)
                .isEqualTo(1);
        assertThat(store.section(plan, Relations.SECTION).value().records())
                .extracting(LinkedRecord::recordId)
                .containsExactly("P-1");
    }

    private LinkedRecord create(long secondsLater, String user, PlanId plan) {
        return AccountPlanning.builder()
                .storage(store.storage())
                .clock(SettableClock.at(Fixtures.NOW.plusSeconds(secondsLater)))
                .projects(host)
                .build()
                .as(Actor.staff(user, Role.ACCOUNT_MANAGER).in(store.tenant()))
                .plan(plan)
                .createProject(NewProject.named("Rollout"));
    }
}
