package io.accountplanning.jpa;

import io.accountplanning.planning.TaskStatus;
import io.accountplanning.tasksync.TaskLink;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link TaskLink}. */
@Entity(name = "ApTaskLink")
@Table(name = "ap_task_link")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class TaskLinkEntity extends RowEntity<TaskLink> {

    @Column(name = "name")
    private String name;

    @Column(name = "task_id")
    private UUID task;

    @Column(name = "project_id")
    private String project;

    @Column(name = "host_task_id")
    private @Nullable String hostTask;

    @Column(name = "status")
    private String status;

    @Column(name = "deadline")
    private @Nullable LocalDate deadline;

    @Column(name = "person_id")
    private @Nullable String person;

    @Column(name = "host_changed_at")
    private @Nullable OffsetDateTime hostChangedAt;

    @Column(name = "deleted_there")
    private boolean deletedThere;

    @Column(name = "changed_at")
    private @Nullable OffsetDateTime changedAt;

    @Column(name = "pushing")
    private boolean pushing;

    @Column(name = "pushed_name")
    private @Nullable String pushedName;

    @Column(name = "pushed_status")
    private @Nullable String pushedStatus;

    @Column(name = "pushed_deadline")
    private @Nullable LocalDate pushedDeadline;

    @Column(name = "pushed_person_id")
    private @Nullable String pushedPerson;

    @Column(name = "lost")
    private @Nullable String lost;

    @Column(name = "problem")
    private @Nullable String problem;

    @Column(name = "claimed_by")
    private @Nullable String claimedBy;

    @Column(name = "claimed_at")
    private @Nullable OffsetDateTime claimedAt;

    @Column(name = "erased")
    private @Nullable String erased;

    protected TaskLinkEntity() {}

    @Override
    void take(TaskLink row) {
        name = row.name();
        task = row.task();
        project = row.project();
        hostTask = row.hostTask();
        status = row.status().name();
        deadline = row.deadline();
        person = StoredValues.user(row.person());
        hostChangedAt = moment(row.hostChangedAt());
        deletedThere = row.deletedThere();
        changedAt = moment(row.changedAt());
        pushing = row.pushing();
        pushedName = row.pushedName();
        pushedStatus = StoredValues.name(row.pushedStatus());
        pushedDeadline = row.pushedDeadline();
        pushedPerson = StoredValues.user(row.pushedPerson());
        lost = row.lost();
        problem = row.problem();
        claimedBy = StoredValues.user(row.claimedBy());
        claimedAt = moment(row.claimedAt());
        erased = row.erased();
    }

    @Override
    TaskLink row() {
        return new TaskLink(
                new TaskLink.Id(rowId()),
                name,
                task,
                project,
                hostTask,
                TaskStatus.valueOf(status),
                deadline,
                StoredValues.user(person),
                instant(hostChangedAt),
                deletedThere,
                instant(changedAt),
                pushing,
                pushedName,
                StoredValues.constant(TaskStatus.class, pushedStatus),
                pushedDeadline,
                StoredValues.user(pushedPerson),
                lost,
                problem,
                StoredValues.user(claimedBy),
                instant(claimedAt),
                erased);
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant moment) {
        return moment == null ? null : StoredValues.moment(moment);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
