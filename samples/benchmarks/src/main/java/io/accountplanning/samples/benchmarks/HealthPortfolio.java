package io.accountplanning.samples.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;

/** Plans with ten tasks, two goals and three changes each, and their health in plain SQL. Of PostgreSQL. */
final class HealthPortfolio {

    private static final String PLANS =
            "insert into ap_plan (id, tenant_id, plan_number, number_sequence, client_id, client_name, client_sort,"
                    + " subject, subject_sort, search_text, period_kind, period_start, period_end, status, owner_id, currency,"
                    + " primary_plan, board_rank, version, created_at, created_by, changed_at, changed_by)"
                    + " select gen_random_uuid(), 'default', 'AP-' || lpad(i::text, 6, '0'), i, 'c' || i, 'Client ' || i,"
                    + " 'client ' || i, 'Account ' || i, 'account ' || i, 'account ' || i, 'YEAR', date '2027-01-01',"
                    + " date '2028-01-01', 'DRAFT', 'user' || i % 50, 'EUR', false, i * 4294967296, 1, now(), 'alice', now(),"
                    + " 'alice' from generate_series(1::bigint, %d) i";
    private static final String NIL = "'00000000-0000-0000-0000-000000000000'::uuid";
    private static final List<String> ROWS = List.of(
            "insert into ap_plan_number (tenant_id, last_number) values ('default', %d)",
            "insert into ap_task (plan_id, row_id, tenant_id, position, action, deadline, status, priority, objective_id,"
                    + " item_id) select id, gen_random_uuid(), 'default', k, 'Task ' || k,"
                    + " date '2027-01-01' + (number_sequence * 7 + k * 31)::int % 365,"
                    + " case when k % 3 = 0 then 'COMPLETE' else 'NOT_STARTED' end,"
                    + " (array['LOW', 'MEDIUM', 'HIGH', 'URGENT'])[1 + (number_sequence + k)::int % 4], " + NIL + ", "
                    + NIL
                    + " from ap_plan, generate_series(1, 10) k",
            "insert into ap_goal (plan_id, row_id, tenant_id, position, name, unit, direction, start_value, target_value,"
                    + " actual_value, weight, objective_id, parent_id) select id, gen_random_uuid(), 'default', k, 'Goal ' || k,"
                    + " 'NUMBER', 'HIGHER_IS_BETTER', 0, 10, (number_sequence + k) % 11, k, "
                    + NIL
                    + ", "
                    + NIL
                    + " from ap_plan, generate_series(1, 2) k",
            "insert into ap_activity (id, tenant_id, plan_id, section_key, version, actor_kind, changed_at, changed_by, changes,"
                    + " has_added, has_removed, has_changed, has_moved) select gen_random_uuid(), 'default', id, 'planning', k, 'STAFF',"
                    + " timestamp with time zone '2027-01-01 12:00:00Z' + (number_sequence + k) % 60 * interval '1 day',"
                    + " 'alice', '[]', false, false, true, false from ap_plan, generate_series(1, 3) k");

    private static final String SCORED =
            "with t as (select plan_id, sum(w) w, sum(w) filter (where status = 'COMPLETE') done,"
                    + " sum(w) filter (where deadline is not null) dated,"
                    + " sum(w) filter (where deadline < :day and status <> 'COMPLETE') late"
                    + " from (select plan_id, status, deadline, case priority when 'LOW' then 1 when 'MEDIUM' then 2 when 'HIGH' then 3"
                    + " else 4 end w from ap_task where tenant_id = 'default') k group by plan_id),"
                    + " g as (select g.plan_id, sum(g.weight * (100 - greatest(0, least(100, greatest(0,"
                    + " (:day - p.period_start) * 100.0 / (p.period_end - p.period_start)))"
                    + " - least(100, greatest(0, (g.actual_value - g.start_value) * 100 / (g.target_value - g.start_value))))))"
                    + " / sum(g.weight) v from ap_goal g join ap_plan p on p.id = g.plan_id"
                    + " where g.tenant_id = 'default' and g.actual_value is not null group by g.plan_id),"
                    + " a as (select plan_id, least(76, greatest(0, 90 - (:day - (max(changed_at) at time zone 'UTC')::date))) * 100.0 / 76 v"
                    + " from ap_activity where tenant_id = 'default' and actor_kind = 'STAFF'"
                    + " and changed_at < (:day + 1)::timestamp at time zone 'UTC' group by plan_id),"
                    + " f as (select p.id, coalesce(t.done, 0) * 100.0 / t.w tasks, 100 - coalesce(t.late, 0) * 100.0 / t.dated time,"
                    + " g.v goals, a.v fresh from ap_plan p join t on t.plan_id = p.id join g on g.plan_id = p.id"
                    + " join a on a.plan_id = p.id where p.tenant_id = 'default' and p.deleted_at is null),"
                    + " s as (select f.*, round((35 * tasks + 25 * time + 20 * goals + 10 * fresh) / 90, 2) score from f),"
                    + " b as (select s.*, case when score <= 50 then 'RED' when score <= 75 then 'YELLOW' else 'GREEN' end band from s)"
                    + " insert into ap_health (plan_id, tenant_id, scored_on, score, band, task_progress, timeliness, goals, freshness,"
                    + " latest_day, latest_score, latest_band, latest_overridden, before_overridden)"
                    + " select id, 'default', :day, score, band, round(tasks, 2), round(time, 2), round(goals, 2), round(fresh, 2),"
                    + " :day, score, band, false, false from b"
                    + " on conflict (plan_id) do update set scored_on = excluded.scored_on, score = excluded.score, band = excluded.band,"
                    + " task_progress = excluded.task_progress, timeliness = excluded.timeliness, goals = excluded.goals,"
                    + " freshness = excluded.freshness, before_day = ap_health.latest_day, before_score = ap_health.latest_score,"
                    + " before_band = ap_health.latest_band, latest_day = excluded.latest_day, latest_score = excluded.latest_score,"
                    + " latest_band = excluded.latest_band where ap_health.score is distinct from excluded.score";
    private static final String HISTORY =
            "insert into ap_health_history (plan_id, entry_day, tenant_id, score, band, overridden)"
                    + " select plan_id, latest_day, tenant_id, latest_score, latest_band, false from ap_health"
                    + " where tenant_id = 'default' and latest_day = :day";

    private HealthPortfolio() {}

    static void fill(Connection connection, int plans) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(PLANS.replace("%d", Integer.toString(plans)));
            for (String rows : ROWS) {
                statement.execute(rows.replace("%d", Integer.toString(plans)));
            }
        }
        connection.commit();
    }

    /** Scores every plan as of a day in two statements; gives the number of entries in the history. */
    static int score(Connection connection, LocalDate day) throws SQLException {
        String date = "date '" + day + "'";
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(SCORED.replace(":day", date));
            int entries = statement.executeUpdate(HISTORY.replace(":day", date));
            connection.commit();
            return entries;
        }
    }

    /** A digest of what is kept as of a day. */
    static String digest(Connection connection, LocalDate day) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select count(*), sum(score), sum(task_progress + timeliness + goals + freshness) from ap_health")) {
            try (var row = statement.executeQuery()) {
                row.next();
                String digest = row.getLong(1) + " plans, " + row.getBigDecimal(2) + ", " + row.getBigDecimal(3);
                connection.commit();
                return digest + " on " + day;
            }
        }
    }
}
