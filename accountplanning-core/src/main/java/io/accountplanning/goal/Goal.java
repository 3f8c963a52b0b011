package io.accountplanning.goal;

import io.accountplanning.table.CellType;
import io.accountplanning.table.Decimals;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.time.TimeOrderedUuid;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal or KPI of the plan. Numbers are in its unit.
 *
 * @param id the row's id
 * @param name what shall be reached; required
 * @param unit what it is counted in; numbers when left out
 * @param direction which way is better; higher when left out
 * @param start the value at the start; 0 when left out
 * @param target the value to reach; required
 * @param actual the value now; null when nobody has measured it yet
 * @param weight how much it counts among the goals, 0 or more; 1 when left out
 * @param dueDate by which day; null for the end of the plan's period
 */
public record Goal(
        Id id,
        String name,
        GoalUnit unit,
        GoalDirection direction,
        BigDecimal start,
        BigDecimal target,
        @Nullable BigDecimal actual,
        BigDecimal weight,
        @Nullable LocalDate dueDate)
        implements Row {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    /** The table, {@code goals}. */
    public static final Table<Goal> TABLE = Table.of("goals", Goal.class)
            .required("name", CellType.text(300))
            .column("unit", CellType.choice(GoalUnit.class))
            .column("direction", CellType.choice(GoalDirection.class))
            .column("start", CellType.number())
            .required("target", CellType.number())
            .column("actual", CellType.number())
            .column("weight", CellType.number())
            .column("dueDate", CellType.date())
            .build();

    /**
     * The id of a goal.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public Goal {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(target, "target");
        unit = unit == null ? GoalUnit.NUMBER : unit;
        direction = direction == null ? GoalDirection.HIGHER_IS_BETTER : direction;
        start = start == null ? BigDecimal.ZERO : Decimals.canonical(start);
        target = Decimals.canonical(target);
        actual = Decimals.canonicalOrNull(actual);
        weight = weight == null ? BigDecimal.ONE : Decimals.canonical(weight);
    }

    /** A goal that starts at 0, counts numbers, and is better the higher it is. */
    public static Goal of(String name, BigDecimal target) {
        return new Goal(
                Id.next(),
                name,
                GoalUnit.NUMBER,
                GoalDirection.HIGHER_IS_BETTER,
                BigDecimal.ZERO,
                target,
                null,
                BigDecimal.ONE,
                null);
    }

    /** A copy with another value: what it is counted in. */
    public Goal withUnit(GoalUnit value) {
        return new Goal(id, name, value, direction, start, target, actual, weight, dueDate);
    }

    /** A copy with another value: which way is better. */
    public Goal withDirection(GoalDirection value) {
        return new Goal(id, name, unit, value, start, target, actual, weight, dueDate);
    }

    /** A copy with another value: the value at the start. */
    public Goal withStart(BigDecimal value) {
        return new Goal(id, name, unit, direction, value, target, actual, weight, dueDate);
    }

    /** A copy with another value: the value to reach. */
    public Goal withTarget(BigDecimal value) {
        return new Goal(id, name, unit, direction, start, value, actual, weight, dueDate);
    }

    /** A copy with another value: the value now. */
    public Goal withActual(@Nullable BigDecimal value) {
        return new Goal(id, name, unit, direction, start, target, value, weight, dueDate);
    }

    /** A copy with another value: how much it counts among the goals, 0 or more. */
    public Goal withWeight(BigDecimal value) {
        return new Goal(id, name, unit, direction, start, target, actual, value, dueDate);
    }

    /** A copy with another value: by which day. */
    public Goal withDueDate(@Nullable LocalDate value) {
        return new Goal(id, name, unit, direction, start, target, actual, weight, value);
    }

    /**
     * How far the goal is, in percent with two decimals, half-up: (actual − start) / (target − start) · 100. Not
     * capped: it may be below 0 and above 100. When target and start are the same it is 100 once reached, else 0.
     * Works for falling targets too: from 10 to 4, now 7, is 50 %. Empty while there is no actual.
     */
    public Optional<BigDecimal> progressPercent() {
        return exactProgressPercent().map(exact -> exact.setScale(2, RoundingMode.HALF_UP));
    }

    /** {@link #progressPercent} before rounding, for calculating with it. */
    public Optional<BigDecimal> exactProgressPercent() {
        if (actual == null) {
            return Optional.empty();
        }
        BigDecimal span = target.subtract(start);
        if (span.signum() == 0) {
            return Optional.of(reached(actual) ? PERCENT : BigDecimal.ZERO);
        }
        return Optional.of(actual.subtract(start).multiply(PERCENT).divide(span, MathContext.DECIMAL128));
    }

    private boolean reached(BigDecimal value) {
        int compared = value.compareTo(target);
        return direction == GoalDirection.HIGHER_IS_BETTER ? compared >= 0 : compared <= 0;
    }

    /** A copy with another value: what shall be reached. */
    public Goal withName(String value) {
        return new Goal(id, value, unit, direction, start, target, actual, weight, dueDate);
    }
}
