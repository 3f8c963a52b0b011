package io.accountplanning.health;

import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Σ priority weight of complete tasks ÷ Σ priority weight of all. */
final class TaskProgress implements HealthFactor {

    @Override
    public String name() {
        return "taskProgress";
    }

    @Override
    public BigDecimal weight() {
        return BigDecimal.valueOf(35);
    }

    @Override
    public Optional<Measurement> measure(HealthInput input) {
        List<Task> tasks =
                input.document().find(Planning.SECTION).orElse(Planning.EMPTY).tasks();
        if (tasks.isEmpty()) {
            return Optional.empty();
        }
        List<Task> complete = tasks.stream().filter(task -> !task.isOpen()).toList();
        return Optional.of(Measurement.of(
                Ratio.percent(weightOf(complete), weightOf(tasks)),
                "%d of %d tasks are complete; by priority %d of %d",
                (long) complete.size(),
                (long) tasks.size(),
                weightOf(complete),
                weightOf(tasks)));
    }

    static long weightOf(List<Task> tasks) {
        return tasks.stream().mapToLong(task -> task.priority().weight()).sum();
    }
}
