package io.accountplanning.health;

import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** 100 · (1 − priority weight of open overdue tasks ÷ priority weight of all tasks that have a deadline, done ones included). */
final class Timeliness implements HealthFactor {

    @Override
    public String name() {
        return "timeliness";
    }

    @Override
    public BigDecimal weight() {
        return BigDecimal.valueOf(25);
    }

    @Override
    public Optional<Measurement> measure(HealthInput input) {
        List<Task> dated = input.document().find(Planning.SECTION).orElse(Planning.EMPTY).tasks().stream()
                .filter(task -> task.deadline() != null)
                .toList();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        List<Task> overdue =
                dated.stream().filter(task -> task.isOverdue(input.asOf())).toList();
        BigDecimal late = Ratio.percent(TaskProgress.weightOf(overdue), TaskProgress.weightOf(dated));
        return Optional.of(Measurement.of(
                Ratio.HUNDRED.subtract(late),
                "%d of %d tasks with a deadline are overdue; by priority %d of %d",
                (long) overdue.size(),
                (long) dated.size(),
                TaskProgress.weightOf(overdue),
                TaskProgress.weightOf(dated)));
    }
}
