package io.accountplanning.samples.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Fills PostgreSQL with a large portfolio by statements of its own: ten tasks and one invoice for each plan. */
final class WholePortfolio {

    private static final String PLANS =
            "insert into ap_plan (id, tenant_id, plan_number, number_sequence, client_id, client_name,"
                    + " client_sort, subject, subject_sort, search_text, period_kind, period_start, period_end, status, owner_id,"
                    + " currency, client_status, revenue_next_year, primary_plan, board_rank, version, created_at, created_by,"
                    + " changed_at, changed_by) select gen_random_uuid(), 'default', 'AP-' || lpad(i::text, 6, '0'), i, 'c' || i % 997,"
                    + " 'Client ' || i % 997, 'client ' || i % 997, 'Account ' || i, 'account ' || i, 'account ' || i, 'YEAR',"
                    + " date '2027-01-01', date '2028-01-01',"
                    + " (array['DRAFT', 'IN_PROGRESS', 'REVIEW', 'COMPLETED', 'ARCHIVED'])[1 + i / 10 % 5], 'user' || i % 50,"
                    + " (array['EUR', 'USD', 'GBP'])[1 + i % 3], (array['RED', 'YELLOW', 'GREEN', null])[1 + i % 4], 1000 + i, false,"
                    + " i * 4294967296, 1, now(), 'alice', now(), 'alice' from generate_series(1::bigint, ?) i";
    private static final String TASKS =
            "insert into ap_task (plan_id, row_id, tenant_id, position, action, pic_id, deadline,"
                    + " status, priority, objective_id, item_id) select id, gen_random_uuid(), 'default', t, 'Task ' || t,"
                    + " 'user' || (number_sequence + t) % 50, date '2027-01-15' + ((number_sequence * 7 + t * 13) % 120 - 20)::int,"
                    + " case when t % 2 = 0 then 'COMPLETE' else 'NOT_STARTED' end, 'MEDIUM',"
                    + " '00000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000000'"
                    + " from ap_plan, generate_series(1, 10) t";
    private static final String INVOICES =
            "insert into ap_linked_record (plan_id, row_id, tenant_id, position, title, kind,"
                    + " record_id, record_date, amount, currency) select id, gen_random_uuid(), 'default', 1, 'An invoice', 'INVOICE',"
                    + " plan_number, date '2027-01-10', 100, currency from ap_plan";

    private WholePortfolio() {}

    static void fill(Connection connection, int plans) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PLANS)) {
            statement.setLong(1, plans);
            statement.execute();
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(TASKS);
            statement.execute(INVOICES);
        }
        connection.commit();
    }
}
