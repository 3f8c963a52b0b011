package io.accountplanning.generation;

import io.accountplanning.mindmap.MindMapNode;
import io.accountplanning.mindmap.Outline;
import io.accountplanning.planning.Item;
import io.accountplanning.planning.Objective;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as an outline: its subject, below it the objectives, below them their items and tasks, and last the tasks under no objective
 * when there are any.
 */
final class PlanOutline {

    /** The same in every plan, so that a map that goes along into a follow-up is refreshed there. */
    static final MindMapNode.Origin PLAN = new MindMapNode.Origin(new UUID(0, 1));

    static final MindMapNode.Origin OTHER_TASKS = new MindMapNode.Origin(new UUID(0, 2));

    private final Planning planning;

    private PlanOutline(Planning planning) {
        this.planning = planning;
    }

    static Outline of(String subject, Planning planning, String otherTasks) {
        PlanOutline plan = new PlanOutline(planning);
        List<Outline> branches = new ArrayList<>();
        planning.objectives().forEach(objective -> branches.add(plan.objective(objective)));
        List<Outline> others = plan.tasks(null, null);
        if (!others.isEmpty()) {
            branches.add(Outline.of(OTHER_TASKS, otherTasks, others));
        }
        return Outline.of(PLAN, subject, branches);
    }

    private Outline objective(Objective objective) {
        List<Outline> parts = new ArrayList<>();
        planning.items().stream()
                .filter(item -> item.objective().equals(objective.id()))
                .forEach(item -> parts.add(
                        Outline.of(origin(item.id().value()), item.title(), tasks(objective.id(), item.id()))));
        parts.addAll(tasks(objective.id(), null));
        RichText meant = objective.description();
        return new Outline(
                origin(objective.id().value()), objective.title(), meant.isEmpty() ? null : meant, false, parts);
    }

    private List<Outline> tasks(Objective.@Nullable Id objective, Item.@Nullable Id item) {
        return planning.tasksOf(objective).stream()
                .filter(task -> Objects.equals(task.item(), item))
                .map(PlanOutline::task)
                .toList();
    }

    private static Outline task(Task task) {
        return new Outline(origin(task.id().value()), task.action(), null, !task.isOpen(), List.of());
    }

    private static MindMapNode.Origin origin(UUID id) {
        return new MindMapNode.Origin(id);
    }
}
