package io.accountplanning.samples.benchmarks;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the library does to keep a plan's health in the transaction of an edit, written by hand on JDBC. */
final class PlainHealth {

    private static final String FACTS = "select p.id, p.client_id, p.period_start, p.period_end, t.priority, count(*),"
            + " sum(case when t.status = 'COMPLETE' then 1 else 0 end),"
            + " sum(case when t.deadline is not null then 1 else 0 end),"
            + " sum(case when t.deadline < ? and t.status <> 'COMPLETE' then 1 else 0 end)"
            + " from ap_plan p, ap_task t where t.plan_id = p.id and p.id = ? and p.tenant_id = ?"
            + " group by p.id, p.client_id, p.period_start, p.period_end, t.priority";

    private final Connection connection;
    private final UUID plan;
    private final String kept;
    private final String goals;

    /**
     * @param healthColumns those of {@code ap_health}
     * @param goalColumns those of {@code ap_goal}
     */
    PlainHealth(Connection connection, UUID plan, String healthColumns, String goalColumns) {
        this.connection = connection;
        this.plan = plan;
        this.kept = "select " + healthColumns + " from ap_health where plan_id = ? and tenant_id = ? for update";
        this.goals = "select " + goalColumns + " from ap_goal where plan_id = ? order by plan_id, position";
    }

    void keep() throws SQLException {
        LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);
        select(kept, plan, "default");
        List<Object[]> tasks = select(FACTS, today, plan, "default");
        select(goals, plan);
        select("select plan_id, score from ap_scorecard where plan_id = ? and score is not null", plan);
        select(
                "select plan_id, rating from ap_review where plan_id = ? and rating is not null and status = 'HELD'"
                        + " and review_date <= ? order by plan_id, review_date, position",
                plan,
                today);
        BigDecimal score = progress(tasks);
        update(
                "update ap_health set scored_on = ?, score = ?, band = ?, task_progress = ?, latest_day = ?,"
                        + " latest_score = ?, latest_band = ? where plan_id = ?",
                today,
                score,
                "RED",
                score,
                today,
                score,
                "RED",
                plan);
        update(
                "update ap_health_history set score = ?, band = ?, overridden = ? where plan_id = ? and tenant_id = ?"
                        + " and entry_day = ?",
                score,
                "RED",
                false,
                plan,
                "default",
                today);
    }

    private static BigDecimal progress(List<Object[]> tasks) {
        long all = 0;
        long done = 0;
        for (Object[] row : tasks) {
            all += ((Number) row[5]).longValue();
            done += ((Number) row[6]).longValue();
        }
        return BigDecimal.valueOf(all == 0 ? 0 : 100 * done / all);
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
