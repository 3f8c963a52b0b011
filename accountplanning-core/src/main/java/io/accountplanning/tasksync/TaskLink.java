package io.accountplanning.tasksync;

import io.accountplanning.host.UserId;
import io.accountplanning.planning.TaskId;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.section.Stamp;
import io.accountplanning.table.CellType;
import io.accountplanning.table.RecordShape;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.time.TimeOrderedUuid;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task of the plan and the task of the host that it is kept the same with. The name, status, deadline and person are the host's as they were
 * taken into account last: what differs from them was changed since, on the one side or the other.
 *
 * @param id the row's id
 * @param name as it is in the host
 * @param task the task of the plan
 * @param project the host's id of the project
 * @param hostTask the host's id of the task; null while it is being created
 * @param status as it is in the host
 * @param deadline as it is in the host; null for none
 * @param person as it is in the host; null for nobody
 * @param hostChangedAt the host's moment of that state; null while the task is being created
 * @param deletedThere whether the host has deleted its task; ours stays
 * @param changedAt when the plan's task was changed last without the host having been told; null when it knows all
 * @param pushing whether the host is being told what stands in the next four
 * @param pushedName the name that the host is being told
 * @param pushedStatus the status that the host is being told
 * @param pushedDeadline the deadline that the host is being told
 * @param pushedPerson the person that the host is being told
 * @param lost what gave way when both sides had changed the same, as a sentence; the earlier ones are in the activity log. Null for nothing
 * @param problem why something of the host's is not taken over, or something of the plan's is refused by the host, as a sentence; null
 *     when both sides have everything
 * @param claimedBy who is converting the task; null when nobody is
 * @param claimedAt since when; null when nobody is
 * @param erased fingerprints of what the host said of persons who were erased here since, so that it is not taken over again; null for none
 */
public record TaskLink(
        Id id,
        String name,
        UUID task,
        String project,
        @Nullable String hostTask,
        TaskStatus status,
        @Nullable LocalDate deadline,
        @Nullable UserId person,
        @Nullable Instant hostChangedAt,
        Boolean deletedThere,
        @Nullable Instant changedAt,
        Boolean pushing,
        @Nullable String pushedName,
        @Nullable TaskStatus pushedStatus,
        @Nullable LocalDate pushedDeadline,
        @Nullable UserId pushedPerson,
        @Nullable String lost,
        @Nullable String problem,
        @Nullable UserId claimedBy,
        @Nullable Instant claimedAt,
        @Nullable String erased)
        implements Row {

    static final int LONGEST_SENTENCE = 4_000;

    private static final CellType<Instant> MOMENT = CellType.reference(Instant::parse, Instant::toString);
    private static final CellType<UserId> USER = CellType.reference(UserId::of, UserId::value);
    private static final RecordShape<TaskLink> SHAPE = RecordShape.of(TaskLink.class);

    /** The table, {@code links}. */
    public static final Table<TaskLink> TABLE = Table.of("links", TaskLink.class)
            .required("name", CellType.text(500))
            .required("task", CellType.reference(UUID::fromString, UUID::toString))
            .required("project", CellType.code(200))
            .column("hostTask", CellType.code(200))
            .column("status", CellType.choice(TaskStatus.class))
            .column("deadline", CellType.date())
            .column("person", USER)
            .column("hostChangedAt", MOMENT)
            .column("deletedThere", CellType.yesNo())
            .column("changedAt", MOMENT)
            .column("pushing", CellType.yesNo())
            .column("pushedName", CellType.text(500))
            .column("pushedStatus", CellType.choice(TaskStatus.class))
            .column("pushedDeadline", CellType.date())
            .column("pushedPerson", USER)
            .column("lost", CellType.text(LONGEST_SENTENCE))
            .column("problem", CellType.text(LONGEST_SENTENCE))
            .column("claimedBy", USER)
            .column("claimedAt", MOMENT)
            .column("erased", CellType.code(ErasedValues.LONGEST))
            .build();

    /**
     * The id of a link.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public TaskLink {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(project, "project");
        status = status == null ? TaskStatus.NOT_STARTED : status;
        deletedThere = deletedThere != null && deletedThere;
        pushing = pushing != null && pushing;
        hostChangedAt = cut(hostChangedAt);
        changedAt = cut(changedAt);
        claimedAt = cut(claimedAt);
    }

    private static @Nullable Instant cut(@Nullable Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MICROS);
    }

    /** A task that somebody is converting. */
    static TaskLink claimed(TaskId task, TaskState state, String project, Stamp by) {
        return new TaskLink(
                Id.next(),
                state.name(),
                task.value(),
                project,
                null,
                state.status(),
                state.deadline(),
                state.person(),
                null,
                false,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                by.by(),
                by.at(),
                null);
    }

    /** Which task of the plan it is of. */
    public TaskId taskId() {
        return new TaskId(task);
    }

    /**
     * The same, whose text in that column was put in the place of another because somebody in it was erased. As long as the host goes on
     * saying the other one, it is as if it said what stands here now.
     *
     * @param column {@code name}, {@code person}, {@code pushedName} or {@code pushedPerson}; others are not the host's words
     * @param said what stood there before; only a salted fingerprint of it is kept
     */
    public TaskLink erasing(String column, String said) {
        return ErasedValues.COLUMNS.contains(column)
                ? withErased(ErasedValues.parse(erased).with(column, said))
                : this;
    }

    TaskLink withErased(ErasedValues values) {
        return with("erased", values.written());
    }

    /** Whether both sides have a task. */
    public boolean isLinked() {
        return hostTask != null && !deletedThere;
    }

    TaskState agreed() {
        return new TaskState(name, status, deadline, person);
    }

    /** What the host is being told; null when it is told nothing. */
    @Nullable
    TaskState pushed() {
        return pushing && pushedName != null && pushedStatus != null
                ? new TaskState(pushedName, pushedStatus, pushedDeadline, pushedPerson)
                : null;
    }

    TaskLink withAgreed(TaskState state, Instant moment) {
        return with("name", state.name())
                .with("status", state.status())
                .with("deadline", state.deadline())
                .with("person", state.person())
                .with("hostChangedAt", moment);
    }

    TaskLink withPushed(@Nullable TaskState state) {
        return with("pushing", state != null)
                .with("pushedName", state == null ? null : state.name())
                .with("pushedStatus", state == null ? null : state.status())
                .with("pushedDeadline", state == null ? null : state.deadline())
                .with("pushedPerson", state == null ? null : state.person());
    }

    TaskLink withChangedAt(@Nullable Instant moment) {
        return with("changedAt", moment);
    }

    TaskLink withDeletedThere(boolean deleted) {
        return with("deletedThere", deleted);
    }

    TaskLink withProblem(@Nullable String sentence) {
        return with("problem", sentence);
    }

    TaskLink withLost(@Nullable String sentence) {
        return sentence == null ? this : with("lost", sentence);
    }

    TaskLink withClaim(@Nullable Stamp by) {
        return with("claimedBy", by == null ? null : by.by()).with("claimedAt", by == null ? null : by.at());
    }

    TaskLink withHostTask(String host) {
        return with("hostTask", host);
    }

    TaskLink inProject(String other) {
        return with("project", other);
    }

    private TaskLink with(String component, @Nullable Object value) {
        return SHAPE.with(this, component, value);
    }
}
