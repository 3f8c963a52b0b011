package io.accountplanning.samples.quickstart.people;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.error.ConflictException;
import io.accountplanning.host.HostAnswer;
import io.accountplanning.planning.Task;
import io.accountplanning.relation.LinkedRecord;
import io.accountplanning.relation.ProjectMilestone;
import io.accountplanning.relation.ProjectTask;
import io.accountplanning.relation.ProjectWork;
import io.accountplanning.samples.quickstart.crm.ProjectBook;
import io.accountplanning.samples.quickstart.crm.ProjectBook.Work;
import io.accountplanning.samples.quickstart.file.Words;
import io.accountplanning.samples.quickstart.life.Once;
import io.accountplanning.samples.quickstart.peopledata.PeopleFile;
import io.accountplanning.tasksync.HostTaskChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A task of the plan that becomes a task of the project: each side sees what is changed on the other. */
public final class SyncTask {

    private final PeopleFile file;
    private final ProjectBook crm;
    private final HostTaskChanges changes;
    private final Once once;

    /** The CRM says so in {@code changes} when somebody has worked in it. */
    public SyncTask(PeopleFile file, ProjectBook crm, HostTaskChanges changes, Once once) {
        this.file = file;
        this.crm = crm;
        this.changes = changes;
        this.once = once;
    }

    public List<String> of(PlanWorkspace plan) {
        var task = task(plan);
        var project = OrderProject.find(plan, file.project()).map(LinkedRecord::recordId);
        if (task.isEmpty() || project.isEmpty()) {
            return List.of("the task or the project is gone");
        }
        try {
            convert(plan, task.get(), project.get());
        } catch (ConflictException e) {
            return List.of("a run that was killed was at it, one in five minutes goes on");
        }
        return lines(plan);
    }

    private void convert(PlanWorkspace plan, Task task, String project) {
        var links = plan.hostTasks();
        once.when(links.links().find(task.id()).isEmpty(), () -> links.convert(task.id(), project));
        once.when(task.status() == file.task().key().status(), () -> workInTheCrm(project, task.action()));
        var here = file.task().key().deadline();
        once.when(here != null && here.equals(task.deadline()), () -> {
            plan.planning()
                    .edit(p -> p.editTask(
                            task.id(), t -> t.withDeadline(file.task().deadlineHere())));
            links.reconcile(); // at once; the library does it a moment after each change, and the hourly jobs again
        });
    }

    /** Somebody moves the task in the CRM, whose own web hook tells the library. */
    private void workInTheCrm(String project, String name) {
        crm.tasksOf(project).stream()
                .filter(work -> work.name().equals(name))
                .findFirst()
                .ifPresent(work -> {
                    crm.change(work, withStatus(work, Words.label(file.task().statusInTheCrm())));
                    changes.changed(work.id());
                });
    }

    private static Work withStatus(Work work, String status) {
        return new Work(
                work.id(), work.project(), work.name(), status, work.deadline(), work.person(), work.changedAt());
    }

    private Optional<Task> task(PlanWorkspace plan) {
        return plan.planning().get().tasks().stream()
                .filter(task -> task.action().equals(file.task().key().action()))
                .findFirst();
    }

    private List<String> lines(PlanWorkspace plan) {
        var lines = new ArrayList<String>();
        task(plan)
                .ifPresent(task -> lines.add("in the plan: \"%s\" %s, until %s"
                        .formatted(task.action(), Words.label(task.status()), task.deadline())));
        plan.projectWork().stream()
                .filter(work -> work.project().title().equals(file.project().name()))
                .forEach(work -> lines.add(line(work)));
        plan.hostTasks().links().links().stream()
                .filter(link -> link.lost() != null)
                .forEach(link -> lines.add("what gave way: " + link.lost()));
        return lines;
    }

    private static String line(ProjectWork work) {
        return "in the CRM: " + each(work.tasks(), SyncTask::line) + "; " + each(work.milestones(), SyncTask::line);
    }

    private static <E> String each(HostAnswer<List<E>> answer, java.util.function.Function<E, String> line) {
        return answer.given()
                .map(all -> all.stream().map(line).collect(Collectors.joining(", ")))
                .orElseGet(() -> answer.reason().orElse(""));
    }

    private static String line(ProjectTask task) {
        return task.id() + " " + task.status() + ", until " + task.deadline() + " (" + task.person() + ")";
    }

    private static String line(ProjectMilestone milestone) {
        return milestone.name() + " " + milestone.due();
    }
}
