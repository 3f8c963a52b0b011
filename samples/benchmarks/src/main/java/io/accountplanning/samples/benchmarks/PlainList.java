package io.accountplanning.samples.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The statements that the library runs for a page of the list, written by hand on JDBC; every column is read. */
final class PlainList {

    private static final String PAGE = "select * from ap_plan p where p.tenant_id = ? and p.deleted_at is null"
            + " and p.status in (?, ?) and p.search_text like ? escape '!'"
            + " and exists (select t.row_id from ap_task t where t.plan_id = p.id and t.status <> 'COMPLETE' and t.deadline < ?)"
            + " and p.changed_at >= ? order by p.tenant_id desc, p.changed_at desc, p.id desc limit 51";

    private static final String COUNTS = "select t.plan_id, count(*),"
            + " sum(case when t.status <> 'COMPLETE' then 1 else 0 end),"
            + " sum(case when t.status <> 'COMPLETE' and t.deadline < ? then 1 else 0 end)"
            + " from ap_task t where t.plan_id in (";

    private static final OffsetDateTime LONG_AGO = OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private PlainList() {}

    static int page(Connection connection, String word, LocalDate today) throws SQLException {
        List<Object[]> plans =
                select(connection, PAGE, "default", "IN_PROGRESS", "REVIEW", "%" + word + "%", today, LONG_AGO);
        Object[] parameters = new Object[plans.size() + 1];
        parameters[0] = today;
        for (int i = 0; i < plans.size(); i++) {
            parameters[i + 1] = (UUID) plans.get(i)[0];
        }
        String all = "?" + ", ?".repeat(plans.size() - 1) + ")";
        int rows = plans.size()
                + select(connection, COUNTS + all + " group by t.plan_id", parameters)
                        .size()
                + select(
                                connection,
                                "select * from ap_health h where h.plan_id in (" + all,
                                Arrays.copyOfRange(parameters, 1, parameters.length))
                        .size();
        connection.commit();
        return rows;
    }

    static List<Object[]> select(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            try (ResultSet found = statement.executeQuery()) {
                int columns = found.getMetaData().getColumnCount();
                List<Object[]> rows = new ArrayList<>();
                while (found.next()) {
                    Object[] row = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        row[i] = found.getObject(i + 1);
                    }
                    rows.add(row);
                }
                return rows;
            }
        }
    }

    static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}
