package io.accountplanning.samples.benchmarks;

import io.accountplanning.planning.TaskId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The statements that the library runs for one plan, written by hand on JDBC; every column is named and read. */
final class PlainPlan {

    private static final List<String> PLANNING = List.of("ap_objective", "ap_item", "ap_task");
    private static final List<String> LISTS = List.of(
            "ap_financial_year",
            "ap_marketing_activity",
            "ap_company_team_member",
            "ap_client_team_member",
            "ap_current_service",
            "ap_offering",
            "ap_objective",
            "ap_item",
            "ap_task",
            "ap_mind_map_node",
            "ap_goal",
            "ap_competitor",
            "ap_meeting",
            "ap_whitespace_unit",
            "ap_whitespace_product",
            "ap_whitespace_cell",
            "ap_initiative",
            "ap_linked_record");

    private final Connection connection;
    private final UUID plan;
    private final Map<String, String> columns = new HashMap<>();
    private final String openVersions;

    PlainPlan(Connection connection, UUID plan) {
        this.connection = connection;
        this.plan = plan;
        this.openVersions =
                "select " + columns("ap_section") + " from ap_section where plan_id = ? and tenant_id = 'default'";
    }

    /** Reads the plan, every section's version and every row. */
    int open() throws SQLException {
        List<Object[]> rows = new ArrayList<>(plan());
        rows.addAll(versions());
        for (String list : LISTS) {
            rows.addAll(rows(list));
        }
        rows.addAll(read("ap_due_diligence", "plan_id = ?", plan));
        rows.addAll(read("ap_planning", "plan_id = ?", plan));
        rows.addAll(dependencies());
        connection.commit();
        return rows.size();
    }

    /** Reads the planning section, changes one task's status, and writes version, activity, outbox and health. */
    void edit(TaskId task, String status, String before) throws SQLException {
        plan();
        long version = (Long) select(
                        "select version, changed_at, changed_by, plan_id, section_key, tenant_id from ap_section"
                                + " where plan_id = ? and section_key in (?) and tenant_id = 'default'",
                        plan,
                        "planning")
                .get(0)[0];
        read("ap_planning", "plan_id = ?", plan);
        for (String list : PLANNING) {
            rows(list);
        }
        dependencies();
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        update(
                "update ap_plan set changed_at = ?, changed_by = ? where id = ? and tenant_id = ?",
                now,
                "alice",
                plan,
                "default");
        update(
                "update ap_section set version = ?, changed_at = ?, changed_by = ?"
                        + " where plan_id = ? and section_key = ? and version = ?",
                version + 1,
                now,
                "alice",
                plan,
                "planning",
                version);
        read("ap_task", "plan_id = ? and row_id = ?", plan, task.value());
        update("update ap_task set status = ? where plan_id = ? and row_id = ?", status, plan, task.value());
        log(task, status, before, version, now);
        new PlainHealth(connection, plan, columns("ap_health"), columns("ap_goal")).keep();
        connection.commit();
    }

    private void log(TaskId task, String status, String before, long version, OffsetDateTime now) throws SQLException {
        String changes = "[{\"kind\":\"CHANGED\",\"table\":\"tasks\",\"row\":\"" + task.value()
                + "\",\"label\":\"Task 100\",\"cells\":[{\"column\":\"status\",\"before\":\"" + before
                + "\",\"after\":\""
                + status + "\"}]}]";
        update(
                "insert into ap_activity (id, tenant_id, plan_id, section_key, version, actor_kind, changed_at, changed_by,"
                        + " changes, has_added, has_removed, has_changed, has_moved) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                "default",
                plan,
                "planning",
                version + 1,
                "STAFF",
                now,
                "alice",
                changes,
                false,
                false,
                true,
                false);
        update(
                "insert into ap_outbox (id, tenant_id, event_type, plan_id, section_key, version, occurred_at, occurred_by,"
                        + " changes, claim_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                "default",
                "task.status_changed",
                plan,
                "planning",
                version + 1,
                now,
                "alice",
                changes,
                new UUID(0, 0));
    }

    private List<Object[]> plan() throws SQLException {
        return read("ap_plan", "id = ? and tenant_id = 'default'", plan);
    }

    private List<Object[]> versions() throws SQLException {
        return select(openVersions, plan);
    }

    private List<Object[]> rows(String list) throws SQLException {
        return read(list, "plan_id = ? order by position", plan);
    }

    private List<Object[]> dependencies() throws SQLException {
        return read("ap_task_dependency", "plan_id = ? order by task_id, position", plan);
    }

    private List<Object[]> read(String table, String where, Object... parameters) throws SQLException {
        return select("select " + columns(table) + " from " + table + " where " + where, parameters);
    }

    /** The names of the columns, so that they can be named as anybody would. */
    private String columns(String table) {
        return columns.computeIfAbsent(table, this::columnsOf);
    }

    private String columnsOf(String table) {
        try (PreparedStatement statement = connection.prepareStatement("select * from " + table + " where 1 = 0")) {
            ResultSetMetaData found = statement.getMetaData();
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= found.getColumnCount(); i++) {
                names.add(found.getColumnName(i));
            }
            return String.join(", ", names);
        } catch (SQLException e) {
            throw new IllegalStateException("The columns of " + table + " cannot be read", e);
        }
    }

    private List<Object[]> select(String sql, Object... parameters) throws SQLException {
        return PlainList.select(connection, sql, parameters);
    }

    private void update(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            PlainList.bind(statement, parameters);
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("One row was to be written by " + sql);
            }
        }
    }
}
