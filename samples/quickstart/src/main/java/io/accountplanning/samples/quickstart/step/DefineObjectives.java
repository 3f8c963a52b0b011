package io.accountplanning.samples.quickstart.step;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.Goals;
import io.accountplanning.samples.quickstart.workedplan.GoalRow;
import io.accountplanning.samples.quickstart.workedplan.PlanningFile;
import io.accountplanning.samples.quickstart.workedplan.Thought;
import java.math.BigDecimal;
import java.util.List;

/** Step 4: what shall be achieved, what is to be done for it, how it is measured, and the map of the thoughts behind. */
public final class DefineObjectives {

    private DefineObjectives() {}

    public static String in(PlanWorkspace plan, PlanningFile planning, List<GoalRow> goals, Thought mindMap) {
        FirstFill.of(plan.planning(), new ToDoList(planning).planning());
        FirstFill.of(plan.goals(), measures(goals));
        FirstFill.of(plan.mindMap(), MindMapTree.of(mindMap));
        return "%d objectives, %d tasks, %d goals, a mind map of %d nodes"
                .formatted(
                        plan.planning().get().objectives().size(),
                        plan.planning().get().tasks().size(),
                        plan.goals().get().goals().size(),
                        plan.mindMap().get().nodes().size());
    }

    private static Goals measures(List<GoalRow> rows) {
        return new Goals(rows.stream().map(DefineObjectives::goal).toList());
    }

    private static Goal goal(GoalRow row) {
        return Goal.of(row.name(), row.target())
                .withUnit(row.unit())
                .withDirection(row.direction())
                .withStart(row.start())
                .withActual(row.actual())
                .withWeight(row.weight() == null ? BigDecimal.ONE : row.weight())
                .withDueDate(row.dueDate());
    }
}
