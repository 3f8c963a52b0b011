package io.accountplanning.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.accountplanning.tasksync.HostTask;
import io.accountplanning.tasksync.HostTaskEdit;
import io.accountplanning.tasksync.HostTasks;
import io.accountplanning.tasksync.NewHostTask;
import io.accountplanning.testkit.FakeHostTasks;
import io.accountplanning.testkit.ForwardingHostTasks;
import io.accountplanning.testkit.HostTasksContract;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The suite for a host's tasks can fail: tasks that break a rule are told which, in words; those that keep them pass. */
class BrokenHostTasksTest {

    private static HostTasks tasks = fake();

    static final class Tasks extends HostTasksContract {
        @Override
        protected HostTasks tasks() {
            return tasks;
        }

        @Override
        protected String project() {
            return "P-1";
        }

        @Override
        protected UserId somebody() {
            return UserId.of("alice");
        }

        @Override
        protected List<String> statuses() {
            return List.of("Open", "Done");
        }
    }

    private static FakeHostTasks fake() {
        return new FakeHostTasks(Instant.parse("2027-01-04T08:00:00Z"));
    }

    @Test
    void tasksThatKeepTheRulesPass() {
        tasks = fake();
        assertThat(HostSuites.failures(Tasks.class)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void tasksThatBreakARuleAreToldWhich(String rule, HostTasks broken) {
        tasks = broken;
        assertThat(HostSuites.failures(Tasks.class)).anyMatch(sentence -> sentence.contains(rule));
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments("a task that was created is found by its key", new ForwardingHostTasks(fake()) {
                    @Override
                    public Optional<HostTask> find(TenantId tenant, String key) {
                        return Optional.empty();
                    }
                }),
                arguments("others are left out", new ForwardingHostTasks(fake()) {
                    @Override
                    public Map<String, HostTask> read(TenantId tenant, Collection<String> ids) {
                        Map<String, HostTask> all = new HashMap<>(super.read(tenant, ids));
                        all.values().stream().findFirst().ifPresent(one -> all.put("another", one));
                        return all;
                    }
                }),
                arguments("a task that was changed since it was read is left alone", new ForwardingHostTasks(fake()) {
                    @Override
                    public Optional<HostTask> write(TenantId tenant, HostTaskEdit edit) {
                        HostTask now = read(tenant, List.of(edit.read().id()))
                                .getOrDefault(edit.read().id(), edit.read());
                        return super.write(
                                tenant,
                                new HostTaskEdit(
                                        now,
                                        edit.fields(),
                                        edit.name(),
                                        edit.status(),
                                        edit.deadline(),
                                        edit.person()));
                    }
                }),
                arguments("another moment than it had", new SameMoment(fake())),
                arguments("a task that was deleted is gone", new ForwardingHostTasks(fake()) {
                    @Override
                    public void delete(TenantId tenant, String id) {}
                }));
    }

    /** Its clock stands still. */
    private static final class SameMoment extends ForwardingHostTasks {

        private static final Instant ALWAYS = Instant.parse("2027-01-04T08:00:00Z");

        private SameMoment(HostTasks tasks) {
            super(tasks);
        }

        @Override
        public HostTask create(NewHostTask task) {
            return still(super.create(task));
        }

        @Override
        public Optional<HostTask> write(TenantId tenant, HostTaskEdit edit) {
            return super.read(tenant, List.of(edit.read().id())).values().stream()
                    .findFirst()
                    .flatMap(now -> super.write(
                            tenant,
                            new HostTaskEdit(
                                    now, edit.fields(), edit.name(), edit.status(), edit.deadline(), edit.person())))
                    .map(SameMoment::still);
        }

        private static HostTask still(HostTask task) {
            return new HostTask(task.id(), task.name(), task.status(), task.deadline(), task.person(), ALWAYS);
        }
    }
}
