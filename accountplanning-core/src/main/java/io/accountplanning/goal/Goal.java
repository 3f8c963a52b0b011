package io.accountplanning.goal;

import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Decimals;
import io.accountplanning.table.RecordShape;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.time.DateRange;
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
 * A goal or KPI of the plan. Numbers are in its unit. Names need not be unique: two goals may be called the same.
 *
 * @param id the row's id
 * @param name what shall be reached; required
 * @param unit what it is counted in; numbers when left out
 * @param direction which way is better, which is also the way from the start to the target; higher when left out
 * @param start the value at the start; 0 when left out
 * @param target the value to reach; required
 * @param actual the value now as people typed it, which goes before one that is measured; null when nobody has
 * @param weight how much it counts among the goals, 0 or more; 1 when left out
 * @param dueDate by which day; null for the end of the plan's period
 * @param objective the id of the objective that it serves, which may be gone by now; null for the plan as a whole
 * @param parent the goal that it is a part of; null when it is a part of none
 * @param measure where its value comes from when nobody types it; null for a goal that people type
 * @param measured the value that the measure gave last; null when it has given none
 * @param measuredOn since which day the measure gives that value, in the tenant's time zone; null when it has given none
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
        @Nullable LocalDate dueDate,
        @Nullable UUID objective,
        @Nullable Id parent,
        @Nullable Measure measure,
        @Nullable BigDecimal measured,
        @Nullable LocalDate measuredOn)
        implements Row {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private static final RecordShape<Goal> SHAPE = RecordShape.of(Goal.class);

    /** The table, {@code goals}. */
    public static final Table<Goal> TABLE = Table.of("goals", Goal.class)
            .required("name", CellType.line(300))
            .column("unit", CellType.choice(GoalUnit.class))
            .column("direction", CellType.choice(GoalDirection.class))
            .column("start", CellType.number())
            .required("target", CellType.number())
            .column("actual", CellType.number())
            .column("weight", CellType.number())
            .column("dueDate", CellType.date())
            .column(
                    "objective",
                    CellType.reference(UUID::fromString, UUID::toString).to("planning", "objectives"))
            .column("parent", CellType.rowReference(Id::new))
            .internal("measure", CellType.expression(Measure::read, Measure::toString, Measure.LONGEST))
            .managed("measured", CellType.number(), "plan.liveMeasures().refresh()")
            .managed("measuredOn", CellType.date(), "plan.liveMeasures().refresh()")
            .under("objective", "parent")
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
        measured = Decimals.canonicalOrNull(measured);
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
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** A copy with another value: what shall be reached. */
    public Goal withName(String value) {
        return with("name", value);
    }

    /** A copy with another value: what it is counted in. */
    public Goal withUnit(GoalUnit value) {
        return with("unit", value);
    }

    /** A copy with another value: which way is better. */
    public Goal withDirection(GoalDirection value) {
        return with("direction", value);
    }

    /** A copy with another value: the value at the start. */
    public Goal withStart(BigDecimal value) {
        return with("start", value);
    }

    /** A copy with another value: the value to reach. */
    public Goal withTarget(BigDecimal value) {
        return with("target", value);
    }

    /** A copy with another value: the value now, as typed; null for what is measured. */
    public Goal withActual(@Nullable BigDecimal value) {
        return with("actual", value);
    }

    /** A copy with another value: how much it counts among the goals, 0 or more. */
    public Goal withWeight(BigDecimal value) {
        return with("weight", value);
    }

    /** A copy with another value: by which day. */
    public Goal withDueDate(@Nullable LocalDate value) {
        return with("dueDate", value);
    }

    /**
     * A copy with another value: the objective that it serves, such as {@code objective.id()}; null for the plan as a whole. Nobody
     * checks that it is there: an objective may be removed later, and a goal that names one that is gone serves the plan as a whole.
     */
    public Goal withObjective(@Nullable RowId value) {
        return with("objective", value == null ? null : value.value());
    }

    /** A copy with another value: the goal that it is a part of. */
    public Goal withParent(@Nullable Id value) {
        return with("parent", value);
    }

    /** A copy with another value: where its value comes from when nobody types it. */
    public Goal withMeasure(@Nullable Measure value) {
        return with("measure", value);
    }

    /** A copy with what the measure gave; the day stays that on which it first gave this value. */
    public Goal measured(BigDecimal value, LocalDate on) {
        return measured != null && measured.compareTo(value) == 0
                ? this
                : new Goal(
                        id, name, unit, direction, start, target, actual, weight, dueDate, objective, parent, measure,
                        value, on);
    }

    Goal startedAgain() {
        return new Goal(
                id, name, unit, direction, start, target, null, weight, dueDate, objective, parent, measure, null,
                null);
    }

    /** The value now: the typed one, else the measured one; empty without either. */
    public Optional<BigDecimal> value() {
        return Optional.ofNullable(actual != null ? actual : measured);
    }

    /** Where {@link #value()} comes from; empty without one. */
    public Optional<GoalOrigin> origin() {
        return value().map(value -> actual != null ? GoalOrigin.TYPED : GoalOrigin.COMPUTED);
    }

    /** How far the goal should be on a day of its plan's period, and whether it is. */
    public GoalPace pace(LocalDate asOf, PlanPeriod period) {
        return pace(asOf, period.dates());
    }

    /** How far the goal should be on a day of its plan's period, and whether it is. */
    public GoalPace pace(LocalDate asOf, DateRange period) {
        return GoalPace.of(this, asOf, period);
    }

    /**
     * How far the goal is, in percent with two decimals, half-up: (actual − start) / (target − start) · 100. Not
     * capped: it may be below 0 and above 100. When target and start are the same it is 100 once reached, else 0.
     * Works for falling targets too: from 10 to 4, now 7, is 50 %. Empty while there is no {@link #value()}.
     */
    public Optional<BigDecimal> progressPercent() {
        return exactProgressPercent().map(exact -> exact.setScale(2, RoundingMode.HALF_UP));
    }

    /** {@link #progressPercent} before rounding, for calculating with it. */
    public Optional<BigDecimal> exactProgressPercent() {
        return value().map(this::progress);
    }

    private BigDecimal progress(BigDecimal value) {
        BigDecimal span = target.subtract(start);
        if (span.signum() == 0) {
            return reached(value) ? PERCENT : BigDecimal.ZERO;
        }
        return value.subtract(start).multiply(PERCENT).divide(span, MathContext.DECIMAL128);
    }

    private boolean reached(BigDecimal value) {
        int compared = value.compareTo(target);
        return direction == GoalDirection.HIGHER_IS_BETTER ? compared >= 0 : compared <= 0;
    }

    private Goal with(String component, @Nullable Object value) {
        return SHAPE.with(this, component, value);
    }
}
