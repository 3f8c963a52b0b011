package io.accountplanning.relation;

import io.accountplanning.host.HostAnswer;
import io.accountplanning.host.HostCalls;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is done in a linked project.
 *
 * @param project the link
 * @param tasks its tasks, as far as the host tells
 * @param milestones its milestones, as far as the host tells
 */
public record ProjectWork(
        LinkedRecord project, HostAnswer<List<ProjectTask>> tasks, HostAnswer<List<ProjectMilestone>> milestones) {

    public ProjectWork {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(tasks, "tasks");
        Objects.requireNonNull(milestones, "milestones");
    }

    /**
     * Asks the host about all linked projects, tasks and milestones at once.
     *
     * @param gateway null when the host has connected none
     */
    public static List<ProjectWork> read(
            TenantId tenant, Relations relations, HostCalls calls, @Nullable ProjectGateway gateway) {
        List<LinkedRecord> projects = relations.ofKind(RecordKind.PROJECT);
        if (projects.isEmpty()) {
            return List.of();
        }
        List<String> ids = projects.stream().map(LinkedRecord::recordId).toList();
        Answers<ProjectTask> tasks = ask(calls, "tasks", gateway, port -> port.tasks(tenant, ids));
        Answers<ProjectMilestone> milestones = ask(calls, "milestones", gateway, port -> port.milestones(tenant, ids));
        HostAnswer<Map<String, List<ProjectTask>>> ofTasks = tasks.get();
        HostAnswer<Map<String, List<ProjectMilestone>>> ofMilestones = milestones.get();
        return projects.stream()
                .map(project -> new ProjectWork(project, of(project, ofTasks), of(project, ofMilestones)))
                .toList();
    }

    /** What is asked about all projects. */
    private interface Answers<E> extends Supplier<HostAnswer<Map<String, List<E>>>> {}

    /** A question for all projects. */
    private interface Question<E> {
        Map<String, List<E>> ask(ProjectGateway gateway);
    }

    private static <E> Answers<E> ask(
            HostCalls calls, String what, @Nullable ProjectGateway gateway, Question<E> question) {
        if (gateway == null) {
            return () -> HostAnswer.notConnected("projects(...)");
        }
        Supplier<HostAnswer<Map<String, List<E>>>> started =
                calls.start("ProjectGateway." + what, () -> question.ask(gateway));
        return started::get;
    }

    private static <E> HostAnswer<List<E>> of(LinkedRecord project, HostAnswer<Map<String, List<E>>> all) {
        return all.flatMap(answers -> {
            Collection<E> own = answers.get(project.recordId());
            return own == null
                    ? HostAnswer.unavailable("the host said nothing of the project " + project.recordId())
                    : HostAnswer.of(List.copyOf(own));
        });
    }
}
