package io.accountplanning.tasksync;

import io.accountplanning.error.Violation;
import io.accountplanning.planning.TaskId;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which tasks of the plan are kept the same with tasks of the host.
 *
 * @param links a task once
 */
public record TaskLinks(List<TaskLink> links) implements PlanSection {

    /** None. */
    public static final TaskLinks EMPTY = new TaskLinks(List.of());

    /** The section type: key {@code taskLinks}; bookkeeping of {@code plan.hostTasks()}, internal. Copies begin without it. */
    public static final SectionType<TaskLinks> SECTION = SectionType.of("taskLinks", TaskLinks.class, EMPTY)
            .table(TaskLink.TABLE)
            .rules(TaskLinks::linkedOnce)
            .managedBy("plan.hostTasks()")
            .bookkeeping()
            .silent()
            .internal()
            .build();

    public TaskLinks {
        links = List.copyOf(links);
    }

    /** The link of a task, when it has one. */
    public Optional<TaskLink> find(TaskId task) {
        return links.stream().filter(link -> link.task().equals(task.value())).findFirst();
    }

    /** The link of that id, when there is one. */
    public Optional<TaskLink> find(TaskLink.Id id) {
        return links.stream().filter(link -> link.id().equals(id)).findFirst();
    }

    /** The same with that link, in the place of the one of its id. */
    public TaskLinks put(TaskLink link) {
        return find(link.id()).isEmpty()
                ? new TaskLinks(Stream.concat(links.stream(), Stream.of(link)).toList())
                : new TaskLinks(links.stream()
                        .map(other -> other.id().equals(link.id()) ? link : other)
                        .toList());
    }

    /** The same with the fingerprints that others have of the same tasks; with none where there is no such other. */
    TaskLinks withErasedOf(TaskLinks others) {
        return new TaskLinks(links.stream()
                .map(link -> link.withErased(ErasedValues.parse(
                        others.find(link.id()).map(TaskLink::erased).orElse(null))))
                .toList());
    }

    TaskLinks without(TaskLink link) {
        return new TaskLinks(
                links.stream().filter(other -> !other.id().equals(link.id())).toList());
    }

    private static List<Violation> linkedOnce(TaskLinks links) {
        long distinct = links.links.stream().map(TaskLink::task).distinct().count();
        return distinct == links.links.size()
                ? List.of()
                : List.of(new Violation("links", "a task of the plan is linked twice", null));
    }
}
