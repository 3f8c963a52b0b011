package io.accountplanning.health;

import java.math.BigDecimal;
import java.util.Optional;

/** 100 · (1 − priority weight of open overdue tasks ÷ priority weight of all tasks that have a deadline, done ones included). */
final class Timeliness implements FactsFactor {

    @Override
    public String name() {
        return "timeliness";
    }

    @Override
    public BigDecimal weight() {
        return BigDecimal.valueOf(25);
    }

    @Override
    public Optional<Measurement> measure(HealthFacts facts) {
        TaskFacts.Tally dated = facts.tasks().dated();
        TaskFacts.Tally overdue = facts.tasks().overdue();
        if (dated.tasks() == 0) {
            return Optional.empty();
        }
        return Optional.of(Measurement.of(
                Ratio.HUNDRED.subtract(Ratio.percent(overdue.weight(), dated.weight())),
                "%d of %d tasks with a deadline are overdue; by priority %d of %d",
                overdue.tasks(),
                dated.tasks(),
                overdue.weight(),
                dated.weight()));
    }
}
