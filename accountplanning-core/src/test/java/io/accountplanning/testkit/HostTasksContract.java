package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.PlanId;
import io.accountplanning.tasksync.HostTask;
import io.accountplanning.tasksync.HostTaskEdit;
import io.accountplanning.tasksync.HostTasks;
import io.accountplanning.tasksync.NewHostTask;
import io.accountplanning.tasksync.SyncedField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link HostTasks} promises. A host extends this in a test. */
public abstract class HostTasksContract {

    private static final LocalDate DEADLINE = LocalDate.of(2027, 3, 15);

    /** For a host's test. */
    protected HostTasksContract() {}

    /** The tasks under test. */
    protected abstract HostTasks tasks();

    /** The id of a project that is there. */
    protected abstract String project();

    /** Somebody who may do tasks of that project. */
    protected abstract UserId somebody();

    /** The host's name of two different statuses. */
    protected abstract List<String> statuses();

    /** Whose tasks they are. */
    protected TenantId tenant() {
        return TenantId.DEFAULT;
    }

    @Test
    void whatWasCreatedIsFoundByItsKey() {
        NewHostTask wanted = wanted();
        assertThat(tasks().find(tenant(), wanted.key()))
                .as("a task that was not created is empty, neither null nor a failure")
                .isNotNull()
                .isEmpty();
        HostTask created = tasks().create(wanted);
        assertThat(List.of(created.name(), created.status()))
                .as("a task has the name and status that were wanted")
                .isEqualTo(List.of(wanted.name(), wanted.status()));
        assertThat(Optional.ofNullable(created.deadline()))
                .as("a task has the deadline that was wanted")
                .contains(DEADLINE);
        assertThat(Optional.ofNullable(created.person()))
                .as("a task has the person that was wanted")
                .contains(somebody());
        assertThat(tasks().find(tenant(), wanted.key()))
                .as("a task that was created is found by its key")
                .contains(created);
    }

    @Test
    void severalAreReadAtOnceAndThoseThatAreGoneAreLeftOut() {
        HostTask one = tasks().create(wanted());
        HostTask other = tasks().create(wanted());
        assertThat(other.id()).as("another key is another task").isNotEqualTo(one.id());
        assertThat(tasks().read(tenant(), List.of(one.id(), "no such task " + UUID.randomUUID(), other.id())))
                .as("the tasks that there are come by their ids, others are left out")
                .isEqualTo(Map.of(one.id(), one, other.id(), other));
    }

    @Test
    void aTaskIsWrittenAsItWasReadWithWhatDiffers() {
        HostTask read = tasks().create(wanted());
        HostTaskEdit edit = new HostTaskEdit(
                read, Set.of(SyncedField.STATUS), read.name(), statuses().get(1), read.deadline(), read.person());
        Optional<HostTask> written = tasks().write(tenant(), edit);
        assertThat(written.map(HostTask::status))
                .as("a task that nobody has changed is written")
                .contains(statuses().get(1));
        assertThat(written.map(HostTask::changedAt))
                .as("each change gives a task another moment than it had")
                .isNotEqualTo(Optional.of(read.changedAt()));
        assertThat(tasks().read(tenant(), List.of(read.id())).values())
                .as("what was written is read")
                .containsExactlyElementsOf(written.stream().toList());
    }

    @Test
    void whatWasChangedMeanwhileIsNotOverwritten() {
        HostTask read = tasks().create(wanted());
        HostTaskEdit mine = new HostTaskEdit(
                read, Set.of(SyncedField.DEADLINE), read.name(), read.status(), DEADLINE.plusDays(1), read.person());
        HostTaskEdit theirs = new HostTaskEdit(
                read, Set.of(SyncedField.DEADLINE), read.name(), read.status(), DEADLINE.plusDays(2), read.person());
        Optional<HostTask> written = tasks().write(tenant(), theirs);
        assertThat(tasks().write(tenant(), mine))
                .as("a task that was changed since it was read is left alone, and that is told")
                .isNotNull()
                .isEmpty();
        assertThat(tasks().read(tenant(), List.of(read.id())).values())
                .as("a task that was changed since it was read is left alone, and that is told")
                .containsExactlyElementsOf(written.stream().toList());
    }

    @Test
    void whatIsGoneIsNeitherWrittenNorAFailure() {
        HostTask read = tasks().create(wanted());
        tasks().delete(tenant(), read.id());
        tasks().delete(tenant(), read.id());
        assertThat(tasks().read(tenant(), List.of(read.id())))
                .as("a task that was deleted is gone")
                .isEmpty();
        HostTaskEdit edit =
                new HostTaskEdit(read, Set.of(SyncedField.DEADLINE), read.name(), read.status(), null, read.person());
        assertThat(tasks().write(tenant(), edit))
                .as("a task that is gone is not written, and that is told")
                .isNotNull()
                .isEmpty();
    }

    private NewHostTask wanted() {
        PlanId plan = PlanId.next();
        return new NewHostTask(
                plan + ":" + UUID.randomUUID(),
                tenant(),
                plan,
                "AP-000001",
                project(),
                "Call them – 電話",
                statuses().get(0),
                DEADLINE,
                somebody());
    }
}
