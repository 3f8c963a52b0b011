package io.accountplanning.samples.benchmarks;

import io.accountplanning.plan.AccountPlan;
import io.accountplanning.time.TimeOrderedUuid;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Fills the tables with many plans of one tenant, five tasks each. */
final class Portfolio {

    static final LocalDate TODAY = LocalDate.of(2027, 1, 15);

    private static final List<String> STATUSES = List.of("DRAFT", "IN_PROGRESS", "REVIEW", "COMPLETED", "ARCHIVED");
    private static final String PLAN =
            "insert into ap_plan (id, tenant_id, plan_number, number_sequence, client_id, client_name,"
                    + " client_sort, subject, subject_sort, search_text, period_kind, period_start, period_end, status, owner_id,"
                    + " currency, primary_plan, board_rank, version, created_at, created_by, changed_at, changed_by)"
                    + " values (?, 'default', ?, ?, ?, ?, ?, ?, ?, ?, 'YEAR', ?, ?, ?, ?, 'EUR', false, ?, 1, ?, 'alice', ?, 'alice')";
    private static final UUID NONE = new UUID(0, 0);
    private static final String TASK =
            "insert into ap_task (plan_id, row_id, tenant_id, position, action, pic_id, deadline,"
                    + " status, priority, objective_id, item_id) values (?, ?, 'default', ?, ?, ?, ?, ?, 'MEDIUM', ?, ?)";

    private Portfolio() {}

    static void fill(Connection connection, int plans) throws SQLException {
        OffsetDateTime start = TODAY.atStartOfDay().atOffset(ZoneOffset.UTC).minusSeconds(plans);
        try (PreparedStatement plan = connection.prepareStatement(PLAN);
                PreparedStatement task = connection.prepareStatement(TASK)) {
            for (int i = 0; i < plans; i++) {
                UUID id = TimeOrderedUuid.next();
                plan(plan, id, i, start.plusSeconds(i));
                for (int t = 0; t < 5; t++) {
                    task(task, id, i, t);
                }
                if (i % 1_000 == 999) {
                    plan.executeBatch();
                    task.executeBatch();
                }
            }
            plan.executeBatch();
            task.executeBatch();
        }
        connection.commit();
    }

    private static void plan(PreparedStatement insert, UUID id, int i, OffsetDateTime changed) throws SQLException {
        String number = String.format("AP-%06d", i + 1);
        String client = "Client " + i % 997;
        String subject = (i % 10 == 0 ? "Grow " : "Keep ") + "account " + i;
        LocalDate year = LocalDate.of(2020 + i % 8, 1, 1);
        String searched = (number + " " + subject + " " + client).toLowerCase(java.util.Locale.ROOT);
        PlainList.bind(
                insert,
                id,
                number,
                (long) i + 1,
                "c" + i % 997,
                client,
                client.toLowerCase(java.util.Locale.ROOT),
                subject,
                subject.toLowerCase(java.util.Locale.ROOT),
                searched,
                year,
                year.plusYears(1),
                STATUSES.get((i / 10) % STATUSES.size()),
                "user" + i % 50,
                AccountPlan.firstRank(i + 1L),
                changed,
                changed);
        insert.addBatch();
    }

    private static void task(PreparedStatement insert, UUID plan, int i, int t) throws SQLException {
        String status = t % 2 == 0 ? "COMPLETE" : "NOT_STARTED";
        LocalDate deadline = TODAY.plusDays((i % 3 == 0 ? -1 : 1) * (long) (t + 1));
        PlainList.bind(
                insert,
                plan,
                TimeOrderedUuid.next(),
                (long) t,
                "Task " + t,
                "user" + (i + t) % 50,
                deadline,
                status,
                NONE,
                NONE);
        insert.addBatch();
    }
}
