package io.accountplanning.samples.benchmarks;

import static io.accountplanning.samples.benchmarks.PlainList.select;

import io.accountplanning.plan.PlanId;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Plans of a quarter with three years of figures, two objectives, ten tasks and an invoice each, by statements of its own. */
final class QuarterlyPortfolio {

    private static final String PLANS =
            "insert into ap_plan (id, tenant_id, plan_number, number_sequence, client_id, client_name,"
                    + " client_sort, subject, subject_sort, search_text, period_kind, period_start, period_end, status, owner_id,"
                    + " currency, client_status, revenue_next_year, primary_plan, board_rank, version, created_at, created_by,"
                    + " changed_at, changed_by) select gen_random_uuid(), 'default', 'AP-' || lpad(i::text, 6, '0'), i, 'c' || i,"
                    + " 'Client ' || i, 'client ' || i, 'Account ' || i, 'account ' || i, 'account ' || i, 'QUARTER',"
                    + " ?::date, ?::date, 'DRAFT', 'user' || i % 50, 'EUR', 'GREEN', 1000 + i, false,"
                    + " i * 4294967296, 1, now(), 'alice', now(), 'alice' from generate_series(1::bigint, ?) i";
    private static final String NUMBER = "insert into ap_plan_number (tenant_id, last_number) values ('default', ?)";
    private static final String NIL = "'00000000-0000-0000-0000-000000000000'";
    private static final List<String> ROWS = List.of(
            "insert into ap_section (plan_id, section_key, tenant_id, version, changed_at, changed_by)"
                    + " select id, key, 'default', 1, now(), 'alice' from ap_plan,"
                    + " unnest(array['dueDiligence', 'planning', 'relations']) key",
            "insert into ap_financial_year (plan_id, row_id, tenant_id, position, financial_year, revenue)"
                    + " select id, gen_random_uuid(), 'default', y, 2023 + y, 1000 * y from ap_plan, generate_series(1, 3) y",
            "insert into ap_objective (plan_id, row_id, tenant_id, position, title)"
                    + " select id, gen_random_uuid(), 'default', o, 'Objective ' || o from ap_plan, generate_series(1, 2) o",
            "insert into ap_task (plan_id, row_id, tenant_id, position, action, pic_id, deadline,"
                    + " status, priority, objective_id, item_id) select id, gen_random_uuid(), 'default', t, 'Task ' || t,"
                    + " 'user' || t, date '2027-01-15', 'NOT_STARTED', 'MEDIUM', " + NIL + ", " + NIL
                    + " from ap_plan, generate_series(1, 10) t",
            "insert into ap_linked_record (plan_id, row_id, tenant_id, position, title, kind,"
                    + " record_id, record_date, amount, currency) select id, gen_random_uuid(), 'default', 1, 'An invoice', 'INVOICE',"
                    + " plan_number, date '2027-01-10', 100, currency from ap_plan");
    private static final String COMPLETE =
            "update ap_plan set status = 'COMPLETED' where period_start = ? returning id";
    private static final String STATUS =
            "update ap_plan set status = ?, version = version + 1, changed_at = now(), changed_by = 'alice' where id = any (?)";
    private static final String CHANGES =
            "'[{\"kind\":\"CHANGED\",\"table\":null,\"row\":null,\"column\":\"status\",\"before\":\"'"
                    + " || ? || '\",\"after\":\"' || ? || '\"}]'";
    private static final String ACTIVITY =
            "insert into ap_activity (id, tenant_id, plan_id, section_key, version, actor_kind, changed_at, changed_by, changes,"
                    + " has_added, has_removed, has_changed, has_moved) select gen_random_uuid(), 'default', id, 'plan', version, 'STAFF', now(), 'alice', "
                    + CHANGES + ", false, false, true, false"
                    + " from ap_plan where id = any (?)";
    private static final String OUTBOX =
            "insert into ap_outbox (id, tenant_id, event_type, plan_id, section_key, version, occurred_at, occurred_by,"
                    + " changes, claim_id) select gen_random_uuid(), 'default', 'plan.status_changed', id, 'plan', version, now(),"
                    + " 'alice', " + CHANGES + ", " + NIL + "::uuid from ap_plan where id = any (?)";

    private QuarterlyPortfolio() {}

    static void fill(Connection connection, int plans, LocalDate quarter) throws SQLException {
        execute(connection, PLANS, quarter, quarter.plusMonths(3), (long) plans);
        execute(connection, NUMBER, (long) plans);
        for (String rows : ROWS) {
            execute(connection, rows);
        }
        connection.commit();
    }

    static List<Object> complete(Connection connection, LocalDate quarter) throws SQLException {
        List<Object> ids = select(connection, COMPLETE, quarter).stream()
                .map(row -> row[0])
                .toList();
        connection.commit();
        return ids;
    }

    static int changeStatus(Connection connection, List<PlanId> plans, String status, boolean withEvents)
            throws SQLException {
        Array ids = connection.createArrayOf(
                "uuid", plans.stream().map(PlanId::value).toArray(UUID[]::new));
        int rows = execute(connection, STATUS, status, ids)
                + execute(connection, ACTIVITY, "COMPLETED", status, ids)
                + (withEvents ? execute(connection, OUTBOX, "COMPLETED", status, ids) : 0);
        connection.commit();
        return rows;
    }

    private static int execute(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            PlainList.bind(statement, parameters);
            return statement.executeUpdate();
        }
    }
}
