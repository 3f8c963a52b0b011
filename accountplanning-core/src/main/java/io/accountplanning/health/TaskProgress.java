package io.accountplanning.health;

import java.math.BigDecimal;
import java.util.Optional;

/** Σ priority weight of complete tasks ÷ Σ priority weight of all. */
final class TaskProgress implements FactsFactor {

    @Override
    public String name() {
        return "taskProgress";
    }

    @Override
    public BigDecimal weight() {
        return BigDecimal.valueOf(35);
    }

    @Override
    public Optional<Measurement> measure(HealthFacts facts) {
        TaskFacts.Tally all = facts.tasks().all();
        TaskFacts.Tally complete = facts.tasks().complete();
        if (all.tasks() == 0) {
            return Optional.empty();
        }
        return Optional.of(Measurement.of(
                Ratio.percent(complete.weight(), all.weight()),
                "%d of %d tasks are complete; by priority %d of %d",
                complete.tasks(),
                all.tasks(),
                complete.weight(),
                all.weight()));
    }
}
