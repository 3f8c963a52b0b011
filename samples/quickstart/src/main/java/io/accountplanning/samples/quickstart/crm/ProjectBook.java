package io.accountplanning.samples.quickstart.crm;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The projects that were ordered from plans, and the tasks of projects, in tables of the CRM's own. A key is taken once. Thread-safe. */
public final class ProjectBook implements AutoCloseable {

    private static final String PROJECTS = """
            create table if not exists crm_project (
                id varchar(20) primary key,
                creation_key varchar(200) not null unique,
                name varchar(300) not null,
                start_date date,
                due date)""";

    private static final String TASKS = """
            create table if not exists crm_task (
                id varchar(20) primary key,
                creation_key varchar(200) not null unique,
                project varchar(200) not null,
                name varchar(500) not null,
                status varchar(50) not null,
                deadline date,
                person varchar(200),
                changed_at timestamp(6) with time zone not null)""";

    private static final String PROJECT = "select id, name, start_date, due from crm_project where ";
    private static final String TASK =
            "select id, project, name, status, deadline, person, changed_at from crm_task where ";

    private final CrmConnection connection;

    private ProjectBook(CrmConnection connection) {
        this.connection = connection;
    }

    /** A project that was ordered. */
    public record Ordered(
            String id,
            String name,
            @Nullable LocalDate start,
            @Nullable LocalDate due) {}

    /** A task of a project; the status is in the words of the CRM, {@code person} the id of a member of staff. */
    public record Work(
            String id,
            String project,
            String name,
            String status,
            @Nullable LocalDate deadline,
            @Nullable String person,
            Instant changedAt) {}

    /** That of the database at {@code url}, which gets the tables if it has none. */
    public static ProjectBook open(String url) {
        return new ProjectBook(CrmConnection.open(url, PROJECTS, TASKS));
    }

    public Optional<Ordered> project(String id) {
        return connection.one(ProjectBook::ordered, PROJECT + "id = ?", id);
    }

    public Optional<Ordered> projectByKey(String key) {
        return connection.one(ProjectBook::ordered, PROJECT + "creation_key = ?", key);
    }

    /** Opens a project under that key. */
    public Ordered order(String key, String name, @Nullable LocalDate start, @Nullable LocalDate due) {
        connection.update(
                "insert into crm_project select 'NEW-' || (count(*) + 1), ?, ?, ?, ? from crm_project",
                key,
                name,
                start,
                due);
        return projectByKey(key).orElseThrow();
    }

    public Optional<Work> task(String id) {
        return connection.one(ProjectBook::work, TASK + "id = ?", id);
    }

    public Optional<Work> taskByKey(String key) {
        return connection.one(ProjectBook::work, TASK + "creation_key = ?", key);
    }

    public List<Work> tasksOf(String project) {
        return connection.list(ProjectBook::work, TASK + "project = ? order by id", project);
    }

    /** Adds a task under that key; its id is the book's own. */
    public Work add(String key, Work task) {
        connection.update(
                "insert into crm_task select 'TSK-' || (count(*) + 1), ?, ?, ?, ?, ?, ?, ? from crm_task",
                key,
                task.project(),
                task.name(),
                task.status(),
                task.deadline(),
                task.person(),
                moment(task.changedAt()));
        return taskByKey(key).orElseThrow();
    }

    /** Writes what {@code before} becomes, if nobody has changed it meanwhile. */
    public Optional<Work> change(Work before, Work after) {
        var changed = connection.update(
                "update crm_task set name = ?, status = ?, deadline = ?, person = ?, changed_at = ?"
                        + " where id = ? and changed_at = ?",
                after.name(),
                after.status(),
                after.deadline(),
                after.person(),
                moment(later(before.changedAt())),
                before.id(),
                moment(before.changedAt()));
        return changed == 1 ? task(before.id()) : Optional.empty();
    }

    public void delete(String task) {
        connection.update("delete from crm_task where id = ?", task);
    }

    @Override
    public void close() {
        connection.close();
    }

    /** Now, but never the moment of an earlier change. */
    private static Instant later(Instant before) {
        var now = Instant.now();
        return now.isAfter(before) ? now : before.plus(1, ChronoUnit.MICROS);
    }

    private static OffsetDateTime moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static Ordered ordered(ResultSet row) throws SQLException {
        return new Ordered(
                row.getString(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class));
    }

    private static Work work(ResultSet row) throws SQLException {
        return new Work(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant());
    }
}
