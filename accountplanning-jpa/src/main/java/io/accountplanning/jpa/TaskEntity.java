package io.accountplanning.jpa;

import io.accountplanning.planning.Item;
import io.accountplanning.planning.Objective;
import io.accountplanning.planning.Priority;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskId;
import io.accountplanning.planning.TaskStatus;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link Task} without what it depends on, which stands in {@link TaskDependencyEntity}. */
@Entity(name = "ApTask")
@Table(name = "ap_task")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class TaskEntity extends RowEntity<Task> {

    @Column(name = "action")
    private String action;

    @Column(name = "pic_id")
    private @Nullable String picId;

    @Column(name = "deadline")
    private @Nullable LocalDate deadline;

    @Column(name = "status")
    private String status;

    @Column(name = "priority")
    private String priority;

    @Column(name = "objective_id")
    private UUID objectiveId;

    @Column(name = "item_id")
    private UUID itemId;

    protected TaskEntity() {}

    @Override
    void take(Task row) {
        action = row.action();
        picId = StoredValues.user(row.pic());
        deadline = row.deadline();
        status = row.status().name();
        priority = row.priority().name();
        objectiveId = StoredValues.id(row.objective());
        itemId = StoredValues.id(row.item());
    }

    @Override
    @SuppressWarnings("NullAway") // does not read the @Nullable of Objective.@Nullable Id out of a class file
    Task row() {
        return new Task(
                new TaskId(rowId()),
                action,
                StoredValues.user(picId),
                deadline,
                TaskStatus.valueOf(status),
                Priority.valueOf(priority),
                StoredValues.id(objectiveId, Objective.Id::new),
                StoredValues.id(itemId, Item.Id::new),
                List.of());
    }
}
