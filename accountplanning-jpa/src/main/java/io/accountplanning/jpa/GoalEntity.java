package io.accountplanning.jpa;

import io.accountplanning.goal.Goal;
import io.accountplanning.goal.GoalDirection;
import io.accountplanning.goal.GoalUnit;
import io.accountplanning.goal.Measure;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link Goal}. */
@Entity(name = "ApGoal")
@Table(name = "ap_goal")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class GoalEntity extends RowEntity<Goal> {

    @Column(name = "name")
    private String name;

    @Column(name = "unit")
    private String unit;

    @Column(name = "direction")
    private String direction;

    @Column(name = "start_value", precision = 21, scale = 6)
    private BigDecimal start;

    @Column(name = "target_value", precision = 21, scale = 6)
    private BigDecimal target;

    @Column(name = "actual_value", precision = 21, scale = 6)
    private @Nullable BigDecimal actual;

    @Column(name = "weight", precision = 21, scale = 6)
    private BigDecimal weight;

    @Column(name = "due_date")
    private @Nullable LocalDate dueDate;

    @Column(name = "objective_id")
    private UUID objectiveId;

    @Column(name = "parent_id")
    private UUID parentId;

    @Column(name = "measure", length = 2_000)
    private @Nullable String measure;

    @Column(name = "measured_value", precision = 21, scale = 6)
    private @Nullable BigDecimal measured;

    @Column(name = "measured_on")
    private @Nullable LocalDate measuredOn;

    protected GoalEntity() {}

    @Override
    void take(Goal row) {
        name = row.name();
        unit = row.unit().name();
        direction = row.direction().name();
        start = row.start();
        target = row.target();
        actual = row.actual();
        weight = row.weight();
        dueDate = row.dueDate();
        objectiveId = row.objective() == null ? StoredValues.NIL : row.objective();
        parentId = StoredValues.id(row.parent());
        measure = row.measure() == null ? null : row.measure().toString();
        measured = row.measured();
        measuredOn = row.measuredOn();
    }

    @Override
    Goal row() {
        return new Goal(
                new Goal.Id(rowId()),
                name,
                GoalUnit.valueOf(unit),
                GoalDirection.valueOf(direction),
                start,
                target,
                actual,
                weight,
                dueDate,
                StoredValues.NIL.equals(objectiveId) ? null : objectiveId,
                StoredValues.id(parentId, Goal.Id::new),
                measure == null ? null : Measure.parse(measure),
                measured,
                measuredOn);
    }
}
