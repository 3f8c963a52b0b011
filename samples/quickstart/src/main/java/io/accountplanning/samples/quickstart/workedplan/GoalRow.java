package io.accountplanning.samples.quickstart.workedplan;

import io.accountplanning.goal.GoalDirection;
import io.accountplanning.goal.GoalUnit;
import io.accountplanning.samples.quickstart.file.Required;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A measurable goal. Amounts are in the plan's currency. */
public record GoalRow(
        String name,
        GoalUnit unit,
        GoalDirection direction,
        BigDecimal start,
        BigDecimal target,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal weight,
        @Nullable LocalDate dueDate) {

    public GoalRow {
        Required.present("name", name);
        Required.present("unit", unit);
        Required.present("direction", direction);
        Required.present("start", start);
        Required.present("target", target);
        if (weight != null && weight.signum() < 0) {
            throw new IllegalArgumentException("the field \"weight\": " + weight + " is negative; write 0 or more");
        }
    }
}
