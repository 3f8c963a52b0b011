package io.accountplanning.jpa;

import io.accountplanning.planning.TaskId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** A task that must be complete before another one. */
@Entity(name = "ApTaskDependency")
@Table(name = "ap_task_dependency")
@IdClass(TaskDependencyKey.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by the provider
class TaskDependencyEntity {

    @Id
    @Column(name = "plan_id")
    private UUID planId;

    @Id
    @Column(name = "task_id")
    private UUID taskId;

    @Id
    @Column(name = "position")
    private int place;

    @Column(name = "tenant_id")
    private String tenantId;

    @Column(name = "depends_on_id")
    private UUID dependsOnId;

    protected TaskDependencyEntity() {}

    TaskDependencyEntity(PlanScope plan, TaskId task, int at, TaskId dependsOn) {
        planId = plan.id();
        tenantId = plan.tenant();
        taskId = task.value();
        place = at;
        dependsOnId = dependsOn.value();
    }

    UUID planId() {
        return planId;
    }

    TaskId task() {
        return new TaskId(taskId);
    }

    TaskId dependsOn() {
        return new TaskId(dependsOnId);
    }
}
