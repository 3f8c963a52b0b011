package io.accountplanning.samples.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is asked across plans, as somebody writes it by hand for PostgreSQL: what differs from call to call (the tenant, the day, the size
 * of a page) is bound, and every column is read.
 */
final class PlainPortfolio {

    private static final String LIVE = " p.tenant_id = :tenant and p.deleted_at is null ";
    private static final String OVERDUE = " k.tenant_id = :tenant and k.status <> 'COMPLETE' and k.deadline < :today ";
    private static final String CARD =
            "select p.id, p.plan_number, p.version, p.status, p.board_rank, p.client_id, p.client_name,"
                    + " p.subject, p.owner_id, p.period_kind, p.period_start, p.period_end, p.client_status, p.primary_plan"
                    + " from ap_plan p where" + LIVE
                    + "and p.status = :column order by p.board_rank desc, p.id desc limit :size";
    private static final String RED_AND_OVERDUE =
            LIVE + "and p.client_status = 'RED' and exists (select 1 from ap_task k where k.plan_id = p.id and"
                    + OVERDUE + ")";

    private static final Pattern NAME = Pattern.compile(":(\\w+)");

    private PlainPortfolio() {}

    private static List<Object[]> ask(Connection connection, String sql, Map<String, Object> values)
            throws SQLException {
        List<Object> bound = new ArrayList<>();
        String positional = NAME.matcher(sql).replaceAll(name -> {
            bound.add(values.get(name.group(1)));
            return "?";
        });
        return PlainList.select(connection, positional, bound.toArray());
    }

    private static Map<String, Object> values(LocalDate today, int size) {
        return new HashMap<>(Map.of("tenant", "default", "today", today, "size", size));
    }

    static int overdue(Connection connection, LocalDate today) throws SQLException {
        int rows = ask(
                        connection,
                        "select k.plan_id, k.row_id, k.action, k.pic_id, k.deadline, k.status, k.priority, k.objective_id,"
                                + " k.item_id, p.plan_number, p.client_id, p.client_name, p.subject, (select"
                                + " array_agg(d.depends_on_id order by d.position) from ap_task_dependency d"
                                + " where d.plan_id = k.plan_id and d.task_id = k.row_id)"
                                + " from ap_task k join ap_plan p on p.id = k.plan_id where" + OVERDUE + "and" + LIVE
                                + "order by k.deadline, k.plan_id, k.row_id limit :size",
                        values(today, 51))
                .size();
        connection.commit();
        return rows;
    }

    static int board(Connection connection, LocalDate today) throws SQLException {
        Map<String, Object> values = values(today, 51);
        int rows = ask(
                        connection,
                        "select p.status, count(*) from ap_plan p where" + LIVE + "group by p.status",
                        values)
                .size();
        List<Object> parameters = new ArrayList<>(List.of(today));
        for (String column : List.of("DRAFT", "IN_PROGRESS", "REVIEW", "COMPLETED", "ARCHIVED")) {
            values.put("column", column);
            ask(connection, CARD, values).forEach(card -> parameters.add(card[0]));
        }
        rows += PlainList.select(
                        connection,
                        "select k.plan_id, count(*), sum(case when k.deadline < ? then 1 else 0 end) from ap_task k"
                                + " where k.status <> 'COMPLETE' and k.plan_id in (?"
                                + ", ?".repeat(parameters.size() - 2) + ") group by k.plan_id",
                        parameters.toArray())
                .size();
        connection.commit();
        return rows;
    }

    static int dashboard(Connection connection, LocalDate today) throws SQLException {
        Map<String, Object> values = values(today, 11);
        int rows = ask(
                        connection,
                        "select p.status, p.client_status, count(*) from ap_plan p where" + LIVE
                                + "group by p.status, p.client_status",
                        values)
                .size();
        rows += ask(
                        connection,
                        "select count(*), count(distinct k.plan_id) from ap_task k join ap_plan p on p.id = k.plan_id where"
                                + OVERDUE + "and" + LIVE,
                        values)
                .size();
        rows += ask(
                        connection,
                        "select p.currency, p.period_start, p.period_end, sum(p.revenue_next_year) from ap_plan p where"
                                + LIVE + "group by p.currency, p.period_start, p.period_end",
                        values)
                .size();
        rows += ask(
                        connection,
                        "select invoice.plan_currency, invoice.currency, sum(invoice.amount) from (select distinct on (i.record_id)"
                                + " p.currency as plan_currency, i.currency, i.amount from ap_linked_record i"
                                + " join ap_plan p on p.id = i.plan_id"
                                + " where i.tenant_id = :tenant and i.kind = 'INVOICE' and i.record_date >= p.period_start"
                                + " and i.record_date < p.period_end and" + LIVE
                                + "order by i.record_id, p.number_sequence) invoice"
                                + " group by invoice.plan_currency, invoice.currency",
                        values)
                .size();
        rows += ask(connection, "select count(*) from ap_plan p where" + RED_AND_OVERDUE, values)
                .size();
        rows += ask(
                        connection,
                        "select p.id, p.plan_number, p.client_id, p.client_name, p.subject, p.owner_id, p.period_start,"
                                + " p.period_end, p.client_status, p.client_status_reason, o.overdue, o.oldest from ap_plan p"
                                + " join (select k.plan_id, count(*) as overdue, min(k.deadline) as oldest from ap_task k where"
                                + OVERDUE
                                + "group by k.plan_id) o on o.plan_id = p.id where p.client_status = 'RED' and" + LIVE
                                + "order by o.overdue desc, p.id limit :size",
                        values)
                .size();
        connection.commit();
        return rows;
    }
}
